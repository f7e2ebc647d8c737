import { NARROW_BELOW, round } from '../kit/chart.ts';
import { shortenPath } from '../kit/relative-path.ts';
import type { FlightProfile, PathPoint } from './data.ts';

interface Spot {
	readonly x: number;
	readonly y: number;
}

/** A cut through the ground at one scale for height and distance. */
export interface Cut {
	readonly width: number;
	readonly narrow: boolean;
	/** Pixels a kilometre. */
	readonly scale: number;
	/** Where start and end of the ground stand, in pixels from the top. */
	readonly base: number;
	/** Gives the place of a point over the ground. */
	place(point: PathPoint): Spot;
}

/** From baseline to baseline of the words at a path, in pixels. */
export const LINE = 16;

/** Lays the plane through start, end and the middle of the Earth into a drawing; start and end stand level. */
export function layCut({ radius, distance, paths }: FlightProfile, width: number): Cut {
	const narrow = width < NARROW_BELOW;
	const [left, right] = narrow ? [50, 8] : [58, 16];
	const half = distance / radius / 2;
	const scale = (width - left - right) / (2 * radius * Math.sin(half));
	const middle = left + radius * Math.sin(half) * scale;
	const highest = Math.max(0, ...paths.flatMap(({ points }) => points.map(({ height }) => height)));
	const rise = highest + radius * (1 - Math.cos(half));
	const lines = narrow ? 1 : (paths[0]?.lines.length ?? 0);
	const base = rise * scale + lines * LINE + 14;
	return {
		width,
		narrow,
		scale,
		base,
		place({ along, height }) {
			const angle = along / radius - half;
			return {
				x: middle + (radius + height) * Math.sin(angle) * scale,
				y: base - ((radius + height) * Math.cos(angle) - radius * Math.cos(half)) * scale,
			};
		},
	};
}

/** Writes the line of all points at a height: seen from the side, a circle about the middle of the Earth. */
export function writeLevel(height: number, { radius, distance }: FlightProfile, cut: Cut): string {
	const from = cut.place({ along: 0, height });
	const to = cut.place({ along: distance, height });
	const bend = round((radius + height) * cut.scale);
	return `M${round(from.x)} ${round(from.y)}A${bend} ${bend} 0 0 1 ${round(to.x)} ${round(to.y)}`;
}

/** Writes a path from point to point. */
export function writeLine(points: readonly PathPoint[], { place }: Cut): string {
	return shortenPath(
		`M${points
			.map(place)
			.map(({ x, y }) => `${x},${y}`)
			.join('L')}`,
	);
}
