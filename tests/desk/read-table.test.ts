import { expect, test } from 'vitest';
import { readTable } from '../../src/desk/read-table.ts';
import { parseLaunches } from '../../src/launches/parse-launches.ts';
import { models, rowWith, tableOf } from '../launches/tables.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

test('a table read in pieces gives what the commands read at once, and tells its progress', () => {
	const rows = Array.from({ length: 6000 }, (_, at) => rowWith({ target: `Київ ${at}` }));
	const text = tableOf(...rows);
	const told: number[] = [];
	const read = readTable(bytesOf(text), models, (done, total) => told.push(done / total));
	expect(read).toEqual(parseLaunches(text, models));
	expect(read.launches).toHaveLength(6000);
	expect(told.length).toBeGreaterThan(1);
	expect(told).toEqual([...told].sort((a, b) => a - b));
	expect(told.at(-1)).toBe(1);
});

test('a page saved under the name of the table is refused before it is read', () => {
	const read = readTable(bytesOf('<!doctype html><title>No</title>'), models, () => {
		throw new Error('nothing is to be read');
	});
	expect(read.launches).toEqual([]);
	expect(read.problems.map(({ code }) => code)).toEqual(['file.html']);
});
