import { parseLabel } from '../cells/parse-label.ts';
import type { WeaponClass } from '../launch.ts';
import { createProblem, finding, wholeFile } from '../problems/create-problem.ts';
import type { Problem } from '../problems/problem.ts';
import type { ProblemCode } from '../problems/problem-catalogue.ts';
import { formatColumnLetters } from '../read/columns.ts';
import type { CsvRecord } from '../read/read-records.ts';
import { listFilled } from '../read/read-rows.ts';
import { type ModelCatalogue, type ModelName, weaponClasses } from './model-catalogue.ts';

const header = ['name', 'class', 'alias_of', 'note'];

/** The names that could be read, and everything that is wrong with the list. */
export interface ParsedModels {
	readonly models: ModelCatalogue;
	readonly problems: readonly Problem[];
}

/** Reads the text of data/models.csv; a row with a problem gives no name. */
export function parseModels(csvText: string): ParsedModels {
	const names = new Map<string, ModelName>();
	const aliases = new Map<string, string>();
	const [first, ...rows] = listFilled(csvText);
	const cells = first?.cells.join() ?? '';
	if (cells !== header.join()) {
		const problem = createProblem(finding('models.unreadable'), wholeFile, cells);
		return { models: { names, aliases }, problems: [problem] };
	}
	const problems: Problem[] = [];
	const others = rows.filter((record) => {
		const problem = takeName(record, names);
		if (problem !== null) problems.push(problem);
		return problem === null && record.cells[2] !== '';
	});
	// An alias may stand before its name.
	for (const record of others) {
		const [name = '', , aliasOf = ''] = record.cells;
		const isKnown = parseLabel(aliasOf, { names, aliases: new Map() }) !== null;
		if (names.has(name) || aliases.has(name)) problems.push(describe('models.repeated', record, 0));
		else if (isKnown) aliases.set(name, aliasOf);
		else problems.push(describe('models.alias-unknown', record, 2));
	}
	return { models: { names, aliases }, problems };
}

/** Takes the name of a row that has a class; the problem of a row that cannot be taken. */
function takeName(record: CsvRecord, names: Map<string, ModelName>): Problem | null {
	const [name = '', weaponClass = '', , note = ''] = record.cells;
	const wrong = findWrongCell(record);
	if (wrong !== null) return describe('models.row', record, wrong);
	if (!isWeaponClass(weaponClass)) return null;
	if (names.has(name)) return describe('models.repeated', record, 0);
	names.set(name, { name, weaponClass, order: names.size, note });
	return null;
}

/** The column of the cell for which a row cannot be taken, -1 for the whole row; null where it can. */
function findWrongCell({ cells, fault }: CsvRecord): number | null {
	const [name = '', weaponClass = '', aliasOf = ''] = cells;
	if (fault !== null || cells.length !== header.length) return -1;
	if (name === '' || name !== name.trim()) return 0;
	if (weaponClass !== '' && aliasOf !== '') return 2;
	return aliasOf === '' && !isWeaponClass(weaponClass) ? 1 : null;
}

function isWeaponClass(text: string): text is WeaponClass {
	return (weaponClasses as readonly string[]).includes(text);
}

function describe(code: ProblemCode, { cells, line, row }: CsvRecord, at: number): Problem {
	const cell = at === -1 ? null : `${formatColumnLetters(at)}${row}`;
	const place = { line, cell, column: header[at] ?? null };
	return createProblem(finding(code), place, cells[at] ?? cells.join());
}
