import {
	appendPath,
	type ChartText,
	type Drawing,
	drawChart,
	round,
	type Stage,
} from '../kit/chart.ts';
import { placeFives } from '../kit/fives.ts';
import { measureText, wrapText } from '../kit/font.ts';
import { appendHatching, appendHatchNote } from '../kit/hatch.ts';
import { appendMarks, countMarks } from '../kit/mark.ts';
import { appendMarkRows } from '../kit/mark-rows.ts';
import { appendNote, appendText } from '../kit/text.ts';
import type { Years, YearsMonth, YearsPart } from './data.ts';
import { appendYearHead } from './year-head.ts';

const GAP = 1.4;
/** Of a mark, and from a line of marks to the next. */
const HEIGHT = 6.4;
const PITCH = 8.7;
const HEAD = 30;
const AXIS = 26;
const HATCH = 92;
/** Width of the note on the time before the label. */
const BEGINNING = 116;
/** From the words on what could hide more to the marks below them. */
const HIDDEN = 52;
const QUIET = 'label label-quiet';

/** Draws months of several years across the page: named marks above the axis, mixed ones under it, and below on their own ground what could hide more. */
export function drawYearColumns(data: Years, text: ChartText, stage: Stage): SVGSVGElement {
	const design = fitDesign(data, stage.width);
	const { ground, below, width } = design;
	return drawChart(text, stage, (svg) => {
		appendHeads(svg.append('g'), data, design);
		appendUnused(svg.append('g'), data, design);
		for (const [index, month] of data.months.entries())
			appendMonth(svg.append('g'), month, { ...design, index });
		appendPath(svg, 'axis', `M0 ${ground}H${width}M0 ${below}H${width}`);
		appendNotes(svg.append('g'), data, design);
		return below + 6;
	});
}

// The width of a month and of a mark; the axis of what is named, and the ground of what could hide more, from the top.
function fitDesign({ months, unused }: Years, width: number) {
	const slot = width / Math.max(1, months.length);
	const mark = Math.max(1, Math.min(4.8, (slot - 8 - 4 * GAP) / 5));
	const named = Math.max(0, ...months.map((month) => tall(month.named)));
	const notes = unused.map(({ label }) => wrapText(label, BEGINNING, 'note').length);
	const ground = Math.ceil(HEAD + Math.max(named + 22, HATCH + Math.max(0, ...notes) * 17 + 10));
	// What stands above the lower ground may reach up between the mixed marks of other months.
	const first = months.slice(0, 12);
	const mixed = Math.max(0, ...first.map((month) => tallOf(month.mixed)));
	// Words on what could hide more stand above the marks of the first year.
	const early = Math.max(0, ...first.map(({ hidden }) => tall(hidden)));
	const lower = months.map((month) => {
		const under = month.mixed > 0 ? tallOf(month.mixed) + 30 : 6;
		return under + tall(month.hidden) + 24;
	});
	const below = ground + AXIS + Math.max(mixed + HIDDEN + early + 36, ...lower);
	return { slot, mark, ground, early, below: Math.ceil(below), width };
}

type Design = ReturnType<typeof fitDesign>;

function tall(parts: readonly YearsPart[]): number {
	return tallOf(countMarks(parts));
}

function tallOf(count: number): number {
	return Math.ceil(count / 5) * PITCH;
}

function leftOf(index: number, { slot, mark }: Design): number {
	return index * slot + (slot - 5 * mark - 4 * GAP) / 2;
}

function appendHeads(group: Drawing, { heads }: Years, { slot, below }: Design): void {
	for (const head of heads) {
		const x = round(head.at * slot);
		appendPath(group, 'border', `M${x} 0V${below}`);
		appendYearHead(group, head, { x: x + 6, y: 15, gap: 14 });
	}
}

