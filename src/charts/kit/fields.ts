import {
	type ChartText,
	createChart,
	type Drawing,
	type Layout,
	round,
	type Stage,
	selectLayout,
} from './chart.ts';
import { appendGroups, countMarks, type MarkBox, type MarkGroup } from './mark.ts';
import { appendMarkRows, type MarkRow } from './mark-rows.ts';
import { appendText } from './text.ts';

/** One whole shown mark by mark, the counted part first. */
export interface Field {
	/** The finding in large type: `1 in 139`. */
	readonly number: string;
	/** Lines below it. */
	readonly caption: readonly string[];
	/** How many marks there are in all; at least as many as the groups hold. */
	readonly total: number;
	/** The counted marks, the surest first. */
	readonly groups: readonly MarkGroup[];
}

interface Design {
	readonly mark: { readonly width: number; readonly height: number };
	readonly gap: number;
	/** From the top of a line of marks to that of the next. */
	readonly line: number;
	readonly gutter: number;
	/** From the top to the marks, and to the baseline of the number. */
	readonly head: number;
	readonly numberAt: number;
	readonly numberKind: string;
}

const DESIGNS: Readonly<Record<Layout, Design>> = {
	wide: {
		mark: { width: 4, height: 11 },
		gap: 3.6,
		line: 15,
		gutter: 56,
		head: 104,
		numberAt: 40,
		numberKind: 'share-number',
	},
	middle: {
		mark: { width: 3, height: 9 },
		gap: 2.4,
		line: 12,
		gutter: 40,
		head: 104,
		numberAt: 40,
		numberKind: 'share-number',
	},
	narrow: {
		mark: { width: 3, height: 7 },
		gap: 2,
		line: 9,
		gutter: 24,
		head: 96,
		numberAt: 30,
		numberKind: 'share-number share-number-small',
	},
};

/** Draws wholes side by side as fields of marks of one size: the counted ones first, all others pale. */
export function drawFields(fields: readonly Field[], text: ChartText, stage: Stage): SVGSVGElement {
	const design = DESIGNS[selectLayout(stage)];
	const width = (stage.width - design.gutter * (fields.length - 1)) / Math.max(1, fields.length);
	const perLine = Math.floor((width + design.gap) / (design.mark.width + design.gap));
	const lines = Math.max(1, ...fields.map(({ total }) => Math.ceil(total / perLine)));
	const svg = createChart(text, design.head + lines * design.line, stage);
	for (const [index, field] of fields.entries()) {
		const x = round(index * (width + design.gutter));
		const group = svg.append('g').attr('transform', `translate(${x},0)`);
		appendField(group, field, { design, perLine });
	}
	return svg.node() as SVGSVGElement;
}

interface Grid {
	readonly design: Design;
	readonly perLine: number;
}

function appendField(group: Drawing<SVGGElement>, field: Field, grid: Grid): void {
	const { numberAt, numberKind, head } = grid.design;
	appendText(group, field.number, { x: 0, y: numberAt, kind: numberKind });
	appendText(group, field.caption, { x: 0, y: numberAt + 24, kind: 'label-large', lineHeight: 20 });
	const counted = countMarks(field.groups);
	const marks = group.append('g').attr('transform', `translate(0,${head})`);
	appendRest(marks, { counted, total: field.total }, grid);
	appendGroups(marks, field.groups, { boxes: placeMarks(counted, grid) });
}

function appendRest(
	group: Drawing<SVGGElement>,
	{ counted, total }: { counted: number; total: number },
	{ design: { mark, gap, line }, perLine }: Grid,
): void {
	const rows: MarkRow[] = [];
	for (let from = counted; from < total; from = endOf(from, perLine)) {
		const x = (from % perLine) * (mark.width + gap);
		const y = Math.floor(from / perLine) * line;
		rows.push({ x, y, count: Math.min(total, endOf(from, perLine)) - from });
	}
	appendMarkRows(group, rows, { kind: 'pale', gap, ...mark });
}

function endOf(index: number, perLine: number): number {
	return (Math.floor(index / perLine) + 1) * perLine;
}

function placeMarks(
	count: number,
	{ design: { mark, gap, line }, perLine }: Grid,
): readonly MarkBox[] {
	return Array.from({ length: count }, (_, index) => ({
		x: (index % perLine) * (mark.width + gap),
		y: Math.floor(index / perLine) * line,
		...mark,
	}));
}
