import {
	type ChartText,
	createChart,
	type Drawing,
	NARROW_BELOW,
	round,
	type Stage,
} from './chart.ts';
import { appendGroups, countMarks, type MarkBox, type MarkGroup } from './mark.ts';
import { appendText } from './text.ts';

/** One whole shown stroke by stroke, the counted part inked. */
export interface Field {
	/** The finding in large type: `1 in 139`. */
	readonly number: string;
	/** One or two lines below it. */
	readonly caption: readonly string[];
	/** How many strokes there are in all; at least as many as the groups hold. */
	readonly total: number;
	/** The counted strokes, first in the field. */
	readonly groups: readonly MarkGroup[];
}

interface Design {
	readonly pitch: number;
	readonly line: number;
	readonly stroke: { readonly width: number; readonly height: number };
	/** Width of a pale stroke: thin, so that a thousand of them stay ground. */
	readonly pale: number;
	readonly numberKind: string;
	readonly gutter: number;
	readonly head: number;
	readonly numberAt: number;
}

const WIDE: Design = {
	pitch: 7,
	line: 13,
	stroke: { width: 4, height: 10 },
	pale: 1.8,
	gutter: 40,
	head: 108,
	numberAt: 44,
	numberKind: 'share-number',
};
const NARROW: Design = {
	pitch: 4.4,
	line: 9,
	stroke: { width: 3, height: 7 },
	pale: 1.2,
	gutter: 20,
	head: 92,
	numberAt: 30,
	numberKind: 'share-number share-number-small',
};

/** Draws wholes side by side as fields of strokes: the inked ones first, all others in the palest ink. */
export function drawFields(fields: readonly Field[], text: ChartText, stage: Stage): SVGSVGElement {
	const design = stage.width < NARROW_BELOW ? NARROW : WIDE;
	const width = (stage.width - design.gutter * (fields.length - 1)) / Math.max(1, fields.length);
	const perLine = Math.floor((width + design.pitch - design.stroke.width) / design.pitch);
	const lines = Math.max(1, ...fields.map(({ total }) => Math.ceil(total / perLine)));
	const svg = createChart(text, design.head + lines * design.line, stage);
	const fill = defineStrokes(svg, stage.id, design);
	for (const [index, field] of fields.entries()) {
		const x = round(index * (width + design.gutter));
		appendField(svg.append('g').attr('transform', `translate(${x},0)`), field, {
			design,
			perLine,
			fill,
		});
	}
	return svg.node() as SVGSVGElement;
}

function appendField(
	group: Drawing<SVGGElement>,
	field: Field,
	{ design, perLine, fill }: { design: Design; perLine: number; fill: string },
): void {
	appendText(group, field.number, { x: 0, y: design.numberAt, kind: design.numberKind });
	appendText(group, field.caption, { x: 0, y: design.numberAt + 24, kind: 'label' });
	const boxes = placeStrokes(field.total, perLine, design);
	const inked = countMarks(field.groups);
	const strokes = group.append('g').attr('transform', `translate(0,${design.head})`);
	appendRest(strokes, { inked, total: field.total, perLine, design, fill });
	appendGroups(strokes, field.groups, { boxes: boxes.slice(0, inked) });
}

/*
 * A thousand strokes are three rectangles under one pattern: what is left of the line on which the inked ones end,
 * the whole lines below it, and the last line.
 */
function appendRest(
	group: Drawing<SVGGElement>,
	{
		inked,
		total,
		perLine,
		design,
		fill,
	}: { inked: number; total: number; perLine: number; design: Design; fill: string },
): void {
	const { pitch, line, stroke } = design;
	// Ends with the last stroke: what fills a pattern beyond it begins the next one where a drawing is scaled.
	const [beside, below] = [pitch - stroke.width, line - stroke.height];
	const firstLine = Math.floor(inked / perLine);
	const lastLine = Math.floor(total / perLine);
	for (
		let row = firstLine;
		row <= lastLine;
		row = row === firstLine ? row + 1 : Math.max(row + 1, lastLine)
	) {
		const from = row === firstLine ? inked % perLine : 0;
		const to = row === lastLine ? total % perLine : perLine;
		const rows = row > firstLine && row < lastLine ? lastLine - row : 1;
		if (to <= from) continue;
		group
			.append('rect')
			.attr('fill', fill)
			.attr('x', round(from * pitch))
			.attr('y', round(row * line))
			.attr('width', round((to - from) * pitch - beside))
			.attr('height', round(rows * line - below));
	}
}

function placeStrokes(count: number, perLine: number, { pitch, line, stroke }: Design): MarkBox[] {
	return Array.from({ length: count }, (_, index) => ({
		x: (index % perLine) * pitch,
		y: Math.floor(index / perLine) * line,
		...stroke,
	}));
}

function defineStrokes(
	svg: Drawing<SVGSVGElement>,
	id: string,
	{ pitch, line, stroke, pale }: Design,
): string {
	const pattern = svg
		.append('defs')
		.append('pattern')
		.attr('id', `${id}-strokes`)
		.attr('width', pitch)
		.attr('height', line)
		.attr('patternUnits', 'userSpaceOnUse');
	pattern
		.append('path')
		.attr('class', 'mark-pale')
		.attr('d', `M${round((stroke.width - pale) / 2)} 0h${pale}v${stroke.height}h${-pale}z`);
	return `url(#${id}-strokes)`;
}
