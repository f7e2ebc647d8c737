import { type Drawing, round } from './chart.ts';

/** What rows of marks without links stand for: a sure or an unsure label, other launches, launches under a label that could hide what is counted; or, where sureness is not told, anything (ink) and what is counted. */
export type RowKind = 'full' | 'tint' | 'pale' | 'hidden' | 'ink' | 'count';

/** A row of marks, from its top left. */
export interface MarkRow {
	readonly x: number;
	readonly y: number;
	readonly count: number;
}

/** Draws rows of marks as dashed lines: every program that draws at all draws dashes, and a thousand marks are a few hundred bytes. */
export function appendMarkRows(
	parent: Drawing<SVGGElement>,
	rows: readonly MarkRow[],
	{ kind, width, height, gap }: { kind: RowKind; width: number; height: number; gap: number },
): void {
	const filled = rows.filter(({ count }) => count > 0);
	if (filled.length === 0) return;
	const path = filled.map(
		({ x, y, count }) =>
			`M${round(x)} ${round(y + height / 2)}h${round(count * (width + gap) - gap)}`,
	);
	parent
		.append('path')
		.attr('class', `mark-row row-${kind}`)
		.attr('stroke-width', round(height))
		.attr('stroke-dasharray', `${round(width)} ${round(gap)}`)
		.attr('d', path.join(''));
}
