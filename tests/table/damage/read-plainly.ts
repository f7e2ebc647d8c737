import type { Launch } from '../../../src/table/launch.ts';
import { formatCells } from '../../../src/table/launch-text.ts';
import { header } from '../tables.ts';

const columns = header.split(',');

// A cell in quotation marks and what follows them, or one without; then what ends it.
const cellShape = /(?:"((?:[^"]|"")*)"([^,\n]*)|([^,\n]*))(,|\n|$)/g;

/** Reads CSV by other means than the reader that is tested; row 1 is the first. */
function readPlainly(text: string): readonly (readonly string[])[] {
	const rows: string[][] = [[]];
	const lines = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
	for (const [, quoted, rest = '', bare, end] of lines.matchAll(cellShape)) {
		rows.at(-1)?.push(quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"') + rest);
		if (end === '\n') rows.push([]);
	}
	return rows;
}

/**
 * Looks for rows that were read as something that does not stand there: each row of the file must be
 * a launch with these very cells. Returns what is wrong, or null.
 */
export function findMisreading(text: string, launches: readonly Launch[]): string | null {
	const rows = readPlainly(text);
	const [names = [], ...filled] = rows.filter((row) => row.some((cell) => cell.trim() !== ''));
	const places = columns.map((name) => names.map((found) => found.trim()).indexOf(name));
	if (filled.length !== launches.length) {
		return `${filled.length} rows stand there and ${launches.length} were read`;
	}
	for (const launch of launches) {
		const found = places.map((place) => rows[launch.row - 1]?.[place] ?? 'none');
		const wanted = formatCells(launch);
		const at = wanted.findIndex(
			(cell, column) => simplify(cell, column) !== simplify(found[column] ?? '', column),
		);
		if (at !== -1)
			return `row ${launch.row}, ${columns[at]}: “${found[at]}” was read as “${wanted[at]}”`;
	}
	return null;
}

/** What the guide for editors promises to take as the same. */
function simplify(raw: string, column: number): string {
	const cell = raw.trim();
	if (column < 2) {
		return cell
			.replace(/[Tt ](\d):/, ' 0$1:')
			.replace(/[Tt]/, ' ')
			.replace(/(:\d\d):00(?:\.0+)?$/, '$1');
	}
	if (column === 2)
		return cell
			.split(/ and |\//)
			.map(nameOfToday)
			.sort()
			.join();
	return column === 5 || column === 6 ? cell.replace(/^0+(?=\d)/, '').replace(/\.00?$/, '') : cell;
}

function nameOfToday(name: string): string {
	if (name === 'Intercontinental ballistic missile') return 'Intercontinental Ballistic Missile';
	return name === 'KAB' ? 'GBU' : name;
}
