import { describe, expect, it } from 'vitest';
import { parseLaunches } from '../../src/table/parse-launches.ts';
import { header, models, readFixture, rowWith, tableOf } from './tables.ts';

const codesOf = (text: string) => parseLaunches(text, models).problems.map(({ code }) => code);
const cells = rowWith().split(',');

describe('a row that has moved beside its columns', () => {
	it('is named as a whole, to the right and to the left', () => {
		const actions = [
			['', ...cells.slice(0, 7)],
			[...cells.slice(1), ''],
		].map((row) => parseLaunches(tableOf(row.join()), models).problems[0]);
		expect(actions.map((problem) => [problem?.code, problem?.cell])).toEqual([
			['row.shifted', 'A2'],
			['row.shifted', 'A2'],
		]);
		expect(actions[0]?.action).toContain('one place too far to the right');
		expect(actions[1]?.action).toContain('one place too far to the left');
	});

	it('is found in a download with other columns, too', () => {
		const [names = '', first = '', ...others] = readFixture('download.csv').split('\n');
		const moved = `,${first.replace(/,[^,]*$/, '')}`;
		expect(codesOf([names, moved, ...others].join('\n'))).toContain('row.shifted');
	});

	it.each([
		['a blank start', { time_start: '' }, 'date.blank'],
		['a day among the weapons', { model: '2024-09-02' }, 'model.unknown'],
		['a word for the end', { time_end: 'night' }, 'date.unreadable'],
	])('is not seen in %s', (_, change, code) => {
		expect(codesOf(tableOf(rowWith(change)))).toContain(code);
		expect(codesOf(tableOf(rowWith(change)))).not.toContain('row.shifted');
	});
});

describe('a table whose column names are foreign', () => {
	it('has no row of totals for it', () => {
		const names = header.replace(/^time_start,time_end,model/, 'начало,конец,вооружение');
		const text = `${names}\n${rowWith()}\n${rowWith({ target: 'Kharkiv' })}\n`;
		expect(codesOf(text)).toEqual([...Array(3).fill('column.missing'), 'note.extra-columns']);
	});
});

describe('the last row without a line end', () => {
	const post = (length: number) => `kpszsu/posts/pfbid${'a'.repeat(length)}`;
	it.each([
		[66, 'note.last-line-end'],
		[64, 'note.last-line-end'],
		[63, 'file.truncated'],
		[1, 'file.truncated'],
	])('with a post of %d letters is %s', (length, code) => {
		expect(codesOf(tableOf(rowWith({ source: post(length) })).trimEnd())).toEqual([code]);
	});

	it('is no matter where a line end follows', () => {
		expect(codesOf(tableOf(rowWith({ source: post(1) })))).toEqual([]);
	});
});