function appendUnused(group: Drawing, { unused }: Years, design: Design): void {
	const { slot, width, ground } = design;
	const box = { y: ground - HATCH, height: HATCH };
	for (const time of unused) {
		if (time.to * slot >= width - 1) {
			const x = Math.ceil(time.from) * slot;
			appendEnd(group, time.label, { ...box, x, width: width - x });
			continue;
		}
		// Marks stand in the middle of their month: hatched ground ends where those of a month begin.
		appendHatching(group, { ...box, x: 0, width: leftOf(Math.floor(time.to), design) - 4 });
		appendNote(group, time.label, { x: 4, y: box.y - 10, room: BEGINNING });
	}
}

function appendEnd(group: Drawing, label: string, box: Parameters<typeof appendHatching>[1]): void {
	appendHatching(group, box);
	const lines = wrapText(label, Math.max(64, box.width - 24), 'note');
	const height = lines.length * 17 + 8;
	const y = box.y + (HATCH - height) / 2;
	appendHatchNote(group, lines, { x: box.x + 8, y, width: box.width - 8, height, baseline: 17 });
}

function appendMonth(
	group: Drawing,
	{ label, named, mixed, hidden, numbers }: YearsMonth,
	{ index, ...design }: Design & { readonly index: number },
): void {
	const { slot, ground, below, mark } = design;
	const x = leftOf(index, design);
	const write = (words: string, y: number, kind: string) => {
		const middle = index * slot + slot / 2;
		if (words) appendText(group, words, { x: middle, y, anchor: 'middle', kind });
	};
	appendStack(group, named, { x, ground: ground - 1, mark });
	write(numbers.named, ground - 1 - tall(named) - 5, 'label label-strong counted');
	write(slot < 32 ? label.slice(0, 1) : label, ground + 17, QUIET);
	if (mixed > 0) {
		const top = ground + AXIS;
		const fives = { width: mark, height: HEIGHT, gap: GAP, groupGap: GAP, lineGap: PITCH - HEIGHT };
		appendMarks(group, 'outline', placeFives(mixed, fives, { x, y: top, perLine: 5 }));
		write(numbers.mixed, top + tallOf(mixed) + 14, 'label label-strong');
	}
	appendStack(group, hidden, { x, ground: below - 1, mark });
	write(numbers.hidden, below - 1 - tall(hidden) - 5, QUIET);
}

// Rows of five from the ground up, the first part lowest.
function appendStack(
	group: Drawing,
	parts: readonly YearsPart[],
	{ x, ground, mark }: { x: number; ground: number; mark: number },
): void {
	const grid = { x, y: ground - HEIGHT, width: mark, height: HEIGHT, gap: GAP, line: -PITCH };
	let from = 0;
	for (const { kind, count } of parts) {
		appendMarkRows(group, { kind, from, to: from + count, perLine: 5 }, grid);
		from += count;
	}
}

function appendNotes(group: Drawing, { words, silence, months }: Years, design: Design): void {
	const { slot, ground, below, early } = design;
	// Beside the largest, where its words are least likely to be missed and most room is.
	const first = months.findIndex(({ mixed }) => mixed >= 10);
	if (first >= 0) {
		const lines = wrapText(words.mixed, slot * 4, 'note');
		const x = (first + 1) * slot + 4;
		appendText(group, lines, { x, y: ground + AXIS + 16, kind: 'note' });
	}
	if (silence) {
		const x = Math.ceil(silence.from) * slot + 4;
		appendNote(group, silence.label, { x, y: ground - 12, room: silence.to * slot - x });
	}
	const y = below - early - HIDDEN;
	appendText(group, words.hidden, { x: 0, y, kind: 'label-large label-strong' });
	let x = 0;
	for (const { kind, label } of words.kinds) {
		const grid = { x, y: y + 11, width: 5, height: 13, gap: 0, line: 0 };
		appendMarkRows(group, { kind, from: 0, to: 1, perLine: 1 }, grid);
		appendText(group, label, { x: x + 12, y: y + 22, kind: 'label' });
		x += measureText(label, 'label') + 40;
	}
}
