import type { Layout } from '../kit/chart.ts';
import type { FivesLayout } from '../kit/fives.ts';

/** The measures of a tally, all in pixels. */
export interface TallyDesign {
	readonly fives: Omit<FivesLayout, 'groupsPerLine'>;
	/** Left edge of the marks; the numbers stand left of it, or above them where it is nought. */
	readonly left: number;
	/** Between two parts on one line. */
	readonly partGap: number;
	/** From the top of a count to its marks. */
	readonly head: number;
	/** Baselines of number and caption below the top of a count, and where the caption begins. */
	readonly number: number;
	readonly caption: { readonly x: number | 'behind'; readonly y: number };
	/** Between two counts. */
	readonly between: number;
}

/** The three designs: one axis for all counts on a page, one mark size in each. */
export const DESIGNS: Readonly<Record<Layout, TallyDesign>> = {
	wide: {
		fives: { width: 7, height: 52, gap: 3, groupGap: 9, lineGap: 12 },
		left: 196,
		partGap: 20,
		head: 8,
		number: 62,
		caption: { x: 0, y: 86 },
		between: 16,
	},
	middle: {
		fives: { width: 4, height: 40, gap: 2, groupGap: 6, lineGap: 10 },
		left: 150,
		partGap: 16,
		head: 18,
		number: 60,
		caption: { x: 0, y: 84 },
		between: 16,
	},
	narrow: {
		fives: { width: 9, height: 30, gap: 3, groupGap: 10, lineGap: 8 },
		left: 0,
		partGap: 20,
		head: 76,
		number: 58,
		caption: { x: 'behind', y: 58 },
		between: 22,
	},
};
