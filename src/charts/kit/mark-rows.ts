import { appendPath, type Drawing, round } from './chart.ts';

/** What rows of marks without links stand for: a sure or an unsure label, other launches, launches under a label that could hide what is counted; or, where sureness is not told, anything (ink) and what is counted. */
export type RowKind = 'full' | 'tint' | 'pale' | 'hidden' | 'ink' | 'count';

/** The marks of a grid that are of one kind: from one to before another, counted from the first of the grid. */
export interface MarkRow {
	readonly kind: RowKind;
	readonly from: number;
	readonly to: number;
	readonly perLine: number;
}

/** The lengths of a grid of marks, in pixels: its top left, and from line to line, where a negative one goes upwards. */
export interface MarkGrid {
	readonly x?: number;
	readonly y?: number;
	readonly width: number;
	readonly height: number;
	readonly gap: number;
	readonly line: number;
}

/** Draws rows of marks as dashed lines: every program that draws at all draws dashes, and a thousand marks are a few hundred bytes. */
export function appendMarkRows(parent: Drawing, row: MarkRow, grid: MarkGrid): void {
	const { x = 0, y = 0, width, height, gap, line } = grid;
	const path = splitLines(row).map(({ at, column, count }) => {
		const start = `M${round(x + column * (width + gap))} ${round(y + at * line + height / 2)}`;
		return `${start}h${round(count * (width + gap) - gap)}`;
	});
	if (path.length === 0) return;
	appendPath(parent, `mark-row row-${row.kind}`, path.join(''))
		.attr('stroke-width', round(height))
		.attr('stroke-dasharray', `${round(width)} ${round(gap)}`);
}

/** Divides marks at the ends of lines: the number of each line, its first column, and how many stand on it. */
export function splitLines({ from, to, perLine }: Omit<MarkRow, 'kind'>) {
	const lines: { at: number; column: number; count: number }[] = [];
	for (let next = from; next < to; ) {
		const at = Math.floor(next / perLine);
		const count = Math.min(to, (at + 1) * perLine) - next;
		lines.push({ at, column: next % perLine, count });
		next += count;
	}
	return lines;
}
