import { countEdits } from '../cells/count-edits.ts';
import { withoutInvisible } from '../cells/plain-text.ts';
import type { NoteCounter } from '../problems/count-notes.ts';
import { createProblem, type Finding, finding } from '../problems/create-problem.ts';
import type { Problem } from '../problems/problem.ts';
import { type ColumnName, columns, formatColumnLetters } from './columns.ts';
import { fewestNames } from './open-text.ts';
import type { CsvRecord } from './read-records.ts';

/** Where the columns stand, and everything that is wrong with their names. */
export interface Header {
	/** Place of each column that was found, counted from 0; none where there is no header, and no row can be read. */
	readonly places: ReadonlyMap<ColumnName, number>;
	/** Number of cells that every row must have. */
	readonly width: number;
	/** The names as written, spaces at the edges apart. */
	readonly names: readonly string[];
	readonly problems: readonly Problem[];
}

/** Whether a record holds so many of the eight names, near misses included, that it is the header. */
export function isHeader(record: CsvRecord): boolean {
	const names = record.cells.map(simplify);
	const found = columns.filter((name) => names.some((other) => isLike(other, name)));
	return found.length >= fewestNames;
}

/** Reads the record with the column names below those that are not empty; a name counts where it is written exactly, spaces at its edges apart. */
export function readHeader(
	record: CsvRecord,
	above: readonly CsvRecord[],
	notes: NoteCounter,
): Header {
	const names = record.cells.map((cell) => cell.trim());
	const found = columns.filter((name) => names.includes(name));
	addNotes(record, names, notes);
	const [first] = above;
	const count = above.length === 1 ? 'row' : `${above.length} rows`;
	return {
		places: new Map(found.map((name) => [name, names.indexOf(name)])),
		// The last cell with a name ends the table; cells after it must be empty.
		width: names.findLastIndex((name) => name !== '') + 1,
		names,
		problems: [
			...(first ? [describeRecord(finding('file.title-rows', { count }), first)] : []),
			...columns.flatMap((name) => checkName(name, names, record)),
		],
	};
}

/** The header of a file in whose first records, the empty ones left out, there is none. */
export function refuseHeader([first]: readonly CsvRecord[]): Header {
	const problems = first === undefined ? [] : [describeRecord(finding('file.no-header'), first)];
	return { places: new Map(), width: 0, names: [], problems };
}

/** Whether no cell of a record holds anything. */
export function isEmpty(cells: readonly string[]): boolean {
	return cells.every((cell) => cell === '' || cell.trim() === '');
}

/** The problem of a whole record, told at its first cell. */
export function describeRecord(what: Finding, { line, row, cells }: CsvRecord): Problem {
	return createProblem(what, { line, cell: `A${row}`, column: null }, cells.join(','));
}

function checkName(
	name: ColumnName,
	names: readonly string[],
	record: CsvRecord,
): readonly Problem[] {
	const report = (what: Finding, at: number): Problem => {
		const cell = `${formatColumnLetters(at)}${record.row}`;
		const found = record.cells[at] ?? '';
		return createProblem(what, { line: record.line, cell, column: found.trim() }, found);
	};
	const first = names.indexOf(name);
	if (first !== -1) {
		const what = finding('column.duplicated', {
			name,
			first: `column ${formatColumnLetters(first)}`,
		});
		return names.flatMap((other, at) => (other === name && at > first ? [report(what, at)] : []));
	}
	const taken = new Set<string>(columns);
	const like = names.findIndex((other) => !taken.has(other) && isLike(simplify(other), name));
	if (like !== -1) {
		return [report({ code: 'column.renamed', replacement: name, values: { name } }, like)];
	}
	const place = { line: record.line, cell: null, column: name };
	return [createProblem(finding('column.missing', { name }), place, record.cells.join(','))];
}

function simplify(name: string): string {
	return withoutInvisible(name)
		.toLowerCase()
		.replace(/[“”„«»"'‘’]/g, '')
		.trim()
		.replace(/[\s-]+/g, '_');
}

function isLike(found: string, name: ColumnName): boolean {
	if (found === name || found.replaceAll('_', '') === name.replaceAll('_', '')) return true;
	return found.length > 4 && countEdits(found, name) <= 2;
}

function addNotes(
	{ cells, line, row }: CsvRecord,
	names: readonly string[],
	notes: NoteCounter,
): void {
	const whole = () => ({ line, cell: null, column: null });
	for (const [at, cell] of cells.entries()) {
		const place = { line, cell: `${formatColumnLetters(at)}${row}`, column: cell.trim() };
		if (cell !== cell.trim()) notes.add(finding('note.edge-spaces'), () => place, cell);
	}
	const known = columns.filter((name) => names.includes(name));
	const order = names.filter((name) => known.some((other) => other === name));
	if (order.join() !== known.join())
		notes.add(finding('note.column-order'), whole, order.join(', '));
	const isNear = (name: string) => columns.some((other) => isLike(simplify(name), other));
	const extra = names.filter((name) => name !== '' && !isNear(name));
	if (extra.length > 0) notes.add(finding('note.extra-columns'), whole, extra.join(', '));
}
