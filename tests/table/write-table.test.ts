import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countDays, dayOfCount } from '../../src/calendar/moment.ts';
import { parseModel } from '../../src/table/cells/parse-model.ts';
import type { Launch } from '../../src/table/launch.ts';
import { parseLaunches } from '../../src/table/parse-launches.ts';
import { writeTable } from '../../src/table/write-table.ts';
import { models, readFixture, withoutPlace } from './tables.ts';

// A busy machine may take its time: nothing here is about speed.
const patient = 120_000;
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

/** Writes a cell with quotation marks whether it needs them or not. */
const quoted = (line: string) =>
	parseLine(line)
		.map((cell) => `"${cell.replaceAll('"', '""')}"`)
		.join(',');

function parseLine(line: string): readonly string[] {
	return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,"]*))/g)].map((match) =>
		(match[1] ?? match[2] ?? '').replaceAll('""', '"'),
	);
}

describe('writeTable', () => {
	it('writes the project’s own table as it is', () => {
		const plain = readFixture('plain.csv');
		expect(writeTable(read(plain).launches)).toBe(plain);
	});

	it('writes the same table from a download', () => {
		const { launches } = read(readFixture('download.csv'));
		expect(writeTable(launches)).toBe(readFixture('plain.csv'));
	});

	it(
		'is undone by reading, whatever the cells hold',
		() => {
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
		},
		patient,
	);

	it(
		'gives the same text for any order of rows, any quotation marks and any line ends',
		() => {
			fc.assert(
				fc.property(
					table.chain((rows) =>
						fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
					),
					fc.constantFrom('\n', '\r\n', '\r'),
					fc.boolean(),
					([launches, shuffled], lineEnd, isQuoted) => {
						const written = writeTable(launches);
						const [names = '', ...rows] = written.trimEnd().split('\n');
						const order = shuffled.map((row) => rows[launches.indexOf(row)] ?? '');
						expect(new Set(rows)).toEqual(new Set(order));
						const lines = [names, ...order].map((line) => (isQuoted ? quoted(line) : line));
						expect(writeTable(read(lines.join(lineEnd)).launches)).toBe(written);
					},
				),
				{ seed: 74, numRuns: 200 },
			);
		},
		patient,
	);
});

describe('parseLaunches', () => {
	it(
		'never throws, whatever the bytes are',
		() => {
			fc.assert(
				fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
					expect(parseLaunches(bytes, models).problems.length).toBeGreaterThan(0);
				}),
				{ seed: 74, numRuns: 1000 },
			);
		},
		patient,
	);

	it(
		'never throws, whatever stands under the column names',
		() => {
			const head = `${readFixture('plain.csv').split('\n')[0]}\n`;
			fc.assert(
				fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (rows) => {
					expect(Array.isArray(read(head + rows).launches)).toBe(true);
				}),
				{ seed: 74, numRuns: 1000 },
			);
		},
		patient,
	);
});
