import type { MarkBox } from '../kit/mark.ts';
import { countMarks } from '../kit/mark.ts';
import type { TallyDesign } from './design.ts';
import type { TallyPart } from './tally.ts';

/** A part with a place for each of its marks, from the left edge of all marks and the top of its own first line. */
export interface PlacedPart {
	readonly part: TallyPart;
	readonly boxes: readonly MarkBox[];
	readonly left: number;
	/** End of its longest line. */
	readonly right: number;
	/** Bottom of its last line. */
	readonly bottom: number;
}

/** Places the marks of all parts in fives: on one line where they fit, else each part from the left edge. */
export function placeParts(
	parts: readonly TallyPart[],
	{ fives, partGap }: TallyDesign,
	width: number,
): { readonly placed: readonly PlacedPart[]; readonly isOneLine: boolean } {
	const lengths = parts.map(({ groups }) => measureFives(countMarks(groups), fives));
	const total = lengths.reduce((sum, length) => sum + length + partGap, -partGap);
	const isOneLine = total <= width;
	const lefts = lengths.map((_, index) =>
		isOneLine ? lengths.slice(0, index).reduce((sum, length) => sum + length + partGap, 0) : 0,
	);
	return {
		isOneLine,
		placed: parts.map((part, index) => placePart(part, { left: lefts[index] ?? 0, fives, width })),
	};
}

type Fives = TallyDesign['fives'];

/** Measures how long a line of marks in fives is. */
export function measureFives(count: number, { width, gap, groupGap }: Fives): number {
	const groups = Math.ceil(count / 5);
	return count * (width + gap) - gap + (groups - 1) * (groupGap - gap);
}

/** Counts the marks in fives that fit on a line; five at least. */
export function fillLine(width: number, fives: Fives): number {
	const group = measureFives(5, fives);
	const groups = Math.floor((width + fives.groupGap) / (group + fives.groupGap));
	return Math.max(1, groups) * 5;
}

function placePart(
	part: TallyPart,
	{ left, fives, width }: { left: number; fives: Fives; width: number },
): PlacedPart {
	const perLine = fillLine(width, fives);
	const boxes = Array.from({ length: countMarks(part.groups) }, (_, index) => {
		const [at, line] = [index % perLine, Math.floor(index / perLine)];
		return {
			x: left + measureFives(at + 1, fives) - fives.width,
			y: line * (fives.height + fives.lineGap),
			width: fives.width,
			height: fives.height,
		};
	});
	return {
		part,
		boxes,
		left,
		right: Math.max(left, ...boxes.map((box) => box.x + box.width)),
		bottom: Math.max(0, ...boxes.map((box) => box.y + box.height)),
	};
}
