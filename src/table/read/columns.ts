/** The eight factual columns, in the order in which the project writes them. */
export const columns = [
	'time_start',
	'time_end',
	'model',
	'launch_place',
	'target',
	'launched',
	'destroyed',
	'source',
] as const;

/** Name of one of the eight factual columns. */
export type ColumnName = (typeof columns)[number];

/** Letters of a spreadsheet column, counted from 0: 0 is `A`, 25 is `Z`, 26 is `AA`. */
export function formatColumnLetters(index: number): string {
	const last = String.fromCharCode(65 + (index % 26));
	return index < 26 ? last : formatColumnLetters(Math.floor(index / 26) - 1) + last;
}
