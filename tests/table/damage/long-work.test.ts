import { describe, expect, it } from 'vitest';
import { parseLaunches } from '../../../src/table/parse-launches.ts';
import { header, models, rowWith, tableOf } from '../tables.ts';

const size = 200_000;
// Work that grows with the square of the size takes minutes here, work that grows with it milliseconds.
const longest = 2000;
const timeout = 120_000;

function measure(table: string): number {
	const start = process.threadCpuUsage();
	parseLaunches(table, models);
	const { user, system } = process.threadCpuUsage(start);
	return (user + system) / 1000;
}

const columns = ['time_start', 'model', 'target', 'launched'] as const;
const fillings: readonly (readonly [name: string, text: string])[] = [
	['spaces between two letters', `a${' '.repeat(size)}b`],
	['line breaks', `a${'\n'.repeat(size)}b`],
	['digits', '1'.repeat(size)],
	['hyphens', '-'.repeat(size)],
	['“and”', 'and '.repeat(size / 4)],
	['strokes', '/'.repeat(size)],
	['opening brackets of HTML', '<a'.repeat(size / 2)],
	['quotation marks', '"'.repeat(size)],
	['dates on lines of their own', '2024-09-02\n'.repeat(size / 10)],
	['dates after spaces', `x\n${' '.repeat(size)}2024`],
	['letters from outside the basic plane', '𐌀'.repeat(size / 2)],
];

describe.each(columns)('a cell of a fifth of a megabyte under %s', (column) => {
	it.each(fillings)(
		'full of %s is refused in time',
		(_, text) => {
			const table = tableOf(rowWith({ [column]: text }));
			expect(measure(table)).toBeLessThan(longest);
			const { problems } = parseLaunches(table, models);
			expect(problems.some(({ severity }) => severity === 'error')).toBe(true);
		},
		timeout,
	);
});

describe('a long file', () => {
	const lines = (line: (at: number) => string) =>
		Array.from({ length: 10_000 }, (_, at) => line(at)).join('\n');

	it.each([
		['a quotation mark opens in every row', (at: number) => `2024-09-02,"x${at}`],
		['a quotation mark closes too early in every row', (at: number) => `2024-09-02,"x"y${at}`],
		[
			'every row has a name of its own that is not known',
			(at: number) => rowWith({ model: `Weapon-${at} and Other/${at}` }),
		],
		['every row repeats the column names', () => header],
		['every row is empty', () => ''],
		['every row is near to every other', (at: number) => rowWith({ source: `post/${at}` })],
	])(
		'in which %s is judged in time',
		(_, line) => {
			expect(measure(`${header}\n${lines(line)}\n`)).toBeLessThan(2 * longest);
		},
		timeout,
	);
});
