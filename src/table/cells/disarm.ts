// What a spreadsheet takes for the start of a formula, full-width forms of Japanese input included.
const STARTS = '[ \\u00a0]*[=+\\-@\\t\\uff1d\\uff0b\\uff0d\\uff20]';
const AT_START = new RegExp(`^(?=[\\r\\n]|${STARTS})`);
const AFTER_BREAK = new RegExp(`(\\r\\n|\\r|\\n)(?=${STARTS})`, 'g');
const PLAIN_NUMBER = /^[+-]?\d+(?:[.,]\d+)*$/;

/** Tells whether a spreadsheet could run a cell, or a later line of it, as a formula; a plain number is none. */
export function isFormula(cell: string): boolean {
	return disarmCell(cell) !== cell;
}

/** Makes a cell harmless in a spreadsheet: an apostrophe before every line that could be run as a formula. */
export function disarmCell(cell: string): string {
	if (PLAIN_NUMBER.test(cell)) return cell;
	return cell.replace(AFTER_BREAK, "$1'").replace(AT_START, "'");
}
