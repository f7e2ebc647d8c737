import { type Drawing, round } from '../kit/chart.ts';
import { appendMarks } from '../kit/mark.ts';
import { appendText, estimateWidth, wrapText } from '../kit/text.ts';
import type { PlacedPart } from './place-parts.ts';
import type { TallyPart } from './tally.ts';

/** In pixels; the letters of labels are of one size at every width. */
export const LABEL_SIZE = 15;

const LINE = 20;
const TICK = 4;
/** A label with less room would stand a word on a line. */
const LEAST_LABEL = 120;

/** Sets a line for each part, with one small mark of its kind; `y` is the middle or the top of the lines. Answers with their bottom. */
export function appendLegend(
	group: Drawing<SVGGElement>,
	placed: readonly PlacedPart[],
	{ x, y, isCentred, room }: { x: number; y: number; isCentred: boolean; room: number },
): number {
	const top = isCentred ? Math.max(0, y - (placed.length * LINE) / 2) : y;
	for (const [index, { part }] of placed.entries()) {
		const line = top + index * LINE;
		appendMarks(group.append('g'), part.kind, [{ x, y: line + 4, width: 5, height: 13 }]);
		appendText(group, chooseLabel(part, room), {
			x: x + 14,
			y: line + 15,
			kind: kindOf(part, false),
		});
	}
	return Math.max(isCentred ? 2 * y : 0, top + placed.length * LINE);
}

/** Tells whether the labels of all parts fit on a line each, be it in their short form. */
export function isLegendFitting(placed: readonly PlacedPart[], room: number): boolean {
	return placed.every(({ part }) => estimateWidth(chooseLabel(part, room), LABEL_SIZE) <= room);
}

function chooseLabel({ label, short = label }: TallyPart, room: number): string {
	return estimateWidth(label, LABEL_SIZE) <= room ? label : short;
}

/** Sets a bracket under the marks of each part, and its label under that. Answers with the bottom of the labels. */
export function appendBrackets(
	group: Drawing<SVGGElement>,
	placed: readonly PlacedPart[],
	{ y, room }: { y: number; room: number },
): number {
	const line = y + 13;
	const path = placed.map(
		({ left, right }) => `M${round(left)} ${line - TICK}v${TICK}h${round(right - left)}v${-TICK}`,
	);
	group.append('path').attr('class', 'axis').attr('d', path.join(''));
	let [free, top, bottom] = [0, line, line];
	for (const { part, left } of placed) {
		// Where the labels before it leave too little room, one goes on below them.
		const isBelow = room - Math.max(left, free) < LEAST_LABEL && free > 0;
		if (isBelow) top = bottom;
		const x = isBelow ? Math.max(0, Math.min(left, room - LEAST_LABEL)) : Math.max(left, free);
		const height = appendPartLabel(group, part, { x, y: top + 19, room: room - x });
		free = x + Math.min(room - x, estimateWidth(part.label, LABEL_SIZE)) + 24;
		bottom = Math.max(bottom, top + 5 + height);
	}
	return bottom;
}

/** Sets the label of a part; answers with the height of its lines. */
export function appendPartLabel(
	group: Drawing<SVGGElement>,
	part: TallyPart,
	{ x, y, room }: { x: number; y: number; room: number },
): number {
	const lines = wrapText(part.label, room, LABEL_SIZE);
	appendText(group, lines, { x, y, kind: kindOf(part, true), lineHeight: LINE });
	return lines.length * LINE;
}

// What is not counted is said more quietly.
function kindOf({ kind }: TallyPart, isStrong: boolean): string {
	if (kind === 'dotted') return 'label-large label-quiet';
	return isStrong ? 'label-large label-strong' : 'label-large';
}
