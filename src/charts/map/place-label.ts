import { estimateAdvance } from '../kit/advance.ts';

/** A rectangle in pixels from the top left. */
export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** Where a label stands from its mark: -1 is left or above, 1 right or below, 0 in line with its middle. */
export type Side = readonly [across: -1 | 0 | 1, down: -1 | 0 | 1];

/** A text to be placed. */
export interface LabelText {
	readonly lines: readonly string[];
	/** Font size in pixels. */
	readonly size: number;
}

/** A text that has found its place. */
export interface PlacedLabel {
	readonly x: number;
	/** Baseline of the first line. */
	readonly y: number;
	readonly anchor: 'start' | 'middle' | 'end';
	/** The ground that it takes. */
	readonly box: Box;
}

/** From baseline to baseline of a placed label, in pixels. */
export const LABEL_LINE = 15;

// Between a mark and a label beside it; above and below, the line's own height leaves room.
const GAP = 3;

/** Lays a label to one side of a mark. */
export function layLabel({ lines, size }: LabelText, mark: Box, [across, down]: Side): PlacedLabel {
	const width = Math.max(0, ...lines.map((line) => estimateAdvance(line, size)));
	const height = lines.length * LABEL_LINE;
	// On a slant the mark's corner is far enough away.
	const gap = down === 0 ? GAP : -mark.width / 4;
	const x = mark.x + mark.width / 2 + across * (mark.width / 2 + gap);
	const middle = mark.y + mark.height / 2 + (down * (mark.height + height)) / 2;
	const anchor = across > 0 ? 'start' : across < 0 ? 'end' : 'middle';
	const left = x - { start: 0, middle: width / 2, end: width }[anchor];
	const top = middle - height / 2;
	// The baseline stands where letters look centred in their line.
	const y = top + LABEL_LINE / 2 + size * 0.34;
	return { x, y, anchor, box: { x: left, y: top, width, height } };
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
