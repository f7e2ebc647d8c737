import { parseLabel } from '../cells/parse-label.ts';
import type { WeaponClass } from '../launch.ts';
import { createProblem, finding, wholeFile } from '../problems/create-problem.ts';
import type { Problem } from '../problems/problem.ts';
import type { ProblemCode } from '../problems/problem-catalogue.ts';
import { formatColumnLetters } from '../read/columns.ts';
import { type CsvRecord, createRecordReader } from '../read/read-records.ts';
import { type ModelCatalogue, type ModelName, weaponClasses } from './model-catalogue.ts';

const header = ['name', 'class', 'alias_of', 'note'];

/** The names that could be read, and everything that is wrong with the list. */
export interface ParsedModels {
	readonly models: ModelCatalogue;
	readonly problems: readonly Problem[];
}

/** Reads the text of data/models.csv; a row with a problem gives no name. */
export function parseModels(csvText: string): ParsedModels {
	const records = readRecords(csvText);
	const [first, ...rows] = records;
	if (first === undefined || first.cells.join() !== header.join()) {
		const problem = createProblem(
			finding('models.unreadable'),
			wholeFile,
			first?.cells.join() ?? '',
		);
		return { models: { names: new Map(), aliases: new Map() }, problems: [problem] };
	}
	const found = rows.flatMap((record) => checkShape(record));
	const whole = rows.filter(
		(record) => record.cells.length === header.length && record.fault === null,
	);
	const names = readNames(whole, found);
	const aliases = readAliases(whole, names, found);
	return { models: { names, aliases }, problems: found };
}

function readRecords(csvText: string): readonly CsvRecord[] {
	const reader = createRecordReader();
	const text = csvText.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
	const records = [...reader.push(text), ...reader.end()];
	return records.filter((record) => record.cells.join('') !== '');
}

function checkShape(record: CsvRecord): readonly Problem[] {
	const [name = '', weaponClass = '', aliasOf = ''] = record.cells;
	if (record.fault !== null || record.cells.length !== header.length) {
		return [describe('models.ragged', record, null)];
	}
	if (name === '' || name !== name.trim()) return [describe('models.name-blank', record, 0)];
	if (weaponClass !== '' && aliasOf !== '') return [describe('models.class-and-alias', record, 2)];
	if (aliasOf === '' && !isWeaponClass(weaponClass)) {
		return [describe('models.class-unknown', record, 1)];
	}
	return [];
}

function readNames(rows: readonly CsvRecord[], found: Problem[]): ReadonlyMap<string, ModelName> {
	const names = new Map<string, ModelName>();
	const seen = new Set<string>();
	for (const record of rows) {
		const [name = '', weaponClass = '', aliasOf = '', note = ''] = record.cells;
		if (seen.has(name)) found.push(describe('models.name-repeated', record, 0));
		else if (aliasOf === '' && isWeaponClass(weaponClass) && name !== '') {
			names.set(name, { name, weaponClass, order: names.size, note });
		}
		seen.add(name);
	}
	return names;
}

function readAliases(
	rows: readonly CsvRecord[],
	names: ReadonlyMap<string, ModelName>,
	found: Problem[],
): ReadonlyMap<string, string> {
	const aliases = new Map<string, string>();
	for (const record of rows) {
		const [name = '', weaponClass = '', aliasOf = ''] = record.cells;
		if (aliasOf === '' || weaponClass !== '' || names.has(name) || aliases.has(name)) continue;
		if (parseLabel(aliasOf, { names, aliases: new Map() }) !== null) aliases.set(name, aliasOf);
		else found.push(describe('models.alias-unknown', record, 2));
	}
	return aliases;
}

function isWeaponClass(text: string): text is WeaponClass {
	return (weaponClasses as readonly string[]).includes(text);
}

function describe(code: ProblemCode, record: CsvRecord, column: number | null): Problem {
	const place = {
		line: record.line,
		cell: column === null ? null : `${formatColumnLetters(column)}${record.row}`,
		column: column === null ? null : (header[column] ?? null),
	};
	const value = column === null ? record.cells.join() : (record.cells[column] ?? '');
	return createProblem(finding(code), place, value);
}
