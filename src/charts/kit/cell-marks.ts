import { select } from 'd3';
import type { Drawing } from './chart.ts';
import { appendMarks, type MarkBox, type MarkKind } from './mark.ts';

const MARK = { width: 5, height: 14 } as const;
const PITCH = { x: 7, y: 17 } as const;
const PER_LINE = 20;

/** Draws the marks of one entry for a cell of a table, in lines of twenty; nothing of it is read out, since the number stands beside it. */
export function drawCellMarks(kind: MarkKind, count: number, document: Document): SVGSVGElement {
	const boxes = Array.from(
		{ length: count },
		(_, index): MarkBox => ({
			x: (index % PER_LINE) * PITCH.x,
			y: Math.floor(index / PER_LINE) * PITCH.y,
			...MARK,
		}),
	);
	const width = Math.max(0, ...boxes.map(({ x }) => x + MARK.width));
	const height = Math.max(0, ...boxes.map(({ y }) => y + MARK.height));
	const element = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
	const svg: Drawing<SVGSVGElement> = select<SVGSVGElement, unknown>(element)
		.attr('class', 'chart')
		.attr('viewBox', `0 0 ${width} ${height}`)
		.attr('width', width)
		.attr('height', height)
		.attr('aria-hidden', 'true');
	appendMarks(svg.append('g'), kind, boxes);
	return element;
}
