import {
	type ChartText,
	createChart,
	type Drawing,
	NARROW_BELOW,
	round,
	type Stage,
} from './chart.ts';
import type { MarkKind } from './mark.ts';
import { appendStrokes, defineStroke, type StrokeGrid } from './stroke-fill.ts';
import { appendText } from './text.ts';

/** A whole shown stroke by stroke, a part of it inked. */
export interface PartField {
	readonly label: string;
	/** What is large beside the strokes: `28 %`. */
	readonly number: string;
	/** `21 of 74`. */
	readonly caption: string;
	/** The inked part, by stroke; its strokes stand first. */
	readonly part: readonly { readonly kind: MarkKind | 'ink'; readonly count: number }[];
	readonly total: number;
	/** Whether it is what the story is about. */
	readonly isOwn: boolean;
}

interface Design {
	/** Where the strokes begin. */
	readonly left: number;
	/** Where the large number ends. */
	readonly numberEnd: number;
	/** From the top of a row to its strokes. */
	readonly above: number;
	readonly gap: number;
	readonly grid: Omit<StrokeGrid, 'perLine'>;
}

const WIDE: Design = {
	left: 268,
	numberEnd: 248,
	above: 4,
	gap: 18,
	grid: { pitch: 6, line: 17, stroke: { width: 3.4, height: 14 } },
};
const NARROW: Design = {
	left: 0,
	numberEnd: 320,
	above: 50,
	gap: 22,
	grid: { pitch: 5, line: 15, stroke: { width: 3, height: 12 } },
};

/** Draws wholes below each other as rows of strokes, all at one scale, with the part inked. */
export function drawPartFields(
	fields: readonly PartField[],
	text: ChartText,
	stage: Stage,
): SVGSVGElement {
	const design = stage.width < NARROW_BELOW ? NARROW : WIDE;
	const grid = {
		...design.grid,
		perLine: Math.floor((stage.width - design.left) / design.grid.pitch / 5) * 5,
	};
	const heights = fields.map(({ total }) => heightOf(total, grid, design));
	const svg = createChart(
		text,
		heights.reduce((sum, height) => sum + height, 0),
		stage,
	);
	const kinds = new Set(fields.flatMap(({ part }) => part.map(({ kind }) => kind)));
	const fills = new Map(
		[...kinds, 'pale' as const].map((kind) => [
			kind,
			defineStroke(svg, { id: stage.id, kind, grid }),
		]),
	);
	let y = 0;
	for (const [index, field] of fields.entries()) {
		const group = svg.append('g').attr('transform', `translate(0,${round(y)})`);
		appendField(group, field, { design, grid, fills });
		y += heights[index] ?? 0;
	}
	return svg.node() as SVGSVGElement;
}

function heightOf(total: number, { perLine, line }: StrokeGrid, { above, gap }: Design): number {
	return above + Math.max(above > 10 ? 1 : 2.6, Math.ceil(total / perLine)) * line + gap;
}

function appendField(
	group: Drawing<SVGGElement>,
	field: PartField,
	{
		design,
		grid,
		fills,
	}: {
		readonly design: Design;
		readonly grid: StrokeGrid;
		readonly fills: ReadonlyMap<string, string>;
	},
): void {
	appendText(group, field.label, { x: 0, y: 20, kind: 'label label-strong' });
	appendText(group, field.caption, { x: 0, y: 39, kind: 'tick' });
	appendText(group, field.number, {
		x: design.numberEnd,
		y: 30,
		anchor: 'end',
		kind: field.isOwn
			? 'share-number share-number-small'
			: 'share-number share-number-small quiet-number',
	});
	const strokes = group.append('g').attr('transform', `translate(${design.left},${design.above})`);
	let from = 0;
	for (const { kind, count } of field.part) {
		appendStrokes(strokes, fills.get(kind) ?? 'none', { from, to: from + count, grid });
		from += count;
	}
	appendStrokes(strokes, fills.get('pale') ?? 'none', { from, to: field.total, grid });
}
