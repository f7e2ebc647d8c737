import { writeBox } from '../kit/box.ts';
import {
	appendGroup,
	appendPath,
	type ChartText,
	type Drawing,
	drawChart,
	type Stage,
} from '../kit/chart.ts';
import { measureFives } from '../kit/fives.ts';
import { measureText, wrapText } from '../kit/font.ts';
import { appendHatching, appendHatchNote } from '../kit/hatch.ts';
import { appendMarks, countMarks } from '../kit/mark.ts';
import { appendMarkRows, splitLines } from '../kit/mark-rows.ts';
import { appendText } from '../kit/text.ts';
import type { UnusedTime, Years, YearsMonth } from './data.ts';
import { appendYearHead } from './year-head.ts';

const ROW = 20;
const HEAD = 32;
const TOP = 46;
const LEFT = 36;
/** Where bars of what could hide more end, from the right edge; a missile is so many pixels long. */
const RIGHT = 42;
const BAR = 0.4;
const MARK = { width: 2.2, gap: 0.8, groupGap: 2.4 };
const BASELINE = 14;
const QUIET = 'label label-quiet';
const STRONG = 'label label-strong';

/** Draws months of several years down a narrow page: named marks, mixed ones as one open bar of their true length, and at the right edge what could hide more. */
export function drawYearRows(data: Years, text: ChartText, stage: Stage): SVGSVGElement {
	const { width } = stage;
	const fives = chooseFives(data.months, width);
	return drawChart(text, stage, (svg) => {
		const head = svg.append('g');
		appendText(head, data.words.named, { x: LEFT, y: BASELINE, kind: STRONG });
		const right = { x: width, y: BASELINE, anchor: 'end', kind: 'label', lineHeight: 18 } as const;
		appendText(head, data.words.hiddenHead, right);
		let y = TOP;
		for (const [index, month] of data.months.entries()) {
			const year = data.heads.find(({ at }) => at === index);
			if (year) {
				const group = appendGroup(svg, 0, y);
				appendPath(group, 'axis', `M0 2.5H${width}`);
				appendYearHead(group, year, { x: 0, y: 22, gap: 8 });
				y += HEAD;
			}
			const group = appendGroup(svg, 0, y);
			appendUnused(group, data, { index, width });
			appendText(group, month.label, { x: 0, y: BASELINE, kind: QUIET });
			appendMonth(group, month, fives);
			appendHidden(group, month.hidden, width);
			y += ROW;
		}
		return y + 2;
	});
}

// Marks, numbers and bars of every month have to fit on its line.
function chooseFives(months: readonly YearsMonth[], width: number): typeof MARK {
	const scales = months.map(({ named, mixed, hidden, numbers }) => {
		const marks = measureFives(countMarks(named), MARK) + measureFives(mixed, MARK);
		const words = measureText(numbers.named, STRONG) + measureText(numbers.mixed, STRONG);
		const room = width - LEFT - RIGHT - countMarks(hidden) * BAR - words - 34;
		return marks > 0 ? room / marks : 2;
	});
	const scale = Math.min(width < 480 ? 1 : 1.6, ...scales);
	return { width: MARK.width * scale, gap: MARK.gap * scale, groupGap: MARK.groupGap * scale };
}

function appendMonth(group: Drawing, month: YearsMonth, fives: typeof MARK): void {
	const { named, mixed, numbers } = month;
	let start = 0;
	for (const { kind, count } of named) {
		for (const { at, column, count: own } of splitLines({
			from: start,
			to: start + count,
			perLine: 5,
		})) {
			const x = LEFT + measureFives(at * 5 + column + 1, fives) - fives.width;
			const row = { kind, from: 0, to: own, perLine: 5 };
			appendMarkRows(group, row, { ...fives, x, y: 2, height: 12, line: 0 });
		}
		start += count;
	}
	let x = LEFT + measureFives(start, fives);
	if (numbers.named) {
		appendText(group, numbers.named, { x: x + 6, y: BASELINE, kind: `${STRONG} counted` });
		x += measureText(numbers.named, STRONG) + 14;
	}
	if (mixed === 0) return;
	const bar = measureFives(mixed, fives);
	appendMarks(group, 'outline', [{ x, y: 2, width: bar, height: 12 }]);
	appendText(group, numbers.mixed, { x: x + bar + 6, y: BASELINE, kind: STRONG });
}

function appendHidden(group: Drawing, hidden: YearsMonth['hidden'], width: number): void {
	let x = width - RIGHT;
	for (const { kind, count } of hidden) {
		x -= count * BAR;
		const bar = { x, y: 3, width: count * BAR, height: 10 };
		if (count > 0) appendPath(group, `bar-${kind}`, writeBox(bar));
	}
	const sum = countMarks(hidden);
	const at = { x: width, y: BASELINE, anchor: 'end', kind: QUIET } as const;
	if (sum > 0) appendText(group, String(sum), at);
}

// The words stand in the second of many hatched rows.
function appendUnused(
	group: Drawing,
	{ unused: times, months }: Years,
	{ index, width }: { readonly index: number; readonly width: number },
): void {
	const unused = times.find(({ from, to }) => from <= index && index + 1 <= to + 0.5);
	if (!unused) return;
	const most = Math.max(0, ...months.map(({ hidden }) => countMarks(hidden)));
	const end = width - RIGHT - most * BAR - 8;
	appendHatching(group, { x: LEFT, y: 0, width: end - LEFT, height: ROW - 1 });
	if (index !== rowOfWords(unused, months.length)) return;
	const paper = { x: LEFT + 8, y: 0, width: end - LEFT - 12, height: ROW - 1 };
	appendHatchNote(group, wrapText(unused.label, 400, 'note').slice(0, 1), {
		...paper,
		baseline: BASELINE,
	});
}

function rowOfWords({ from, to }: UnusedTime, months: number): number {
	return Math.min(months - 1, Math.ceil(from) + (to - from > 2 ? 1 : 0));
}
