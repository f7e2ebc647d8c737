import {
	type GeoPermissibleObjects,
	type GeoProjection,
	geoCentroid,
	geoPath,
	geoStereographic,
} from 'd3';
import type { Box } from '../kit/box.ts';
import { shortenPath } from '../kit/relative-path.ts';
import type { MapPoint } from './data.ts';
import type { Circle, Spot } from './union-arcs.ts';

/** A piece of the globe laid into a rectangle of pixels. */
export interface MapFrame {
	readonly box: Box;
	readonly projection: GeoProjection;
	/** Writes GeoJSON as the data of a path, cut at the frame; empty where nothing of it lies within. */
	readonly path: (shape: GeoPermissibleObjects) => string;
}

/** Lays a shape and some points into a part of a drawing, the inner box; the map fills the rest around it. */
export function createMapFrame(
	home: GeoPermissibleObjects,
	points: readonly MapPoint[],
	{ box, inner }: { box: Box; inner: Box },
): MapFrame {
	const [longitude, latitude] = geoCentroid(home);
	const positions = points.map((point): [number, number] => [point.longitude, point.latitude]);
	const focus = {
		type: 'GeometryCollection',
		geometries: [home, { type: 'MultiPoint', coordinates: positions }],
	} as GeoPermissibleObjects;
	const projection = geoStereographic()
		.rotate([-longitude, -latitude])
		.fitExtent(cornersOf(inner), focus)
		.clipExtent(cornersOf(box));
	const path = geoPath(projection);
	return { box, projection, path: (shape) => shortenPath(path(shape) ?? '') };
}

/** Gives the place of a point in the drawing, in pixels. */
export function projectPoint(point: MapPoint, { projection }: MapFrame): Spot {
	const [x, y] = projection([point.longitude, point.latitude]) ?? [Number.NaN, Number.NaN];
	return { x, y };
}

/** Gives the circle of all points at an angle, in radians of a great circle, from a point; this projection draws it as a true circle. */
export function projectCircle(point: MapPoint, angle: number, frame: MapFrame): Circle {
	const [middleX, middleY] = frame.projection.translate();
	const scale = frame.projection.scale();
	const { x, y } = projectPoint(point, frame);
	const offset = Math.hypot(x - middleX, y - middleY);
	// The nearest and the farthest point of the circle lie in line with the middle of the map.
	const distance = 2 * Math.atan(offset / scale);
	const near = scale * Math.tan((distance - angle) / 2);
	const far = scale * Math.tan((distance + angle) / 2);
	const [unitX, unitY] = offset === 0 ? [1, 0] : [(x - middleX) / offset, (y - middleY) / offset];
	const along = (near + far) / 2;
	return { x: middleX + unitX * along, y: middleY + unitY * along, radius: (far - near) / 2 };
}

function cornersOf({ x, y, width, height }: Box): [[number, number], [number, number]] {
	return [
		[x, y],
		[x + width, y + height],
	];
}
