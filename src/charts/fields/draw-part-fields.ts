import {
	appendGroup,
	appendStack,
	type ChartText,
	type Drawing,
	drawChart,
	type Stage,
	selectLayout,
} from '../kit/chart.ts';
import { wrapText } from '../kit/font.ts';
import { appendMarkRows } from '../kit/mark-rows.ts';
import { appendText } from '../kit/text.ts';

/** A whole shown mark by mark, a part of it full. */
export interface PartField {
	readonly label: string;
	/** What is large beside the marks: `28%`; empty where a share would say too much. */
	readonly number: string;
	/** `21 of 74`. */
	readonly caption: string;
	readonly part: number;
	readonly total: number;
	/** Whether it is what the story is about. */
	readonly isOwn: boolean;
}

// In pixels: where the marks begin, and where the large number ends; marks that begin at the edge stand below their words.
const DESIGNS = {
	wide: { left: 296, numberEnd: 272, between: 20, width: 4, height: 13, gap: 2, line: 17 },
	middle: { left: 240, numberEnd: 222, between: 20, width: 3, height: 12, gap: 2, line: 16 },
	narrow: { left: 0, numberEnd: 358, between: 22, width: 3, height: 12, gap: 2, line: 16 },
} as const;

/** Room for the large number, beside the words. */
const NUMBER = 78;

/** Draws wholes below each other as rows of marks of one size, all on one scale: the part full, the rest pale. */
export function drawPartFields(
	fields: readonly PartField[],
	text: ChartText,
	stage: Stage,
): SVGSVGElement {
	const base = DESIGNS[selectLayout(stage)];
	const perLine = Math.floor((stage.width - base.left) / (base.width + base.gap) / 5) * 5;
	const design = { ...base, perLine, numberEnd: Math.min(base.numberEnd, stage.width) };
	return drawChart(text, stage, (svg) =>
		appendStack(svg, { items: fields }, (group, field) => appendField(group, field, design)),
	);
}

type Design = Record<keyof (typeof DESIGNS)['wide'] | 'perLine', number>;

// Answers with the height of the row.
function appendField(group: Drawing, field: PartField, design: Design): number {
	const { label, number, caption, part, total, isOwn } = field;
	const { left, numberEnd, perLine } = design;
	const large = 'label-large label-strong';
	const lines = wrapText(label, numberEnd - NUMBER, large);
	appendText(group, lines, { x: 0, y: 20, kind: large, lineHeight: 18 });
	const below = 20 + lines.length * 18;
	const quiet = 'label label-quiet';
	const words = left > 0 ? wrapText(caption, left - 24, quiet) : [caption];
	appendText(group, words, { x: 0, y: below, kind: quiet });
	const kind = isOwn ? 'part-number counted' : 'part-number';
	appendText(group, number, { x: numberEnd, y: 30, anchor: 'end', kind });
	const top = left > 0 ? 8 : Math.max(50, below + 10);
	const marks = appendGroup(group, left, top);
	appendMarkRows(marks, { kind: isOwn ? 'count' : 'ink', from: 0, to: part, perLine }, design);
	appendMarkRows(marks, { kind: 'pale', from: part, to: total, perLine }, design);
	const height = top + Math.ceil(total / perLine) * design.line;
	return Math.max(height, below + (words.length - 1) * 17 + 6) + design.between;
}
