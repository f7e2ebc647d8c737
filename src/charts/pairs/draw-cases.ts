import { estimateAdvance } from '../kit/advance.ts';
import {
	type ChartText,
	createChart,
	type Drawing,
	type Stage,
	selectLayout,
} from '../kit/chart.ts';
import { layoutFives, measureBoxes, shiftBoxes } from '../kit/fives.ts';
import { appendMarks } from '../kit/mark.ts';
import { appendText, wrapText } from '../kit/text.ts';

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

/** Heads of the columns. */
export interface CaseWords {
	readonly list: string;
	readonly said: string;
}

const WIDE = { list: 150, said: 480, fives: { width: 7, height: 28, gap: 3, groupGap: 7 } };
const MIDDLE = { list: 110, said: 350, fives: { width: 6, height: 24, gap: 2.5, groupGap: 6 } };
const NARROW = { list: 72, said: 72, fives: { width: 7.4, height: 17, gap: 2.4, groupGap: 7 } };
const LINE = 20;
const HEAD = 30;

/** Draws days one below the other: the entries of the list in pale marks under their labels, and what others said of them. */
export function drawCases(
	cases: readonly Case[],
	text: ChartText,
	{ stage, words }: { readonly stage: Stage; readonly words: CaseWords },
): SVGSVGElement {
	const layout = selectLayout(stage);
	const design = { wide: WIDE, middle: MIDDLE, narrow: NARROW }[layout];
	const isNarrow = layout === 'narrow';
	const svg = createChart(text, 1, stage);
	let y = isNarrow ? 0 : HEAD;
	if (!isNarrow) {
		appendText(svg.append('g'), words.list, { x: design.list, y: 14, kind: 'label label-quiet' });
		appendText(svg.append('g'), words.said, { x: design.said, y: 14, kind: 'label label-quiet' });
	}
	for (const one of cases) {
		const group = svg.append('g').attr('transform', `translate(0,${y})`);
		group.append('path').attr('class', 'border').attr('d', `M0 .5H${stage.width}`);
		y += appendCase(group, one, { design, width: stage.width, isNarrow });
	}
	return svg.attr('viewBox', `0 0 ${stage.width} ${y}`).attr('height', y).node() as SVGSVGElement;
}

interface Place {
	readonly design: typeof WIDE;
	readonly width: number;
	readonly isNarrow: boolean;
}

// Answers with the height.
function appendCase(group: Drawing<SVGGElement>, one: Case, place: Place): number {
	const { design, width, isNarrow } = place;
	appendText(group, one.day, { x: 0, y: 28, kind: 'label-large label-strong' });
	if (!isNarrow) appendText(group, one.place, { x: 0, y: 47, kind: 'label label-quiet' });
	const end = isNarrow ? width : design.said - 24;
	let left = 12;
	for (const entry of one.entries) left += appendEntry(group, entry, { y: left, design, end });
	let right = isNarrow ? left + 2 : 12;
	for (const said of one.said)
		right += appendSaid(group, said, { x: design.said, y: right, width });
	return Math.max(left, right, 56) + 12;
}

function appendEntry(
	group: Drawing<SVGGElement>,
	{ label, count, words }: Case['entries'][number],
	{ y, design, end }: { y: number; design: typeof WIDE; end: number },
): number {
	const { fives, list } = design;
	const fiveWide = 5 * fives.width + 4 * fives.gap + fives.groupGap;
	const room = end - list - 10 - estimateAdvance(words, 15) + fives.groupGap;
	const groupsPerLine = Math.max(1, Math.min(5, Math.floor(room / fiveWide)));
	const boxes = layoutFives(count, { ...fives, lineGap: 4, groupsPerLine });
	appendMarks(group, 'pale', shiftBoxes(boxes, list, y));
	const marks = measureBoxes(boxes);
	appendText(group, words, {
		x: list + marks.width + 10,
		y: y + fives.height / 2 + 5,
		kind: 'label-large label-strong',
	});
	const lines = wrapText(label, end - list);
	appendText(group, lines, { x: list, y: y + marks.height + 18, kind: 'label' });
	return marks.height + lines.length * 17 + 14;
}

function appendSaid(
	group: Drawing<SVGGElement>,
	{ number, who }: Case['said'][number],
	{ x, y, width }: { x: number; y: number; width: number },
): number {
	const strong = wrapText(number, width - x, 15);
	const quiet = wrapText(who, width - x);
	appendText(group, strong, {
		x,
		y: y + 16,
		kind: 'label-large label-strong label-cool',
		lineHeight: LINE,
	});
	appendText(group, quiet, { x, y: y + 16 + strong.length * LINE - 1, kind: 'label label-cool' });
	return strong.length * LINE + quiet.length * 17 + 10;
}
