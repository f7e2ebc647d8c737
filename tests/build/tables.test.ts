import { describe, expect, it, test } from 'vitest';
import { FIGURES } from '../../src/figures/registry.ts';
import { BASE } from '../project-copy.ts';
import {
	listEntries,
	listRows,
	openPage,
	readBuiltCsv,
	readBuiltPages,
	readTable,
	sumOf,
	textOf,
} from './built-pages.ts';

// Tables are read as a reader reads them, cell by cell, and compared with the frozen list as it stands:
// what is asked here of a number is worked out without the project's own code.
const numeric = /^(about |over |up to |×)?[\d,.]+( km|%)?$/;
const inWords = (count: string) =>
	count === '' ? 'not given' : Number(count).toLocaleString('en');

describe('the table of the months', () => {
	const { heads, rows } = readTable(openPage('data/').querySelector('table.months'));
	const entries = listRows();
	const months = [...new Set(entries.map(({ day }) => day.slice(0, 7)))];
	const rowOf = (name: string) => rows.find(([month]) => month === name);

	it('has a row for every month, whose entries and missiles and drones add up to those of the list', () => {
		expect(heads).toEqual(['Month', 'Entries', 'Missiles', 'Drones', 'Labelled KN-23']);
		const found = rows.map(([, count = '', missiles = '', drones = '']) => {
			const [all = 0, one = 0, other = 0] = [count, missiles, drones].map((cell) =>
				Number(cell.replace(',', '')),
			);
			return [all, one + other];
		});
		const expected = months.map((month) => {
			const own = entries.filter(({ day }) => day.startsWith(month));
			return [own.length, sumOf(own, 'launched')];
		});
		expect(found).toEqual(expected);
	});

	// Added up by hand from the rows of the list: the drones of September 2024 are 1,334 Shahed, 28 Lancet,
	// 25 ZALA, 10 Supercam, 7 Orlan-10, 2 unknown and 1 Orion.
	it.each([
		['January 2024', '92', '284', '393', 'not reported separately'],
		['April 2024', '111', '158', '347', '0'],
		['September 2024', '119', '145', '1,407', '24'],
		[
			'September 2022 (28 September to 30 September only)',
			'4',
			'5',
			'13',
			'not reported separately',
		],
		['April 2026 (1 April to 4 April only)', '12', '39', '1,626', 'not reported separately'],
	])('says of %s what a hand adds up', (name, ...cells) => {
		expect(rowOf(name)).toEqual([name, ...cells]);
	});

	it('counts the missiles of every month in which the label was in use, and in no other', () => {
		const labelled = rows.map((row) => row[4]);
		expect(labelled).toEqual(
			months.map((month) =>
				month < '2024-02' || month > '2025-12'
					? 'not reported separately'
					: String(
							sumOf(
								listEntries().filter(({ day }) => day.startsWith(month)),
								'launched',
							),
						),
			),
		);
	});

	it('leads to each month, and each month to the one before and the one after', () => {
		const links = [...openPage('data/').querySelectorAll('table.months th a')];
		expect(links.map((link) => link.getAttribute('href'))).toEqual(
			months.map((month) => `${BASE}data/${month}/`),
		);
		const turn = openPage('data/2024-09/').querySelector('nav.turn');
		const told = [...(turn?.querySelectorAll('a') ?? [])].map((link) => [
			link.getAttribute('rel'),
			link.getAttribute('href'),
			textOf(link),
		]);
		expect(told).toEqual([
			['prev', `${BASE}data/2024-08/`, 'Before: August 2024'],
			[null, `${BASE}data/#months`, 'All months'],
			['next', `${BASE}data/2024-10/`, 'After: October 2024'],
		]);
	});
});

describe('the table of a month', () => {
	const page = openPage('data/2024-09/');
	const { heads, rows } = readTable(page.querySelector('table.launches'));
	const entries = listRows().filter(({ day }) => day.startsWith('2024-09'));

	it('has a row as the list has it, cell by cell', () => {
		expect(heads).toEqual([
			'Day',
			'Label',
			'Kind',
			'Launched',
			'Shot down',
			'From',
			'Target',
			'Source',
		]);
		expect(rows).toContainEqual([
			'2 Sep 2024, to 08:00',
			'Iskander-M/KN-23',
			'ballistic missile',
			'16',
			'9',
			'Kursk, Bryansk and Voronezh oblasts',
			'Ukraine',
			'post',
		]);
	});

	it('gives every row its label and its two numbers in their columns', () => {
		expect(rows.map(([, label, , launched, shot]) => [label, launched, shot])).toEqual(
			entries.map(({ label, launched, destroyed }) => [
				label,
				inWords(launched),
				inWords(destroyed),
			]),
		);
	});

	it('is headed by what its rows add up to', () => {
		expect(textOf(page.querySelector('.lead'))).toContain('145');
		expect(textOf(page.querySelector('.lead'))).toContain('1,407');
		expect(textOf(page.querySelector('.lead'))).toContain('24');
	});
});

