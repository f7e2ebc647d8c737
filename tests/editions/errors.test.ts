import { describe, expect, it } from 'vitest';
import {
	DATA_FILES,
	type DataFile,
	type FoundFiles,
	mapFiles,
	TABLE,
} from '../../src/editions/record/data-files.ts';
import { type FileProblem, readEdition } from '../../src/editions/record/read-edition.ts';
import { readRows } from '../../src/table/read/read-rows.ts';
import { ACCEPTED, check, errorsOf, revise, SHORT } from './publications.ts';

/** An edit that must be an error, with the file, the code and the place that are told. */
type Mistake = readonly [
	what: string,
	file: DataFile,
	change: readonly [string | RegExp, string],
	told: string,
];

/** Every error as `file code, line 7, cell C7, column: found`. */
function tell(found: FoundFiles): readonly string[] {
	return wordErrors(check(found).problems);
}

/** The same of the files by themselves, read without what was accepted and without the story: all that a cell needs. */
function tellRead(found: FoundFiles): readonly string[] {
	return wordErrors(readEdition(found).problems);
}

function wordErrors(problems: readonly FileProblem[]): readonly string[] {
	return problems
		.filter(({ severity }) => severity === 'error')
		.map(({ file, code, line, cell, column, found }) =>
			[`${file} ${code}`, line && `line ${line}`, cell, column]
				.filter(Boolean)
				.join(', ')
				.concat(`: ${found}`),
		);
}

/** Forty rows: enough to put a mistake into each column. */
const FEW = { ...SHORT, [TABLE]: `${SHORT[TABLE].split('\n').slice(0, 41).join('\n')}\n` };

const KURSK = 'launch-kursk,Kursk oblast,RU,launch-area,36.19,51.74';

describe('an edit that is an error, whoever accepts it', () => {
	it.each<Mistake>([
		[
			'a script for an address',
			'claims.json',
			[
				'https://phnompenhpost.com/international/russia-using-more-north-korea-made-missiles-in-ukraine',
				'javascript:alert(1)',
			],
			'claims.json claims.shape, article.url: javascript:alert(1)',
		],
		[
			'a claim that is named as a computed value of the story is',
			'claims.json',
			[
				'"claims": [',
				'"claims": [{"id":"largest","measure":{"kind":"count","period":"2024-08"},"printed":"24","rounding":{"kind":"whole"},"quote":"[24] such missiles","where":"nowhere","note":null},',
			],
			'claims.json claims.name, largest: largest',
		],
		[
			'a launch area in India',
			'places.csv',
			[KURSK, KURSK.replace('36.19,51.74', '77.21,28.61')],
			'places.csv file.cell, line 4, E4, longitude: 77.21',
		],
		[
			'a row that a figure needs',
			'context.csv',
			[/^flight-2019-07-25-revised.*\n/m, ''],
			'context.csv figure.unmade: data/context.csv has no row flight-2019-07-25-revised',
		],
		[
			'a count that is no number',
			'counts-elsewhere.csv',
			['2024-02-07,2,2,exact', '2024-02-07,two,2,exact'],
			'counts-elsewhere.csv file.cell, line 5, C5, low: two',
		],
	])('%s', (_, ...[file, change, told]) => {
		expect(tell(revise(file, change))).toContain(told);
	});
});

describe('a file that is missing, empty or no longer what it was', () => {
	it.each(DATA_FILES)('%s', (file) => {
		const missing = check({ ...SHORT, [file]: null });
		expect(errorsOf(missing)).toContain(`${file} file.missing`);
		const empty = check({ ...SHORT, [file]: '' });
		expect(errorsOf(empty).join()).toContain(`${file} `);
		const page = check({ ...SHORT, [file]: '<!DOCTYPE html>\n<title>Sign in</title>\n' });
		expect(errorsOf(page).join()).toContain(`${file} `);
		expect([missing, empty, page].some(({ publishable }) => publishable)).toBe(false);
	});
});

// What a paste from a word processor or a messenger brings, and nobody sees.
const MARKS = [
	['a mark that turns the text', '\u202e', 'U+202E'],
	['an isolate', '\u2066', 'U+2066'],
	['a mark of direction', '\u200f', 'U+200F'],
	['a soft line break of Word', '\u000b', 'U+000B'],
	['a control character', '\u0001', 'U+0001'],
	['what is no character', '\uffff', 'U+FFFF'],
	['a space without width', '\u200b', 'U+200B'],
	['a line separator', '\u2028', 'U+2028'],
] as const;

