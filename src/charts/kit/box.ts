import { round } from './chart.ts';

/** A rectangle in pixels from the top left. */
export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** Writes a rectangle as the data of a path. */
export function writeBox({ x, y, width, height }: Box): string {
	return `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}z`;
}

/** Measures how far a set of boxes reaches to the right and down, in pixels. */
export function measureBoxes(boxes: readonly Box[]): { width: number; height: number } {
	return {
		width: Math.max(0, ...boxes.map(({ x, width }) => x + width)),
		height: Math.max(0, ...boxes.map(({ y, height }) => y + height)),
	};
}

/** Tells whether two rectangles share any ground. */
export function isMeeting(one: Box, other: Box): boolean {
	return (
		one.x < other.x + other.width &&
		other.x < one.x + one.width &&
		one.y < other.y + other.height &&
		other.y < one.y + one.height
	);
}

/** Tells whether a rectangle lies within another. */
export function isInside(box: Box, frame: Box): boolean {
	return (
		box.x >= frame.x &&
		box.y >= frame.y &&
		box.x + box.width <= frame.x + frame.width &&
		box.y + box.height <= frame.y + frame.height
	);
}