test('the table of the figures leads to each of their files and frames', () => {
	const table = openPage('data/').querySelectorAll('table.files')[1] ?? null;
	const [head, ...forms] = readTable(table).heads;
	expect([head, ...forms]).toEqual(['Figure', 'SVG', 'PNG', 'CSV', 'JSON', 'Frame']);
	const rows = [...(table?.querySelectorAll('tbody tr') ?? [])];
	const found = rows.map((row) =>
		[...row.querySelectorAll('a')].map((link) => link.getAttribute('href')),
	);
	const places = FIGURES.map(({ id }) => [
		...['svg', 'png', 'csv', 'json'].map((form) => `${BASE}figures/${id}.${form}`),
		`${BASE}embed/${id}/`,
	]);
	expect(found).toEqual(places);
});

test('the ledger of the files gives each its size and the page of sums each its sum', () => {
	const { heads, rows } = readTable(openPage('data/').querySelector('table.files'));
	expect(heads).toEqual(['File', 'What it holds', 'Bytes']);
	expect(rows).toContainEqual([
		'missile_attacks_daily.csv',
		'The list: every entry of this edition',
		'577,188',
	]);
	const sums = readTable(openPage('data/verify/').querySelector('table.files'));
	expect(sums.rows.length).toBeGreaterThan(rows.length);
	for (const [file = '', sum] of sums.rows) expect(sum, file).toMatch(/^[0-9a-f]{64}$/);
});

test('the table of the columns has all eight, each with an example of its own kind', () => {
	const { rows } = readTable(openPage('data/').querySelector('table.dictionary'));
	expect(rows.map(([name, , type, example]) => [name, type, example])).toEqual([
		['time_start', 'day, or day and time', '2024-02-15'],
		['time_end', 'day, or day and time', '2024-02-15 08:00'],
		['model', 'text', 'Iskander-M/KN-23'],
		['launch_place', 'text', 'Voronezh oblast'],
		['target', 'text', 'east'],
		['launched', 'whole number, or blank', '6'],
		['destroyed', 'whole number, or blank', '1'],
		['source', 'text', expect.stringMatching(/^kpszsu\/posts\/pfbid/)],
	]);
});

/** The columns of the tables of a page: which are set to the right, and whether their cells are numbers. */
function listColumns(file: string, selector: string) {
	const isRight = (cell: Element | undefined) => Boolean(cell?.classList.contains('number-cell'));
	return [...openPage(file).querySelectorAll(selector)].flatMap((table) => {
		const rows = [...table.querySelectorAll('tbody tr:not(.group)')];
		return [...table.querySelectorAll('thead th')].map((head, at) => {
			const cells = rows.flatMap((row) => row.children[at] ?? []);
			const numbers = cells.filter((cell) => numeric.test(textOf(cell)));
			return {
				name: `${file}: ${readTable(table).caption}: ${textOf(head)}`,
				isRight: isRight(head),
				isAsItsHead: cells.every((cell) => isRight(cell) === isRight(head)),
				isNumber: numbers.length > cells.length / 2,
			};
		});
	});
}

// The readings have a brief table, of other columns: their page has the whole.
test.each(FIGURES.map(({ id }) => id).filter((id) => id !== 'readings'))(
	'the table below the figure %s says what its file says, cell by cell',
	(id) => {
		const figure = ['', 'missile/', 'method/'].flatMap(
			(path) => openPage(path).querySelector(`figure[id="${id}"]`) ?? [],
		)[0];
		const { rows } = readTable(figure?.querySelector('.fold-body table') ?? null);
		const [, ...records] = readBuiltCsv(`figures/${id}.csv`);
		const isSame = (cell: string | undefined, value = '') =>
			!/^\d+$/.test(value) || Number(cell?.replace(/,|%|×| km/g, '')) === Number(value);
		const unknown = rows.filter(
			(row) => !records.some((values) => row.every((cell, at) => isSame(cell, values[at]))),
		);
		expect(rows.length).toBeGreaterThan(0);
		expect(unknown).toEqual([]);
	},
);

describe('the columns of a table', () => {
	// Pages of a series are made by one component.
	const pages = readBuiltPages().filter(({ file }) => !/^(embed|data\/\d{4})/.test(file));

	it('stand beside one head in each row, and after the first column but where the answer goes first', () => {
		for (const { file } of pages) {
			for (const row of openPage(file).querySelectorAll('tbody tr:not(.group)')) {
				const isHead = [...row.children].map((cell) => cell.getAttribute('scope') === 'row');
				expect(isHead.filter(Boolean), file).toHaveLength(1);
				expect(isHead.indexOf(true), file).toBe(row.closest('.answers') ? 1 : 0);
			}
		}
	});

	it('are set as their heads are', () => {
		const all = pages.flatMap(({ file }) => listColumns(file, 'table'));
		expect(all.length).toBeGreaterThan(100);
		expect(all.filter(({ isAsItsHead }) => !isAsItsHead)).toEqual([]);
	});

	it('stand to the right where they hold numbers and to the left where they hold words', () => {
		const all = pages.flatMap(({ file }) =>
			listColumns(file, '.fold-body table, table.cards:not(.claim-readings)'),
		);
		expect(all.filter(({ isRight }) => isRight).length).toBeGreaterThan(30);
		expect(all.filter(({ isRight, isNumber }) => isRight !== isNumber)).toEqual([]);
	});
});
