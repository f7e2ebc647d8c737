import { countDays, type Moment } from '../../calendar/moment.ts';
import type { ReadRow } from '../launch.ts';

/** Parts of a row whose values come in any order where rows stand in the order of their days. */
export type SortablePart = Exclude<keyof ReadRow, 'start' | 'end' | 'line' | 'row'>;

/** Rows that stand one after the other and share a value. */
interface Run {
	readonly text: string;
	readonly first: Moment;
	last: Moment;
	rows: number;
}

/** Fewest rows and different values that make a sorted column stand out, and most values a row. */
const fewestRows = 50;
const fewestValues = 5;
const mostValues = 0.7;
/** Rows that stand in the order of their days are at most this many days apart, most of them. */
const nearDays = 14;
const nearShare = 0.8;

/** Whether a column was sorted and the rows do not follow it: each value stands in one run while the days go on. */
export function isSortedAlone(rows: readonly ReadRow[], part: SortablePart): boolean {
	const runs = listRuns(rows, part);
	if (runs === null || runs.length < fewestValues) return false;
	const filled = runs.reduce((sum, run) => sum + run.rows, 0);
	if (filled < fewestRows) return false;
	// A report gives several rows one after the other, so the sources stand in runs by themselves.
	const isSorted = part === 'source' ? isInOrder(runs) : runs.length <= filled * mostValues;
	if (!isSorted) return false;
	const near = runs.filter((run, at) => at > 0 && isNear(runs[at - 1]?.last, run.first));
	return near.length >= (runs.length - 1) * nearShare;
}

/** The runs of a column, blanks left out; null where a value comes again after another, as it does in nearly every table. */
function listRuns(rows: readonly ReadRow[], part: SortablePart): readonly Run[] | null {
	const runs: Run[] = [];
	const seen = new Set<string>();
	for (const row of rows) {
		const text = textOf(row[part]);
		const start = row.start;
		if (text === '' || start === undefined) continue;
		const run = runs.at(-1);
		if (run?.text === text) {
			run.last = start;
			run.rows += 1;
		} else if (seen.has(text)) return null;
		else {
			seen.add(text);
			runs.push({ text, first: start, last: start, rows: 1 });
		}
	}
	return runs;
}

/** Whether the texts rise or fall throughout, capitals apart or together as spreadsheet programs sort them. */
function isInOrder(runs: readonly Run[]): boolean {
	const texts = runs.map(({ text }) => text);
	return [texts, texts.map((text) => text.toLowerCase())].some(
		(cells) =>
			cells.every((cell, at) => at === 0 || (cells[at - 1] ?? '') <= cell) ||
			cells.every((cell, at) => at === 0 || (cells[at - 1] ?? '') >= cell),
	);
}

function isNear(a: Moment | undefined, b: Moment): boolean {
	return a !== undefined && Math.abs(countDays(a.day) - countDays(b.day)) <= nearDays;
}

function textOf(value: ReadRow[SortablePart]): string {
	if (value === undefined || value === null) return '';
	return typeof value === 'object' ? value.text : String(value);
}
