import { expect, test } from 'vitest';
import { listDateReadings, showProblems } from '../../src/desk/check/problems.ts';
import { TABLE } from '../../src/editions/record/data-files.ts';
import type { FileProblem } from '../../src/editions/record/read-edition.ts';
import { parseLaunches } from '../../src/table/parse-launches.ts';
import { models, readFixture, rowWith, tableOf } from '../table/tables.ts';

const problemsOf = (text: string): FileProblem[] =>
	parseLaunches(text, models).problems.map((problem) => ({ ...problem, file: TABLE }));

test('twenty errors in one file are all shown, each with its line and cell', () => {
	const { counts, groups } = showProblems(problemsOf(readFixture('twenty-errors.csv')));
	const places = groups.flatMap(({ shown }) => shown);
	expect(counts).toEqual({ error: 20, warning: 0, note: 0 });
	expect(places).toHaveLength(20);
	expect(places.filter(({ line, cell }) => line === null || cell === null)).toEqual([]);
});

test('of many problems the gravest are shown, and of every kind at least one', () => {
	const unreadable = Array.from({ length: 5 }, () => rowWith({ launched: 'many' }));
	const { groups } = showProblems(problemsOf(tableOf(...unreadable, rowWith({ launched: '' }))), 2);
	const errors = groups.filter(({ severity }) => severity === 'error');
	expect(errors.map(({ shown, total }) => [shown.length, total])).toEqual([[2, 5]]);
	expect(groups.find(({ code }) => code === 'count.blank')?.shown).toHaveLength(1);
});

test('dates are offered to be read in each order that is possible', () => {
	const dates = [9, 10, 11].map((day) =>
		rowWith({ time_start: `9/${day}/2024`, time_end: `9/${day}/2024` }),
	);
	const [asked] = problemsOf(tableOf(...dates)).filter(({ code }) => code === 'file.date-order');
	const ordersOf = (replacement: string | null) =>
		listDateReadings(asked ? [{ ...asked, replacement }] : []).map(({ order }) => order);
	expect(ordersOf(null)).toEqual(['month-first', 'day-first']);
	expect(ordersOf('day-first')).toEqual(['day-first']);
});
