import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countDays, dayOfCount } from '../../src/calendar/moment.ts';
import { parseModel } from '../../src/table/cells/parse-model.ts';
import type { Launch } from '../../src/table/launch.ts';
import { formatCells } from '../../src/table/launch-text.ts';
import { parseLaunches } from '../../src/table/parse-launches.ts';
import { columns } from '../../src/table/read/columns.ts';
import { writeTable } from '../../src/table/write-table.ts';
import { writeGrid } from './damage/grid.ts';
import { models, readFixture, withoutPlace } from './tables.ts';

const read = (text: string) => parseLaunches(text, models);
const names = [...models.names.keys()];
const first = countDays('2022-09-28');

const text = fc
	.stringMatching(/^[A-Za-zА-яіїєґ0-9 ,"'.()/-]{0,40}$/)
	.map((words) => words.trim())
	.filter((words) => !/^[-+=@]/.test(words));
const time = fc
	.tuple(fc.nat(23), fc.nat(59))
	.map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
const label = fc
	.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 3 })
	.map((parts) => parseModel(parts.join(' and '), models).value)
	.filter((weapon) => weapon !== undefined);

const launch: fc.Arbitrary<Omit<Launch, 'line' | 'row'>> = fc
	.record({
		count: fc.nat(1200),
		hour: fc.option(time),
		weapon: label,
		launchPlace: text,
		target: text,
		launched: fc.option(fc.integer({ min: 1, max: 999 })),
		destroyed: fc.option(fc.nat(999)),
		source: text.filter((words) => words !== ''),
	})
	.map(({ count, hour, destroyed, ...rest }) => {
		const moment = { day: dayOfCount(first + count), time: hour };
		const most = rest.launched ?? 999;
		const capped = destroyed === null ? null : Math.min(destroyed, most);
		return { start: moment, end: moment, ...rest, destroyed: capped };
	});

const table = fc
	.array(launch, { minLength: 1, maxLength: 12 })
	.map((rows) => rows.map((row) => ({ ...row, line: 0, row: 0 })))
	.filter((rows) => new Set(rows.map((row) => writeTable([row]))).size === rows.length);

describe('writeTable', () => {
	it('writes the project’s own table as it is, and the same from a download', () => {
		const plain = readFixture('plain.csv');
		expect(writeTable(read(plain).launches)).toBe(plain);
		expect(writeTable(read(readFixture('download.csv')).launches)).toBe(plain);
	});

	it('is undone by reading, whatever the cells hold', () => {
		fc.assert(
			fc.property(table, (launches) => {
				const written = writeTable(launches);
				const back = read(written);
				expect(back.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
				expect(back.launches).toHaveLength(launches.length);
				expect(writeTable(back.launches)).toBe(written);
				for (const row of launches.map(withoutPlace)) {
					expect(back.launches.map(withoutPlace)).toContainEqual(row);
				}
			}),
			{ seed: 74, numRuns: 200 },
		);
	});

	it('gives the same text for any order of rows, any quotation marks and any line ends', () => {
		const shuffled = table.chain((rows) => fc.shuffledSubarray(rows, { minLength: rows.length }));
		const lineEnds = fc.constantFrom('\n', '\r\n', '\r');
		fc.assert(
			fc.property(shuffled, lineEnds, fc.boolean(), (launches, lineEnd, quoteAll) => {
				const grid = [columns, ...launches.map(formatCells)];
				const { launches: back } = read(writeGrid(grid, { lineEnd, quoteAll }));
				expect(writeTable(back)).toBe(writeTable(launches));
			}),
			{ seed: 74, numRuns: 200 },
		);
	});
});

describe('parseLaunches', () => {
	it('never throws, whatever the bytes are', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
				expect(parseLaunches(bytes, models).problems.length).toBeGreaterThan(0);
			}),
			{ seed: 74, numRuns: 1000 },
		);
	});

	it('never throws, whatever stands under the column names', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (rows) => {
				expect(Array.isArray(read(`${columns.join()}\n${rows}`).launches)).toBe(true);
			}),
			{ seed: 74, numRuns: 1000 },
		);
	});
});
