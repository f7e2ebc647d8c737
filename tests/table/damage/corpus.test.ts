import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/table/problems/problem.ts';
import { year2024 } from '../../fixtures/frozen.ts';
import { corpus } from './corpus.ts';
import type { Mutation, Outcome } from './mutation.ts';
import { codesOf, comparePublished, type Published, publish } from './publish.ts';
import { replaceCells } from './replace-cells.ts';

const table = year2024;
const before = publish(table);
const mutations = Object.values(corpus).flat();
const results = new Map(
	mutations.map((mutation) => [mutation.name, publish(mutation.damage(table))]),
);
const resultOf = ({ name }: Mutation) => results.get(name) ?? before;

// A row that moves takes its old problems along: a problem is known by its value, or by its cell where that is blank.
const nameOf = ({ code, found, cell }: Problem) => `${code} ${found || cell}`;
const known = new Set(before.problems.map(nameOf));

/** What came of a damaged table, in the words of its expected outcome. */
function judge(after: Published, outcome: Outcome): unknown {
	const errors = codesOf(after.problems, 'error');
	switch (outcome.kind) {
		case 'stop':
			return { kind: 'stop', errors };
		case 'stop-many':
			return { kind: 'stop-many', errors: errors.slice(0, outcome.errors.length) };
		case 'warning':
			return { kind: 'warning', errors, warnings: listNew(after), months: listMonths(after) };
		case 'note':
			return { kind: 'note', errors, notes: listNotes(after), months: listMonths(after) };
		case 'difference':
			return { kind: 'difference', errors, months: listMonths(after) };
	}
}

function expected(outcome: Outcome): unknown {
	if (outcome.kind === 'stop' || outcome.kind === 'stop-many') return outcome;
	return { ...outcome, errors: [], months: outcome.kind === 'note' ? [] : outcome.months };
}

function listNew({ problems }: Published): readonly string[] {
	return codesOf(
		problems.filter((problem) => !known.has(nameOf(problem))),
		'warning',
	);
}

function listNotes({ problems }: Published): readonly string[] {
	return problems.filter(({ severity }) => severity === 'note').map(({ code }) => code);
}

function listMonths(after: Published): readonly string[] {
	return comparePublished(before, after).months;
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

describe.each(Object.entries(corpus))('%s', (_, damages) => {
	it.each(damages.map((mutation) => [mutation.name, mutation] as const))(
		'%s',
		(_name, mutation) => {
			expect(judge(resultOf(mutation), mutation.outcome)).toEqual(expected(mutation.outcome));
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
		const unfinished = all.filter(({ action, expected: wanted }) =>
			/[{}]|undefined|null|NaN/.test(action + wanted),
		);
		expect(unfinished).toEqual([]);
	});
});

describe('the suggested replacements', () => {
	const trials = mutations.flatMap((mutation) => tryReplacements(mutation) ?? []);
	const sum = (key: 'suggested' | 'passed') =>
		trials.reduce((total, trial) => total + trial[key], 0);
	const whole = trials.filter(({ suggested, passed }) => passed === suggested);

	it('are given for more than a hundred damaged tables', () => {
		expect(trials.length).toBeGreaterThan(100);
		expect(sum('suggested')).toBeGreaterThan(4500);
	});

	it('pass in at least 95 of 100 problems, and of tables, once a machine applies them', () => {
		process.stdout.write(`suggestions that pass: ${sum('passed')} of ${sum('suggested')}\n`);
		process.stdout.write(`tables in which all pass: ${whole.length} of ${trials.length}\n`);
		expect(sum('passed') / sum('suggested')).toBeGreaterThanOrEqual(0.95);
		expect(whole.length / trials.length).toBeGreaterThanOrEqual(0.95);
	});
});

/** How many suggestions a damaged table gets, and how many of their cells are sound once all are applied; null where there is none. */
function tryReplacements(mutation: Mutation): { suggested: number; passed: number } | null {
	const damaged = mutation.damage(table);
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
