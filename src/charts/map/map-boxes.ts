import { type MapFrame, type MapPoint, projectPoint } from './map-frame.ts';
import type { Box } from './place-label.ts';

/** Gives the ground of a mark of a size in pixels about a point of the map. */
export function boxAround(
	point: MapPoint,
	frame: MapFrame,
	{ width, height }: Pick<Box, 'width' | 'height'>,
): Box {
	const { x, y } = projectPoint(point, frame);
	return { x: x - width / 2, y: y - height / 2, width, height };
}

/** Makes a function that gives the square of a size about a point of the drawing, all in pixels. */
export function boxPoint(size: number): (point: Pick<Box, 'x' | 'y'>) => Box {
	return ({ x, y }) => ({ x: x - size / 2, y: y - size / 2, width: size, height: size });
}

/** Lists small boxes along a line of the map: its corners, and points at most a step of pixels apart between them. */
export function boxLine(line: readonly MapPoint[], frame: MapFrame, step: number): Box[] {
	const corners = line.map((point) => projectPoint(point, frame));
	return corners.flatMap((corner, index) => {
		const next = corners[index + 1] ?? corner;
		const [across, down] = [next.x - corner.x, next.y - corner.y];
		const count = Math.max(1, Math.ceil(Math.hypot(across, down) / step));
		return Array.from({ length: count }, (_, place) => ({
			x: corner.x + (across * place) / count,
			y: corner.y + (down * place) / count,
		})).map(boxPoint(1));
	});
}
