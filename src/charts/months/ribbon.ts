import { appendPath, type Drawing, round } from '../kit/chart.ts';
import { appendHeaded, appendText, measureHeaded } from '../kit/text.ts';
import type { Ribbon } from './data.ts';

/** From the axis labels to the bottom of the ribbon's words, in pixels. */
export const RIBBON_HEIGHT = 44;

const TICK = 6;

/** Draws a ribbon on the scale of the months: thin between its first and last day, thick from then on, with a tick for each day. */
export function appendRibbon(
	group: Drawing,
	{ name, ticks, thickFrom, labels }: Ribbon,
	{ y, slot, end }: { y: number; slot: number; end: number },
): void {
	const first = (ticks[0] ?? 0) * slot;
	const thick = round(thickFrom === null ? end : thickFrom * slot);
	const marks = ticks.map((at) => `M${round(at * slot)} ${y - TICK}v${2 * TICK}`);
	appendPath(group, 'ribbon', `M${round(first)} ${y}H${thick}${marks.join('')}`);
	if (thickFrom !== null) appendPath(group, 'ribbon-thick', `M${thick} ${y}H${end}`);
	const cool = 'label label-cool';
	appendText(group, name, {
		x: first - 8,
		y: y + 5,
		anchor: 'end',
		kind: 'label label-strong label-cool',
	});
	for (const { from, to, ...words } of labels) {
		const width = measureHeaded(words, cool);
		// Words begin with their day, those of several days end with the last, none beyond the edge.
		const start = to > from ? to * slot - width + 4 : from * slot;
		const x = Math.max(0, Math.min(start, end - width));
		appendHeaded(group, words, { x, y: y + 24, kind: cool });
	}
}