// Every column in which an editor types freely; the others are numbers, days and words of a list.
const FREE_CELLS: readonly (readonly [DataFile, string])[] = [
	...cellsOf('models.csv', 'name', 'note'),
	...cellsOf('context.csv', 'who', 'publisher', 'url', 'note'),
	...cellsOf('timeline.csv', 'publisher', 'url', 'page_read'),
	...cellsOf('counts-elsewhere.csv', 'who', 'publisher', 'url', 'quoted_by', 'note'),
	...cellsOf('places.csv', 'name', 'source', 'note'),
	...cellsOf('posts.csv', 'post', 'reader', 'wording', 'note'),
	...cellsOf(TABLE, 'model', 'launch_place', 'target', 'source'),
];

function cellsOf(file: DataFile, ...columns: readonly string[]) {
	return columns.map((column) => [file, column] as const);
}

/** The short edition with a post that somebody has opened: that of the largest entry. */
const OPENED = {
	...SHORT,
	'posts.csv': `${SHORT['posts.csv']}september-2,2024-09-02,${sourceOf('2024-09-02 08:00,Iskander-M/KN-23')},2026-02-28,A reader,Iskander-M/KN-23,16,Read twice\n`,
};

function sourceOf(row: string): string {
	return new RegExp(`${row},.*,(.+)$`, 'm').exec(SHORT[TABLE])?.[1] ?? '';
}

/** Puts a text behind the first letter of a column in the first row that fills it; gives the line, too. */
function spoil(file: DataFile, column: string, text: string) {
	const { header, rows } = readRows(OPENED[file]);
	const row = rows.find(({ cells }) => (cells[column]?.length ?? 0) > 1);
	if (!row) throw new Error(`${file} has nothing in ${column}.`);
	const lines = OPENED[file].split('\n');
	const cells = header.map((name) => {
		const cell = row.cells[name] ?? '';
		const spoilt = name === column ? cell.slice(0, 1) + text + cell.slice(1) : cell;
		return `"${spoilt.replaceAll('"', '""')}"`;
	});
	lines[row.line - 1] = cells.join(',');
	return { line: row.line, texts: { ...OPENED, [file]: lines.join('\n') } };
}

describe('a mark that nobody sees is an error in every free text of every file', () => {
	it('and nothing is wrong without one', () => {
		expect(tell(OPENED)).toEqual([]);
	});

	it.each(FREE_CELLS)('%s, %s', (file, column) => {
		for (const [, mark] of MARKS) {
			const { line, texts } = spoil(file, column, mark);
			expect(
				tellRead(texts)
					.filter((told) => told.startsWith(file))
					.join('\n'),
			).toContain(`line ${line}`);
		}
	});

	it.each(MARKS)('%s, in an article, a claim, a note of a claim and the story', (_, mark) => {
		const note = `"note": { "date": "2026-03-08", "text": "One entry${mark} was revised." }`;
		const told = tell({
			...SHORT,
			'claims.json': SHORT['claims.json']
				.replace('The Yomiuri', `The${mark} Yomiuri`)
				.replace('"note": null', note)
				.replace('first paragraph', `first${mark} paragraph`),
			'story/en.md': SHORT['story/en.md'].replace('hangs on one word', `hangs on${mark} one word`),
			'story/en-method.md': SHORT['story/en-method.md'].replace('. ', `.${mark} `),
			'story/en-missile.md': SHORT['story/en-missile.md'].replace('. ', `.${mark} `),
		});
		const stories = told.filter((line) => line.startsWith('story/'));
		expect(told.filter((line) => line.startsWith('claims.json text.mark'))).toHaveLength(3);
		expect(stories.map((line) => line.split(',')[0])).toEqual([
			'story/en.md text.mark',
			'story/en-method.md text.mark',
			'story/en-missile.md text.mark',
		]);
	});
});

