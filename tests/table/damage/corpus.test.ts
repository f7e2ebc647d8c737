import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/table/problems/problem.ts';
import { openText } from '../../../src/table/read/open-text.ts';
import { listRecords } from '../../../src/table/read/read-records.ts';
import { year2024 } from '../../fixtures/frozen.ts';
import { columnDamage } from './column-damage.ts';
import { countDamage } from './count-damage.ts';
import { dateDamage } from './date-damage.ts';
import { fileShapes } from './file-shapes.ts';
import { readGrid, withCell, writeGrid } from './grid.ts';
import { harmless } from './harmless.ts';
import type { Mutation, Outcome } from './mutation.ts';
import { nameDamage } from './name-damage.ts';
import { otherFiles } from './other-files.ts';
import { codesOf, comparePublished, type Published, publish } from './publish.ts';
import { rowDamage } from './row-damage.ts';

const mutations = [
	...otherFiles,
	...fileShapes,
	...columnDamage,
	...dateDamage,
	...countDamage,
	...nameDamage,
	...rowDamage,
	...harmless,
];
const before = publish(year2024);
const results = new Map(
	mutations.map((mutation) => [mutation.name, publish(mutation.damage(year2024))]),
);
const resultOf = ({ name }: Mutation) => results.get(name) ?? before;

// A row that moves takes its old problems along: a problem is known by its value, or by its cell where that is blank.
const nameOf = ({ code, found, cell }: Problem) => `${code} ${found || cell}`;
const known = new Set(before.problems.map(nameOf));

/** What came of a damaged table, in the words of its expected outcome. */
function judge(after: Published, { kind, codes }: Outcome): unknown {
	const errors = codesOf(after.problems, 'error');
	if (kind === 'stop') return { kind, codes: errors, months: [] };
	if (kind === 'many') return { kind, codes: errors.slice(0, codes.length), months: [] };
	const added = after.problems.filter((problem) => !known.has(nameOf(problem)));
	const told = {
		warn: codesOf(added, 'warning'),
		note: codesOf(after.problems, 'note').map((code) => code.split(' ')[0]),
		differs: [],
	};
	const { months } = comparePublished(before, after);
	return { kind: errors.length > 0 ? errors : kind, codes: told[kind], months };
}

describe('the frozen table', () => {
	it('gives the seven printed figures and no error', () => {
		expect(before.isStopped).toBe(false);
		expect(before.figures).toEqual([
			'kn23-2024-h1 8 matches',
			'kn23-2024-h2 74 matches',
			'kn23-2024-08 24 matches',
			'kn23-2024-09 24 matches',
			'growth 74/8 matches',
			'share-2024-h1 8/1115 matches',
			'share-2024-h2 74/1107 matches',
		]);
	});
});

describe('a damaged table', () => {
	it.each(mutations.map((mutation) => [mutation.name, mutation] as const))(
		'%s',
		(_name, mutation) => {
			const result = resultOf(mutation);
			expect(judge(result, mutation.outcome)).toEqual(mutation.outcome);
			const { cell: [cell] = [], replacement } = mutation;
			if (replacement === undefined) return;
			const error = result.problems.find(({ severity }) => severity === 'error');
			expect([error?.cell, error?.replacement]).toEqual([cell, replacement]);
		},
	);
});

describe('the whole corpus', () => {
	it('holds at least 400 damages, each under its own name', () => {
		expect(mutations.length).toBeGreaterThanOrEqual(400);
		expect(results.size).toBe(mutations.length);
	});

	it('changes no published number and no row without a stop or a printed difference', () => {
		const silent = mutations.filter((mutation) => {
			const after = resultOf(mutation);
			if (after.isStopped) return false;
			const change = comparePublished(before, after);
			return (change.hasOtherFigures || change.hasOtherList) && !change.isPrinted;
		});
		expect(silent.map(({ name }) => name)).toEqual([]);
	});

	it('names line, cell and column of every problem of a cell, and shows its value', () => {
		const ofCells = [...results.values()]
			.flatMap(({ problems }) => problems)
			.filter(({ code }) => /^(?:date|count|model|cell|text|source)\./.test(code));
		expect(ofCells.length).toBeGreaterThan(5000);
		for (const { line, cell, column, found, code } of ofCells) {
			expect(line).toBeGreaterThan(1);
			expect(cell).toMatch(/^[A-Z]+\d+$/);
			expect(column).toMatch(/^[a-z_]+$/);
			expect(found === '').toBe(code.endsWith('.blank'));
		}
	});

	it('has an action and an expectation, all filled in, for every problem', () => {
		const all = [...results.values()].flatMap(({ problems }) => problems);
		const unfinished = all.filter(({ action, expected }) =>
			/[{}]|undefined|null|NaN/.test(action + expected),
		);
		expect(unfinished).toEqual([]);
	});
});

