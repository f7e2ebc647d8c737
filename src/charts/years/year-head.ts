import type { Drawing } from '../kit/chart.ts';
import { appendText, type TextPlace } from '../kit/text.ts';
import type { YearHead } from './data.ts';

/** Writes the head of a year: its name, what is counted, and the rest, `gap` pixels apart. */
export function appendYearHead(
	group: Drawing,
	{ year, sum, rest }: YearHead,
	{ gap, ...place }: Pick<TextPlace, 'x' | 'y'> & { readonly gap: number },
): void {
	const line = appendText(group, '', { ...place, kind: 'label-large' });
	line.append('tspan').attr('class', 'label-strong').text(year);
	if (sum) line.append('tspan').attr('class', 'label-strong counted').attr('dx', gap).text(sum);
	line
		.append('tspan')
		.attr('dx', sum ? 0 : gap)
		.text(rest);
}
