import type { MarkBox } from './mark.ts';

/** How strokes stand in groups of five: all lengths in pixels. */
export interface FivesLayout {
	readonly width: number;
	readonly height: number;
	/** Between two strokes of one group. */
	readonly gap: number;
	/** Between two groups of five. */
	readonly groupGap: number;
	/** Between two lines of strokes. */
	readonly lineGap: number;
	/** Groups of five on a line. */
	readonly groupsPerLine: number;
}

/** Places strokes in groups of five, line by line from the top left, as a tally is kept. */
export function layoutFives(count: number, layout: FivesLayout): MarkBox[] {
	const { width, height, gap, groupGap, lineGap, groupsPerLine } = layout;
	const groupWidth = 5 * width + 4 * gap;
	return Array.from({ length: count }, (_, index) => {
		const group = Math.floor(index / 5);
		const column = group % groupsPerLine;
		const line = Math.floor(group / groupsPerLine);
		return {
			x: column * (groupWidth + groupGap) + (index % 5) * (width + gap),
			y: line * (height + lineGap),
			width,
			height,
		};
	});
}

/** Places strokes in stacked rows of five, from the ground up: a unit column. The ground is y = 0, upwards is negative. */
export function stackFives(
	count: number,
	layout: Pick<FivesLayout, 'width' | 'height' | 'gap' | 'lineGap'>,
): MarkBox[] {
	const { width, height, gap, lineGap } = layout;
	return Array.from({ length: count }, (_, index) => ({
		x: (index % 5) * (width + gap),
		y: -(Math.floor(index / 5) + 1) * (height + lineGap),
		width,
		height,
	}));
}

/** Moves boxes by a distance in pixels. */
export function shiftBoxes(boxes: readonly MarkBox[], dx: number, dy: number): MarkBox[] {
	return boxes.map((box) => ({ ...box, x: box.x + dx, y: box.y + dy }));
}

/** Measures how far a set of boxes reaches to the right and down, in pixels. */
export function measureBoxes(boxes: readonly MarkBox[]): { width: number; height: number } {
	return {
		width: Math.max(0, ...boxes.map(({ x, width }) => x + width)),
		height: Math.max(0, ...boxes.map(({ y, height }) => y + height)),
	};
}