describe('what our fonts lack is an error where a drawing may show it', () => {
	it.each<Mistake>([
		[
			'a place of the map',
			'places.csv',
			['Kursk oblast,RU', 'Kursk ＜oblast,RU'],
			'places.csv text.letter, line 4, B4: ＜ (the character U+FF1C) in Kursk ＜oblast',
		],
		[
			'a place of a row',
			TABLE,
			[/^(2024-01-31,2024-01-31 08:00,C-300),Crimea/m, '$1,Crimea 🚀'],
			`${TABLE} text.letter, line 51, D51, launch_place: 🚀 (the character U+1F680) in Crimea 🚀 and Voronezh oblast`,
		],
		[
			'a count of others',
			'counts-elsewhere.csv',
			['Security Service of Ukraine', '우크라이나'],
			'counts-elsewhere.csv text.letter, line 7, L7: 우 (the character U+C6B0) in 우크라이나 (SBU)',
		],
		[
			'a claim',
			'claims.json',
			['first paragraph', 'first 段落'],
			'claims.json text.letter, line 24: 段 (the character U+6BB5) in "where": "first 段落",',
		],
	])('%s', (_, ...[file, change, told]) => {
		expect(tell(revise(file, change))).toEqual([told]);
	});

	it('nothing is said of a letter in a column of a download that nobody reads', () => {
		const [header = '', ...rows] = SHORT[TABLE].trimEnd().split('\n');
		const download = [`comment,${header}`, ...rows.map((row) => `🚀 =1+1,${row}`)].join('\n');
		const checked = check({ ...SHORT, [TABLE]: download });
		expect(errorsOf(checked)).toEqual([]);
		expect(checked.publishable).toBe(true);
	});

	it('the cell is told where it stands in a download, and a file in UTF-16 is none of damage', () => {
		const [header = '', ...rows] = SHORT[TABLE].trimEnd().split('\n');
		const download = [`comment,${header}`, ...rows.map((row) => `,${row}`)].join('\n');
		const wide = new Uint8Array(
			Buffer.from(`\uFEFF${download.replace('Ryazan', 'Ryazan ＜')}`, 'utf16le'),
		);
		const { problems } = check({ ...SHORT, [TABLE]: wide });
		expect(problems.filter(({ severity }) => severity === 'error')).toMatchObject([
			{ code: 'text.letter', line: 20, cell: 'E20' },
		]);
	});
});

// As they come out of a spreadsheet, a calculator, a telephone list and a Japanese keyboard.
const FORMULAS = ['=1+1', '+1+1', '-2+3+cmd|x', '+380 44', '＝1+1', '@SUM(A1)', '-Kyiv', '＠x'];

describe('what a spreadsheet would run is an error, as it is in every download', () => {
	it.each(FORMULAS)('%s in a new row, whichever of its words it is', (formula) => {
		const row = [
			'2026-02-02',
			'2026-02-02',
			'KN-23',
			'Kursk oblast',
			'Kyiv',
			'1',
			'0',
			'kpszsu/posts/a',
		];
		const errors = [2, 3, 4, 7].map((at) => {
			const cells = row.map((cell, index) => (index === at ? formula : cell));
			return tellRead({ ...FEW, [TABLE]: `${FEW[TABLE]}${cells.join(',')}\n` });
		});
		expect(errors.map((told) => told.length)).toEqual([1, 1, 1, 1]);
		expect(
			errors.flat().map((told) => /cell|text|model/.test(told) && told.includes('line 42')),
		).not.toContain(false);
		expect(errors.map(([told]) => /[A-Z]42/.exec(told ?? '')?.[0])).toEqual([
			'C42',
			'D42',
			'E42',
			'H42',
		]);
	});

	it.each(FORMULAS)('%s in a cell of a smaller file', (formula) => {
		const texts = revise('context.csv', ['James Martin Center', formula], FEW);
		expect(tellRead(texts)).toEqual([
			expect.stringContaining('context.csv text.formula, line 2, E2: '),
		]);
	});
});

describe('the copies of what was accepted', () => {
	it('may not be changed by hand or be missing, whichever it is', () => {
		const changed = mapFiles((file) => `${SHORT[file]}\n`);
		const copies = DATA_FILES.map((file) => `editions.copy data/accepted/${file}`);
		for (const accepted of [changed, mapFiles(() => null)]) {
			const { problems, publishable } = check(SHORT, ACCEPTED, { accepted });
			const told = problems.filter(({ file }) => file === 'editions.json');
			expect(told.map(({ code, found }) => `${code} ${found}`)).toEqual(copies);
			expect(publishable).toBe(false);
		}
	});
});
