import {
	type ChartText,
	createChart,
	type Drawing,
	type Layout,
	type Stage,
	selectLayout,
} from './chart.ts';
import { appendMarkRows, type MarkRow } from './mark-rows.ts';
import { appendText, wrapText } from './text.ts';

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

interface Design {
	/** Where the marks begin. */
	readonly left: number;
	/** Where the large number ends. */
	readonly numberEnd: number;
	/** From the top of a row to its marks. */
	readonly above: number;
	readonly between: number;
	readonly mark: { readonly width: number; readonly height: number; readonly gap: number };
	readonly line: number;
}

const DESIGNS: Readonly<Record<Layout, Design>> = {
	wide: {
		left: 296,
		numberEnd: 272,
		above: 8,
		between: 20,
		mark: { width: 4, height: 13, gap: 2 },
		line: 17,
	},
	middle: {
		left: 240,
		numberEnd: 222,
		above: 8,
		between: 20,
		mark: { width: 3, height: 12, gap: 2 },
		line: 16,
	},
	narrow: {
		left: 0,
		numberEnd: 358,
		above: 50,
		between: 22,
		mark: { width: 3, height: 12, gap: 2 },
		line: 16,
	},
};

/** Draws wholes below each other as rows of marks of one size, all on one scale: the part full, the rest pale. */
export function drawPartFields(
	fields: readonly PartField[],
	text: ChartText,
	stage: Stage,
): SVGSVGElement {
	const design = DESIGNS[selectLayout(stage)];
	const { width, gap } = design.mark;
	const perLine = Math.floor((stage.width - design.left) / (width + gap) / 5) * 5;
	const svg = createChart(text, 1, stage);
	let y = 0;
	for (const field of fields) {
		const group = svg.append('g').attr('transform', `translate(0,${y})`);
		const numberEnd = Math.min(design.numberEnd, stage.width);
		y += appendField(group, field, { design: { ...design, numberEnd }, perLine });
	}
	return svg.attr('viewBox', `0 0 ${stage.width} ${y}`).attr('height', y).node() as SVGSVGElement;
}

// Answers with the height of the row.
function appendField(
	group: Drawing<SVGGElement>,
	{ label, number, caption, part, total, isOwn }: PartField,
	{ design, perLine }: { design: Design; perLine: number },
): number {
	const room = design.left > 0 ? design.numberEnd - 78 : design.numberEnd - 78;
	const lines = wrapText(label, room, 15);
	appendText(group, lines, { x: 0, y: 20, kind: 'label-large label-strong', lineHeight: 18 });
	const below = 20 + lines.length * 18;
	const words = design.left > 0 ? wrapText(caption, design.left - 24) : [caption];
	appendText(group, words, { x: 0, y: below, kind: 'label label-quiet' });
	appendText(group, number, {
		x: design.numberEnd,
		y: 30,
		anchor: 'end',
		kind: isOwn ? 'part-number counted' : 'part-number',
	});
	const top = design.left > 0 ? design.above : Math.max(design.above, below + 10);
	const marks = group.append('g').attr('transform', `translate(${design.left},${top})`);
	const { mark, line } = design;
	const rows = (from: number, to: number) => listRows({ from, to, perLine }, design);
	appendMarkRows(marks, rows(0, part), { kind: isOwn ? 'count' : 'ink', ...mark });
	appendMarkRows(marks, rows(part, total), { kind: 'pale', ...mark });
	const height = top + Math.ceil(total / perLine) * line;
	return Math.max(height, below + (words.length - 1) * 17 + 6) + design.between;
}

function listRows(
	{ from, to, perLine }: { from: number; to: number; perLine: number },
	{ mark, line }: Design,
): readonly MarkRow[] {
	const rows: MarkRow[] = [];
	for (let at = from; at < to; at = (Math.floor(at / perLine) + 1) * perLine) {
		const end = Math.min(to, (Math.floor(at / perLine) + 1) * perLine);
		const x = (at % perLine) * (mark.width + mark.gap);
		rows.push({ x, y: Math.floor(at / perLine) * line, count: end - at });
	}
	return rows;
}
