import { expect, test } from 'vitest';
import { countSeverities, showProblems } from '../../src/desk/show-problems.ts';
import { parseLaunches } from '../../src/launches/parse-launches.ts';
import { models, readFixture, rowWith, tableOf } from '../launches/tables.ts';

test('twenty errors in one file are all shown, each with its line and cell', () => {
	const { problems } = parseLaunches(readFixture('twenty-errors.csv'), models);
	const places = showProblems(problems).flatMap(({ shown }) => shown);
	expect(countSeverities(problems)).toEqual({ error: 20, warning: 0, note: 0 });
	expect(places).toHaveLength(20);
	expect(places.filter(({ line, cell }) => line === null || cell === null)).toEqual([]);
});

test('of many problems the gravest are shown, and of every kind at least one', () => {
	const unreadable = Array.from({ length: 5 }, () => rowWith({ launched: 'many' }));
	const { problems } = parseLaunches(tableOf(...unreadable, rowWith({ launched: '' })), models);
	const groups = showProblems(problems, 2);
	const errors = groups.filter(({ severity }) => severity === 'error');
	expect(errors.map(({ shown, total }) => [shown.length, total])).toEqual([[2, 5]]);
	expect(groups.find(({ code }) => code === 'count.blank')?.shown).toHaveLength(1);
});
