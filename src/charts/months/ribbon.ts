import { type Drawing, round } from '../kit/chart.ts';
import { appendText, estimateWidth } from '../kit/text.ts';
import type { Ribbon } from './data.ts';

/** From the axis labels to the bottom of the ribbon's words, in pixels. */
export const RIBBON_HEIGHT = 44;

const TICK = 6;

/** Draws a ribbon on the scale of the months: thin between its first and last day, thick from then on, with a tick for each day. */
export function appendRibbon(
	group: Drawing<SVGGElement>,
	{ name, ticks, thickFrom, labels }: Ribbon,
	{ y, slot, end }: { y: number; slot: number; end: number },
): void {
	const first = (ticks[0] ?? 0) * slot;
	const thick = thickFrom === null ? end : thickFrom * slot;
	const marks = ticks.map((at) => `M${round(at * slot)} ${y - TICK}v${2 * TICK}`);
	group
		.append('path')
		.attr('class', 'ribbon')
		.attr('d', `M${round(first)} ${y}H${round(thick)}${marks.join('')}`);
	if (thickFrom !== null)
		group
			.append('path')
			.attr('class', 'ribbon-thick')
			.attr('d', `M${round(thick)} ${y}H${end}`);
	appendText(group, name, {
		x: first - 8,
		y: y + 5,
		anchor: 'end',
		kind: 'label label-strong label-cool',
	});
	for (const { from, to, title, label } of labels) {
		const width = estimateWidth(`${title} ${label}`, 14);
		// Words begin with their day, those of several days end with the last, none beyond the edge.
		const start = to > from ? to * slot - width + 4 : from * slot;
		const text = appendText(group, '', {
			x: Math.max(0, Math.min(start, end - width)),
			y: y + 24,
			kind: 'label label-cool',
		});
		text.append('tspan').attr('class', 'label-strong').text(title);
		text.append('tspan').text(` ${label}`);
	}
}
