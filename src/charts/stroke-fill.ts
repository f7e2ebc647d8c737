import { type Drawing, round } from './chart.ts';
import { appendMarks, type MarkKind } from './mark.ts';

/** The grid in which many strokes of one kind stand: all lengths in pixels. */
export interface StrokeGrid {
	/** From stroke to stroke, and from line to line. */
	readonly pitch: number;
	readonly line: number;
	readonly stroke: { readonly width: number; readonly height: number };
	readonly perLine: number;
}

/** A stretch of cells of a grid: whole lines, or a part of one. */
export interface Cells {
	readonly column: number;
	readonly row: number;
	readonly columns: number;
	readonly rows: number;
}

/** Splits the strokes from one number to another, the second not included, into at most three stretches. */
function listCells(from: number, to: number, perLine: number): Cells[] {
	const [first, last] = [Math.floor(from / perLine), Math.floor(to / perLine)];
	const [start, end] = [from % perLine, to % perLine];
	if (first === last)
		return keepFilled([{ column: start, row: first, columns: end - start, rows: 1 }]);
	const whole = start === 0 ? first : first + 1;
	return keepFilled([
		{ column: start, row: first, columns: perLine - start, rows: whole - first },
		{ column: 0, row: whole, columns: perLine, rows: last - whole },
		{ column: 0, row: last, columns: end, rows: 1 },
	]);
}

/** Defines a pattern of one stroke a cell, standing near the bottom of its cell; gives the fill to use. */
export function defineStroke(
	svg: Drawing<SVGSVGElement>,
	{
		id,
		kind,
		grid,
	}: { readonly id: string; readonly kind: MarkKind | 'ink'; readonly grid: StrokeGrid },
): string {
	const { pitch, line, stroke } = grid;
	const pattern = svg
		.append('defs')
		.append('pattern')
		.attr('id', `${id}-${kind}`)
		.attr('width', pitch)
		.attr('height', line)
		.attr('patternUnits', 'userSpaceOnUse');
	// A pixel of air below, so that no edge bleeds into the cell beneath.
	// Pale strokes are thin, so that hundreds of them stay ground.
	const width = kind === 'pale' ? stroke.width / 2 : stroke.width;
	const box = { x: (pitch - width) / 2, y: line - stroke.height - 1, height: stroke.height, width };
	const group = pattern.append('g');
	if (kind === 'ink') {
		const { x, y, width, height } = box;
		group
			.append('path')
			.attr('class', 'mark-ink')
			.attr('d', `M${x} ${y}h${width}v${height}h${-width}z`);
	} else appendMarks(group, kind, [box]);
	return `url(#${id}-${kind})`;
}

/** Fills the cells of strokes from one number to another, the second not included; lines run down, or up from the ground. */
export function appendStrokes(
	group: Drawing<SVGGElement>,
	fill: string,
	{
		from,
		to,
		grid,
		up = false,
	}: {
		readonly from: number;
		readonly to: number;
		readonly grid: StrokeGrid;
		readonly up?: boolean;
	},
): void {
	for (const { column, row, columns, rows } of listCells(from, to, grid.perLine)) {
		group
			.append('rect')
			.attr('fill', fill)
			.attr('x', round(column * grid.pitch))
			.attr('y', round((up ? -row - rows : row) * grid.line))
			.attr('width', round(columns * grid.pitch))
			.attr('height', round(rows * grid.line));
	}
}

function keepFilled(cells: readonly Cells[]): Cells[] {
	return cells.filter(({ columns, rows }) => columns > 0 && rows > 0);
}
