import { select } from 'd3';
import type { Drawing } from './chart.ts';
import { layoutFives, measureBoxes } from './fives.ts';
import { appendMarks, type MarkKind } from './mark.ts';

/** Size of a mark in a line of words, in pixels. */
export const SIGN = { width: 6, height: 13 } as const;

/** Draws one mark alone for a line of words that says what it is; nothing of it is read out. */
export function drawSign(kind: MarkKind, document: Document): SVGSVGElement {
	const { width, height } = SIGN;
	const element = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
	const svg: Drawing<SVGSVGElement> = select<SVGSVGElement, unknown>(element)
		.attr('class', 'chart sign')
		.attr('viewBox', `0 0 ${width} ${height}`)
		.attr('width', width)
		.attr('height', height)
		.attr('aria-hidden', 'true');
	appendMarks(svg.append('g'), kind, [{ x: 0, y: 0, width, height }]);
	return element;
}

const ROW = { width: 7, height: 28, gap: 3, groupGap: 7, lineGap: 4, groupsPerLine: 5 };

/** Draws the marks of one entry as a row in fives, for a line of words that says what they are; nothing of it is read out. */
export function drawMarkRow(kind: MarkKind, count: number, document: Document): SVGSVGElement {
	const boxes = layoutFives(count, ROW);
	const { width, height } = measureBoxes(boxes);
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
