import { countEdits } from '../cells/count-edits.ts';
import { withoutInvisible } from '../cells/normalise-text.ts';
import { createProblem, type Finding, finding } from '../problems/create-problem.ts';
import type { Problem } from '../problems/problem.ts';
import { type ColumnName, columns, formatColumnLetters } from './columns.ts';
import type { CsvRecord } from './read-records.ts';

/** Where the columns stand, and everything that is wrong with their names. */
export interface Header {
	/** Place of each column that was found, counted from 0. */
	readonly places: ReadonlyMap<ColumnName, number>;
	/** Number of cells that every row must have. */
	readonly width: number;
	/** The names as written, spaces at the edges apart. */
	readonly names: readonly string[];
	readonly problems: readonly Problem[];
}

/** Reads the record with the column names; a name counts where it is written exactly, spaces at its edges apart. */
export function readHeader(record: CsvRecord): Header {
	const names = record.cells.map((cell) => cell.trim());
	const places = new Map<ColumnName, number>();
	for (const name of columns) {
		const place = names.indexOf(name);
		if (place !== -1) places.set(name, place);
	}
	const report = (what: Finding, place: number): Problem =>
		describe(record, what, { place, found: record.cells[place] ?? '' });
	const problems = [
		...columns.flatMap((name) => checkColumn(name, names, report)),
		...listNotes(record, names, report),
	];
	return { places, width: widthOf(names), names, problems };
}

/** How many of the eight names a record holds, near misses included: what makes it the header. */
export function countColumnNames(record: CsvRecord): number {
	const names = record.cells.map(simplify);
	return columns.filter(
		(name) => names.includes(name) || names.some((found) => isLike(found, name)),
	).length;
}

type Report = (what: Finding, place: number) => Problem;

function checkColumn(
	name: ColumnName,
	names: readonly string[],
	report: Report,
): readonly Problem[] {
	const first = names.indexOf(name);
	if (first === -1) return [reportMissing(name, names, report)];
	const others = names.flatMap((found, place) => (found === name && place > first ? [place] : []));
	const cell = formatColumnLetters(first);
	return others.map((place) =>
		report(finding('column.duplicated', { name, first: `column ${cell}` }), place),
	);
}

function reportMissing(name: ColumnName, names: readonly string[], report: Report): Problem {
	const taken = new Set<string>(columns);
	const place = names.findIndex((found) => !taken.has(found) && isLike(simplify(found), name));
	if (place === -1) return report(finding('column.missing', { name }), -1);
	return report({ code: 'column.renamed', replacement: name, values: { name } }, place);
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

function listNotes(
	record: CsvRecord,
	names: readonly string[],
	report: Report,
): readonly Problem[] {
	const known = new Set<string>(columns);
	const extra = names.flatMap((name, place) => (name !== '' && !known.has(name) ? [place] : []));
	const unused = extra.filter(
		(place) => !columns.some((name) => isLike(simplify(names[place] ?? ''), name)),
	);
	const spaced = record.cells.findIndex((cell) => cell !== cell.trim());
	const order = names.filter((name) => known.has(name));
	const problems: Problem[] = [];
	if (spaced !== -1) problems.push(report(finding('note.column-spaces'), spaced));
	if (order.join() !== columns.filter((name) => order.includes(name)).join()) {
		problems.push(
			describe(record, finding('note.column-order'), { place: -1, found: order.join(', ') }),
		);
	}
	if (unused.length > 0) {
		const found = unused.map((place) => names[place]).join(', ');
		problems.push(describe(record, finding('note.extra-columns'), { place: -1, found }));
	}
	return problems;
}

/** The last cell with a name ends the table; cells after it must be empty. */
function widthOf(names: readonly string[]): number {
	return names.findLastIndex((name) => name !== '') + 1;
}

function describe(record: CsvRecord, what: Finding, at: { place: number; found: string }): Problem {
	const isCell = at.place !== -1;
	const cell = isCell ? `${formatColumnLetters(at.place)}${record.row}` : null;
	const column = isCell ? at.found.trim() : (what.values?.['name'] ?? null);
	const found = isCell ? at.found : at.found || record.cells.join(',');
	return createProblem(what, { line: record.line, cell, column }, found);
}
