import { fitLines } from '../kit/fit-lines.ts';
import type { RankedDots, RankRow } from './rank-data.ts';

/** Measures of a plot of ranked multiples, in pixels. */
export interface RankDesign {
	/** Where the axis begins. */
	readonly left: number;
	/** Room behind the axis, for the numbers of the largest. */
	readonly right: number;
	/** Height of a row whose label takes one line. */
	readonly row: number;
	/** Whether a label stands above its dot, and not beside it. */
	readonly isAbove: boolean;
}

/** A row with a place for everything in it, in pixels from the top. */
export interface PlacedRank extends Omit<RankRow, 'label'> {
	readonly labelLines: readonly string[];
	/** Baseline of the first line of the label. */
	readonly labelAt: number;
	/** Middle of the dot. */
	readonly middle: number;
}

/** Where the rows and headings of a plot stand. */
export interface PlacedRanks {
	readonly titles: readonly { readonly title: string; readonly y: number }[];
	readonly rows: readonly PlacedRank[];
	readonly height: number;
}

/** From baseline to baseline of a label. */
export const LABEL_LINE = 18;

const TITLE = 26;
const BETWEEN = 14;

/** Sets the rows of all groups below each other, each under the heading of its group. */
export function placeRanks({ groups }: RankedDots, top: number, design: RankDesign): PlacedRanks {
	const titles: { title: string; y: number }[] = [];
	const rows: PlacedRank[] = [];
	let y = top;
	for (const { title, rows: own } of groups) {
		if (rows.length > 0) y += BETWEEN;
		titles.push({ title, y: y + 15 });
		y += TITLE;
		for (const row of own) {
			const placed = placeRow(row, y, design);
			rows.push(placed.row);
			y += placed.height;
		}
	}
	return { titles, rows, height: y };
}

function placeRow(
	{ label, ...row }: RankRow,
	y: number,
	{ left, row: height, isAbove }: RankDesign,
): { readonly row: PlacedRank; readonly height: number } {
	if (isAbove) {
		const placed = { ...row, labelLines: [label], labelAt: y + 15, middle: y + 30 };
		return { row: placed, height };
	}
	const labelLines = fitLines(label, left - 20, 15);
	const more = (labelLines.length - 1) * LABEL_LINE;
	const middle = y + (height + more) / 2;
	const labelAt = middle + 5 - more / 2;
	return { row: { ...row, labelLines, labelAt, middle }, height: height + more };
}
