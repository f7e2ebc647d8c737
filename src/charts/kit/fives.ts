import type { Box } from './box.ts';

/** How strokes stand in groups of five: all lengths in pixels. */
export interface Fives {
	readonly width: number;
	readonly height: number;
	/** Between two strokes of one group. */
	readonly gap: number;
	/** Between two groups of five. */
	readonly groupGap: number;
	/** Between two lines of strokes. */
	readonly lineGap: number;
}

/** Measures how long a line of so many strokes in fives is. */
export function measureFives(
	count: number,
	{ width, gap, groupGap }: Pick<Fives, 'width' | 'gap' | 'groupGap'>,
): number {
	if (count === 0) return 0;
	return count * (width + gap) - gap + (Math.ceil(count / 5) - 1) * (groupGap - gap);
}

/** Counts the strokes in fives that fit on a line; five at least. */
export function fillLine(room: number, fives: Fives): number {
	const group = measureFives(5, fives) + fives.groupGap;
	return Math.max(1, Math.floor((room + fives.groupGap) / group)) * 5;
}

/** Places strokes in fives from the top left, line by line, as a tally is kept. */
export function placeFives(
	count: number,
	fives: Fives,
	{ x = 0, y = 0, perLine = count }: { x?: number; y?: number; perLine?: number },
): Box[] {
	const { width, height, lineGap } = fives;
	return Array.from({ length: count }, (_, index) => ({
		x: x + measureFives((index % perLine) + 1, fives) - width,
		y: y + Math.floor(index / perLine) * (height + lineGap),
		width,
		height,
	}));
}

/** Places strokes in stacked rows of five, from the ground up: a unit column. */
export function stackFives(
	count: number,
	{ width, height, gap, lineGap }: Omit<Fives, 'groupGap'>,
	{ x, ground }: { readonly x: number; readonly ground: number },
): Box[] {
	return Array.from({ length: count }, (_, index) => ({
		x: x + (index % 5) * (width + gap),
		y: ground - (Math.floor(index / 5) + 1) * (height + lineGap),
		width,
		height,
	}));
}
