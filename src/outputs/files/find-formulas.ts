import { isFormula } from '../../table/cells/disarm.ts';
import { formatColumnLetters } from '../../table/read/columns.ts';
import { listRecords } from '../../table/read/read-records.ts';

/** A cell that a spreadsheet could run, with its place as a spreadsheet shows it. */
export interface FormulaCell {
	/** `C14`. */
	readonly place: string;
	readonly found: string;
}

/** Finds every cell of a CSV text that a spreadsheet could run as a formula; the text itself is not changed. */
export function findFormulas(csv: string): readonly FormulaCell[] {
	return listRecords(csv).flatMap(({ cells, row }) =>
		cells.flatMap((found, index) =>
			isFormula(found) ? [{ place: `${formatColumnLetters(index)}${row}`, found }] : [],
		),
	);
}

/** Hands a CSV text on as it is, to the byte; throws an Error that lists the cells where one could be run as a formula. */
export function requireHarmless(csv: string, file: string): string {
	const cells = findFormulas(csv);
	if (cells.length === 0) return csv;
	const list = cells.map(({ place, found }) => `${place}: ${JSON.stringify(found)}`).join('\n');
	throw new Error(
		`${file} cannot be offered: a spreadsheet would run these cells as formulas.\n${list}\nReplace each by its value; the file is published as it is, so nothing may be left to disarm.`,
	);
}
