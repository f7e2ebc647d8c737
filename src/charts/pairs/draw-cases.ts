import { measureBoxes } from '../kit/box.ts';
import {
	appendPath,
	appendStack,
	type ChartText,
	type Drawing,
	drawChart,
	type Stage,
	selectLayout,
} from '../kit/chart.ts';
import { type Fives, fillLine, placeFives } from '../kit/fives.ts';
import { measureText, wrapText } from '../kit/font.ts';
import { appendMarks } from '../kit/mark.ts';
import { appendText } from '../kit/text.ts';

/** A day as the list has it, beside what others said of it. */
export interface Case {
	readonly day: string;
	readonly place: string;
	/** Entries of that day that may be meant, with their labels. */
	readonly entries: readonly {
		readonly label: string;
		readonly count: number;
		readonly words: string;
	}[];
	/** What was said, a statement each: its number set strong, then who said it. */
	readonly said: readonly { readonly number: string; readonly who: string }[];
}

// In pixels: where the entries of the list and what was said begin; on a narrow page they stand below each other.
const DESIGNS = {
	wide: { list: 150, said: 480, width: 7, height: 28, gap: 3, groupGap: 7, lineGap: 4 },
	middle: { list: 110, said: 350, width: 6, height: 24, gap: 2.5, groupGap: 6, lineGap: 4 },
	narrow: { list: 72, said: 72, width: 7.4, height: 17, gap: 2.4, groupGap: 7, lineGap: 4 },
} as const;

const LINE = 20;
const HEAD = 30;
/** From marks to their number. */
const GAP = 10;
const STRONG = 'label-large label-strong';
const QUIET = 'label label-quiet';
const COOL = 'label label-cool';

/** Draws days one below the other: the entries of the list in pale marks under their labels, and what others said of them; `words` head the two columns. */
export function drawCases(
	cases: readonly Case[],
	text: ChartText,
	{ stage, words }: { readonly stage: Stage; readonly words: Record<'list' | 'said', string> },
): SVGSVGElement {
	const layout = selectLayout(stage);
	const isNarrow = layout === 'narrow';
	const { list, said, ...fives } = DESIGNS[layout];
	const place = { list, said, fives, isNarrow, width: stage.width };
	return drawChart(text, stage, (svg) => {
		if (!isNarrow) {
			appendText(svg.append('g'), words.list, { x: list, y: 14, kind: QUIET });
			appendText(svg.append('g'), words.said, { x: said, y: 14, kind: QUIET });
		}
		const stack = { items: cases, top: isNarrow ? 0 : HEAD };
		return appendStack(svg, stack, (group, one) => appendCase(group, one, place));
	});
}

interface Place {
	readonly list: number;
	readonly said: number;
	readonly fives: Fives;
	readonly isNarrow: boolean;
	/** Of the whole drawing. */
	readonly width: number;
}

// Each answers with the height of what it has drawn.
function appendCase(group: Drawing, { day, place, entries, said }: Case, at: Place): number {
	const { isNarrow, width } = at;
	appendPath(group, 'border', `M0 .5H${width}`);
	appendText(group, day, { x: 0, y: 28, kind: STRONG });
	if (!isNarrow) appendText(group, place, { x: 0, y: 47, kind: QUIET });
	const end = isNarrow ? width : at.said - 24;
	let left = 12;
	for (const entry of entries) left += appendEntry(group, entry, { ...at, y: left, end });
	let right = isNarrow ? left + 2 : 12;
	for (const one of said) right += appendSaid(group, one, { x: at.said, y: right, width });
	return Math.max(left, right, 56) + 12;
}

function appendEntry(
	group: Drawing,
	{ label, count, words }: Case['entries'][number],
	{ y, list, fives, end }: Place & { readonly y: number; readonly end: number },
): number {
	const room = end - list - GAP - measureText(words, STRONG);
	const boxes = placeFives(count, fives, {
		x: list,
		y,
		perLine: Math.min(25, fillLine(room, fives)),
	});
	appendMarks(group, 'pale', boxes);
	const marks = measureBoxes(boxes);
	const number = { x: marks.width + GAP, y: y + fives.height / 2 + 5, kind: STRONG };
	appendText(group, words, number);
	const lines = wrapText(label, end - list, 'label');
	appendText(group, lines, { x: list, y: marks.height + 18, kind: 'label' });
	return marks.height - y + lines.length * 17 + 14;
}

function appendSaid(
	group: Drawing,
	{ number, who }: Case['said'][number],
	{ x, y, width }: { x: number; y: number; width: number },
): number {
	const kind = `${STRONG} label-cool`;
	const strong = wrapText(number, width - x, kind);
	const quiet = wrapText(who, width - x, COOL);
	appendText(group, strong, { x, y: y + 16, kind, lineHeight: LINE });
	appendText(group, quiet, { x, y: y + 15 + strong.length * LINE, kind: COOL });
	return strong.length * LINE + quiet.length * 17 + 10;
}
