import { type Box, measureBoxes } from '../kit/box.ts';
import { type Fives, fillLine, measureFives, placeFives } from '../kit/fives.ts';
import { countMarks } from '../kit/mark.ts';
import type { StrokePart } from './data.ts';

/** A part with a place for each of its strokes, from the left edge of all strokes and the top of its own first line. */
export interface PlacedPart {
	readonly part: StrokePart;
	readonly boxes: readonly Box[];
	readonly left: number;
	/** End of its longest line. */
	readonly right: number;
	/** Bottom of its last line. */
	readonly bottom: number;
}

/** Places the strokes of all parts in fives: on one line where they fit, else each part from the left edge. */
export function placeParts(
	parts: readonly StrokePart[],
	{ fives, partGap, room }: { fives: Fives; partGap: number; room: number },
): { readonly placed: readonly PlacedPart[]; readonly isOneLine: boolean } {
	const lengths = parts.map(({ groups }) => measureFives(countMarks(groups), fives) + partGap);
	const sum = (end: number) => lengths.slice(0, end).reduce((total, length) => total + length, 0);
	const isOneLine = sum(parts.length) - partGap <= room;
	const perLine = fillLine(room, fives);
	const placed = parts.map((part, index) => {
		const left = isOneLine ? sum(index) : 0;
		const boxes = placeFives(countMarks(part.groups), fives, { x: left, perLine });
		const { width, height } = measureBoxes(boxes);
		return { part, boxes, left, right: Math.max(left, width), bottom: height };
	});
	return { placed, isOneLine };
}