describe('the suggested replacements', () => {
	const trials = mutations.flatMap((mutation) => tryReplacements(mutation) ?? []);
	const sum = (key: 'suggested' | 'passed') =>
		trials.reduce((total, trial) => total + trial[key], 0);

	it('are given for more than a hundred damaged tables', () => {
		expect(trials.length).toBeGreaterThan(100);
		expect(sum('suggested')).toBeGreaterThan(4500);
	});

	it('pass in at least 95 of 100 problems, and of tables, once a machine applies them', () => {
		const whole = trials.filter(({ suggested, passed }) => passed === suggested);
		process.stdout.write(`suggestions that pass: ${sum('passed')} of ${sum('suggested')}\n`);
		process.stdout.write(`tables in which all pass: ${whole.length} of ${trials.length}\n`);
		expect(sum('passed') / sum('suggested')).toBeGreaterThanOrEqual(0.95);
		expect(whole.length / trials.length).toBeGreaterThanOrEqual(0.95);
	});
});

/** How many suggestions a damaged table gets, and how many of their cells are sound once all are applied; null where there is none. */
function tryReplacements(mutation: Mutation): { suggested: number; passed: number } | null {
	const damaged = mutation.damage(year2024);
	const suggestions = resultOf(mutation).problems.filter(
		({ cell, replacement }) => cell !== null && replacement !== null,
	);
	if (typeof damaged !== 'string' || suggestions.length === 0) return null;
	const { problems } = publish(replaceCells(damaged, suggestions));
	const bad = new Set(
		problems.flatMap(({ cell, severity, code }) => [`${cell} ${severity}`, `${cell} ${code}`]),
	);
	const passed = suggestions.filter(
		({ cell, code }) => !bad.has(`${cell} error`) && !bad.has(`${cell} ${code}`),
	);
	return { suggested: suggestions.length, passed: passed.length };
}

/** Puts every suggested replacement in its cell, as a machine would that trusts them all; everything else stays. */
function replaceCells(table: string, problems: readonly Problem[]): string {
	const opened = openText(table);
	const rows = listRecords(opened.text, opened).map(({ cells }) => cells);
	for (const { cell, replacement } of problems) {
		const at = Number(/\d+$/.exec(cell ?? '')?.[0]) - 1;
		// Only the one row is copied: a table may have a problem in each of its cells.
		const place = (cell ?? '').replace(/\d+$/, '1');
		rows[at] = withCell([rows[at] ?? []], place, replacement ?? '')[0] ?? [];
	}
	return writeGrid(rows);
}

describe('a damaged cell in a new row, where nothing was accepted that it could be compared with', () => {
	const grid = readGrid(year2024);
	const newRow = grid.length + 1;
	/** Codes that tell of the neighbours of a row, and how far its two days are apart: farther in a row of another year. */
	const aside = /^date\.(?:out-of-place|isolated|end-before-start|far-apart) /;

	const trials = mutations.flatMap(({ name, cell: [cell, value] = ['', ''], outcome }) => {
		const codes = outcome.codes.map((code) => (code.includes(' ') ? code : `${code} ${cell}`));
		const expected = codes.filter((code) => code.endsWith(` ${cell}`) && !aside.test(code));
		return cell === '' || expected.length === 0 ? [] : [{ name, cell, value, expected }];
	});

	it('is tried with nearly all that is laid in an accepted row', () => {
		expect(trials.length).toBeGreaterThan(240);
	});

	it.each(trials)('$name: is named there', ({ cell, value, expected }) => {
		const old = grid[Number(cell.slice(1)) - 1] ?? [];
		const row = [...old].with(0, '2025-01-05').with(1, '2025-01-05 08:00');
		const place = cell.replace(/\d+$/, String(newRow));
		const { problems } = publish(writeGrid(withCell([...grid, row], place, value)));
		const found = (['error', 'warning', 'note'] as const).flatMap((each) =>
			codesOf(problems, each),
		);
		expect(found).toEqual(
			expect.arrayContaining(expected.map((code) => code.replace(/\d+$/, String(newRow)))),
		);
	});
});
