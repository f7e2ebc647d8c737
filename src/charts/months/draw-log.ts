import {
	appendPath,
	appendStack,
	type ChartText,
	type Drawing,
	drawChart,
	round,
	type Stage,
} from '../kit/chart.ts';
import { fillLine, placeFives } from '../kit/fives.ts';
import { measureText } from '../kit/font.ts';
import { appendHatching, appendHatchNote } from '../kit/hatch.ts';
import { appendGroups, countMarks } from '../kit/mark.ts';
import { appendHeaded, appendText, measureHeaded } from '../kit/text.ts';
import type { LogBlock, LogLine } from './data.ts';

const FIVES = { width: 7.4, height: 17, gap: 2.4, groupGap: 7, lineGap: 6 };
/** Where days end, and where marks begin. */
const DAY_END = 62;
const LEFT = 72;
const ROW = 27;
const HEAD = 44;

/** Draws entries down a narrow page, a line each, with what else happened between them; blocks have heads where they stand together. */
export function drawLog(
	blocks: readonly LogBlock[],
	text: ChartText,
	stage: Stage & { readonly isHeaded: boolean },
): SVGSVGElement {
	const { width, isHeaded } = stage;
	return drawChart(text, stage, (svg) => {
		let y = 0;
		for (const { number, title, isEmpty, lines } of blocks) {
			if (isHeaded) {
				const head = svg.append('g');
				const kind = isEmpty ? 'number number-none' : 'number';
				appendText(head, number, { x: 0, y: y + 30, kind });
				appendText(head, title, { x: LEFT, y: y + 29, kind: 'label-large label-strong' });
				y += HEAD;
			}
			y = appendStack(svg, { items: lines, top: y }, (group, line) =>
				appendLine(group, line, width),
			);
			y += isHeaded ? 10 : 2;
		}
		return y;
	});
}

// Answers with the height of the line.
function appendLine(group: Drawing, line: LogLine, width: number): number {
	if (line.kind === 'event') return appendEvent(group, line, width);
	appendText(group, line.day, { x: DAY_END, y: 18, anchor: 'end', kind: 'label' });
	if (line.kind === 'entry') return appendEntry(group, line, width);
	appendHatching(group, { x: LEFT, y: 4, width: width - LEFT, height: 19 });
	const paper = { x: LEFT + 8, y: 3, width: width - LEFT - 8, height: 21, baseline: 15 };
	appendHatchNote(group, [line.label], paper);
	return ROW;
}

function appendEntry(
	group: Drawing,
	{ groups, number, note }: LogLine & { kind: 'entry' },
	width: number,
): number {
	const count = countMarks(groups);
	const perLine = fillLine(width - LEFT - 40 - FIVES.groupGap, FIVES);
	const boxes = placeFives(count, FIVES, { x: LEFT, y: 5, perLine });
	appendGroups(group, groups, { boxes });
	const end = Math.max(LEFT, ...boxes.map(({ x }) => x + FIVES.width)) + 9;
	const kind = 'label-large label-strong counted';
	if (number !== '') appendText(group, number, { x: end, y: 19, kind });
	const after = number === '' ? 0 : measureText(number, kind) + 10;
	if (note !== '') appendText(group, note, { x: end + after, y: 19, kind: 'note' });
	const more = Math.max(0, Math.ceil(count / perLine) - 1);
	return ROW + more * (FIVES.height + FIVES.lineGap);
}

function appendEvent(group: Drawing, line: LogLine & { kind: 'event' }, width: number): number {
	const kind = 'label label-cool';
	const end = round(LEFT + measureHeaded(line, kind) + 6);
	appendPath(group, 'event-line', `M0 14H${LEFT - 6}M${end} 14H${width}`);
	appendHeaded(group, line, { x: LEFT, y: 19, kind });
	return ROW;
}
