import { type Box, measureBoxes } from './box.ts';
import { drawSilent } from './chart.ts';
import { placeFives } from './fives.ts';
import { appendMarks, type MarkKind } from './mark.ts';

/** Size of a mark in a line of words, in pixels. */
export const SIGN = { width: 6, height: 13 } as const;

const ROW = { width: 7, height: 28, gap: 3, groupGap: 7, lineGap: 4 };
const CELL = { width: 5, height: 14, gap: 2, groupGap: 2, lineGap: 3 };

/** Draws one mark alone for a line of words that says what it is. */
export function drawSign(kind: MarkKind, document: Document): SVGSVGElement {
	return drawSilent(document, (svg) => {
		svg.attr('class', 'chart sign');
		appendMarks(svg.append('g'), kind, [{ x: 0, y: 0, ...SIGN }]);
		return SIGN;
	});
}

/** Draws the marks of one entry as a row in fives, for a line of words that says what they are. */
export function drawMarkRow(kind: MarkKind, count: number, document: Document): SVGSVGElement {
	return drawBoxes(kind, placeFives(count, ROW, { perLine: 25 }), document);
}

/** Draws the marks of one entry for a cell of a table, in lines of twenty; the number stands beside it. */
export function drawCellMarks(kind: MarkKind, count: number, document: Document): SVGSVGElement {
	return drawBoxes(kind, placeFives(count, CELL, { perLine: 20 }), document);
}

function drawBoxes(kind: MarkKind, boxes: readonly Box[], document: Document) {
	return drawSilent(document, (svg) => {
		appendMarks(svg.append('g'), kind, boxes);
		return measureBoxes(boxes);
	});
}
