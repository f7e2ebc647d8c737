import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { checkCommand } from '../../src/cli/commands/check.ts';
import { DATA_FILES, TABLE } from '../../src/editions/record/data-files.ts';
import { SHORT } from '../editions/publications.ts';
import { rowWith, tableOf } from '../table/tables.ts';
import { useProject } from './project.ts';

const { root, place, edit, run } = useProject();
const check = (...args: readonly string[]) => run(checkCommand, args);
const NEWER = rowWith({ time_start: '2026-01-20', time_end: '2026-01-21' });

beforeEach(() => place('bad.csv', BAD));

// How many warnings the frozen rows have is for the tests of the reader.
const hideCount = (said: string) => said.replace(/\d+ more were/, 'N more were');

const BAD = tableOf(
	rowWith({ launched: '1,600' }),
	rowWith({ launched: '2,600' }),
	rowWith({ model: '<script>alert(1)</script>', target: 'Kharkiv' }),
	rowWith({ destroyed: '' }),
);

describe('data:check', () => {
	it('says that all can be published, and counts the warnings that were published before', async () => {
		const { code, said } = await check();
		expect(hideCount(said)).toMatchInlineSnapshot(`
			"data/missile_attacks_daily.csv: 630 rows read, 0 errors, 0 warnings, 0 notes. N more were published before and are not printed again.

			claim          printed  computed  exact    verdict
			kn23-2024-h1   8        8         8        matches
			kn23-2024-h2   74       74        74       matches
			kn23-2024-08   24       24        24       matches
			kn23-2024-09   24       24        24       matches
			growth         over 9   9.25      74/8     matches
			share-2024-h1  0.7%     0.7%      8/1115   matches
			share-2024-h2  6.7%     6.7%      74/1107  matches

			This is edition 1, accepted on 1 March 2026 (630 rows, to 13 December 2025).

			This can be published."
		`);
		expect(code).toBe(0);
	});

	it('names the problems of every file under that file, with line and cell, all at once', async () => {
		edit(TABLE, /(2024-09-02 08:00,Iskander-M\/KN-23,.*),16,9,/, '$1,16 or 17,9,');
		edit('models.csv', 'Iskander-M,ballistic', 'Iskander-M,balistic');
		edit('claims.json', '"printed": "8"', '"printed": "eight"');
		edit('context.csv', 'range-cns,420,', 'range-cns,about 420,');
		edit('timeline.csv', 'treaty-signed,2024-06-19', 'treaty-signed,19.06.2024');
		edit('counts-elsewhere.csv', '2024-02-07,2,2,exact', '2024-02-07,2,2,sure');
		edit('places.csv', 'RU,launch-area,36.19,51.74', 'RU,launch-area,77.21,28.61');
		place('data/story/en-method.md', '');
		const { code, said } = await check();
		expect(hideCount(said).split('\n\nRows with errors')[0]).toMatchInlineSnapshot(`
			"data/missile_attacks_daily.csv: 415 rows read, 7 errors, 2 warnings, 0 notes. N more were published before and are not printed again.

			In data/missile_attacks_daily.csv:

			1 error stops the build

			  count.not-whole
			    do        Write one whole number in digits and nothing else. Where the report gives a range or about a number, decide on one, or leave the cell blank so that it is shown as not reported.
			    expected  a whole number up to 9999, such as 16, or nothing where the report gives none
			    line 390, cell F390, launched: 16 or 17

			2 warnings

			  count.blank  2 places
			    do        The cell is blank, so the row adds nothing to the sums and is shown as not reported. Fill it in if a report gives the number.
			    expected  a whole number such as 16
			    line 91, cell F91, launched: (nothing)
			    line 571, cell G571, destroyed: (nothing)

			In data/models.csv:

			1 error stops the build

			  models.row
			    do        Mend this row of data/models.csv: its commas and quotation marks, the name, or the class.
			    expected  a name, then its class, ballistic, aeroballistic, hypersonic, cruise, anti-radiation, surface-to-air, bomb, unknown or drone, or else the name that it stands for in alias_of, and a note
			    line 30, cell B30, class: balistic

			In data/claims.json:

			1 error stops the build

			  claims.shape
			    do        Write it as expected, or bring back the last accepted file with \`npm run restore\`.
			    expected  the printed digits in quotation marks, such as "6.7"
			    kn23-2024-h1: printed: eight

			In data/context.csv:

			1 error stops the build

			  file.cell
			    do        Write the cell as expected; data/README.md says what each column holds.
			    expected  a number, since there is a unit
			    line 2, cell B2, value: about 420

			In data/timeline.csv:

			1 error stops the build

			  file.cell
			    do        Write the cell as expected; data/README.md says what each column holds.
			    expected  a day such as 2024-06-19
			    line 12, cell B12, date: 19.06.2024

			In data/counts-elsewhere.csv:

			1 error stops the build

			  file.cell
			    do        Write the cell as expected; data/README.md says what each column holds.
			    expected  one of exact, about, at-least, over, several
			    line 5, cell E5, hedge: sure

			In data/places.csv:

			1 error stops the build

			  file.cell
			    do        Write the cell as expected; data/README.md says what each column holds.
			    expected  a point within the bounds of its country
			    line 4, cell E4, longitude: 77.21"
		`);
		expect(code).toBe(2);
	});

	it('names a mistake of the story under the story', async () => {
		edit('story/en.md', '{growth}', '{grwth}');
		const { code, said } = await check();
		expect(said).toContain('In data/story/en.md:\n\n1 error stops the build\n\n  story.value');
		expect(said).toContain('This cannot be published: mend the errors first.');
		expect(code).toBe(2);
	});

	it.each(DATA_FILES)('names a file that is missing or empty: %s', async (file) => {
		const heading = file === TABLE ? '0 rows read, 1 error' : `In data/${file}:\n\n1 error stops`;
		rmSync(join(root(), 'data', file));
		const missing = await check();
		expect(missing.said).toContain(heading);
		expect(missing.said).toContain(
			'  file.missing\n    do        Bring back the last accepted file',
		);
		place(`data/${file}`, '');
		const empty = await check();
		expect(empty.said).toContain(file === TABLE ? heading : `In data/${file}:\n\n`);
		expect([missing.code, empty.code]).toEqual([2, 2]);
	});

	it('minds neither other line ends nor a mark at the start, in whichever file', async () => {
		for (const file of DATA_FILES) {
			place(`data/${file}`, `\uFEFF${SHORT[file].replaceAll('\n', '\r\n')}`);
		}
		const { code, said } = await check();
		expect(said).toContain('0 errors, 0 warnings, 2 notes');
		expect(said).toContain('This can be published.');
		expect(code).toBe(0);
	});

	it('counts the warnings of new rows, and prints them alone', async () => {
		const blank = rowWith({ time_start: '2026-01-20', time_end: '2026-01-21', destroyed: '' });
		place(`data/${TABLE}`, `${SHORT[TABLE]}${blank}\n`);
		const { code, said } = await check();
		expect(hideCount(said)).toContain(
			'631 rows read, 0 errors, 1 warning, 0 notes. N more were published before and are not printed again.',
		);
		expect(said.match(/line \d+, cell/g)).toEqual(['line 632, cell']);
		expect(said).toContain('This can be published as soon as somebody accepts it.');
		expect(code).toBe(2);
	});

	it('stops where a claim differs, and says by which rows', async () => {
		edit(TABLE, /(2024-09-02 08:00,Iskander-M\/KN-23,.*),16,9,/, '$1,15,9,');
		const { code, said } = await check();
		expect(said).toContain('share-2024-h2  6.7%     6.6%      73/1106  DIFFERS');
		expect(said).toContain('kn23-2024-09: the article printed 24, the table gives 23.');
		expect(said).toContain('a claim does not hold, and no note says why');
		expect(code).toBe(2);
	});
});

describe('data:check FILE', () => {
	it('lists every problem of another file and says what to do first', async () => {
		const { code, said } = await check('bad.csv');
		expect(said).toMatchInlineSnapshot(`
			"bad.csv: 1 row read, 3 errors, 1 warning, 0 notes.

			3 errors stop the build

			  count.not-whole  2 places
			    do        Write one whole number in digits and nothing else. Where the report gives a range or about a number, decide on one, or leave the cell blank so that it is shown as not reported.
			    expected  a whole number up to 9999, such as 16, or nothing where the report gives none
			    line 2, cell F2, launched: 1,600   perhaps 1600
			    line 3, cell F3, launched: 2,600   perhaps 2600

			  cell.markup
			    do        The cell holds the markup of a web page, such as <b> or &amp;, or curly quotation marks around it. Write the text alone.
			    expected  plain text of one line
			    line 4, cell C4, model: <script>alert(1)</script>

			1 warning

			  count.blank
			    do        The cell is blank, so the row adds nothing to the sums and is shown as not reported. Fill it in if a report gives the number.
			    expected  a whole number such as 16
			    line 5, cell G5, destroyed: (nothing)

			Rows with errors are left out of what follows, so a claim may differ for that alone.

			claim          printed  computed  exact  verdict
			kn23-2024-h1   8        -         -      NOT COMPUTABLE
			kn23-2024-h2   74       4         4      DIFFERS
			kn23-2024-08   24       -         -      NOT COMPUTABLE
			kn23-2024-09   24       4         4      DIFFERS
			growth         over 9   -         -      NOT COMPUTABLE
			share-2024-h1  0.7%     -         -      NOT COMPUTABLE
			share-2024-h2  6.7%     100.0%    4/4    DIFFERS

			It is compared with edition 1, accepted on 1 March 2026 (630 rows, to 13 December 2025) as soon as it has no error.

			bad.csv cannot be imported: mend the errors first."
		`);
		expect(code).toBe(2);
	});

	it('lets another file add newer rows, and says how to import it', async () => {
		place('newer.csv', `${SHORT[TABLE]}${NEWER}\n`);
		const { code, said } = await check('newer.csv');
		expect(said).toContain('Newer: 1 row of 2026-01-20');
		expect(said).toContain('newer.csv can be imported:\n  npm run data:import -- newer.csv');
		expect(code).toBe(0);
	});

	it('says that another file holds what is published', async () => {
		place('same.csv', SHORT[TABLE]);
		expect(await check('same.csv')).toMatchObject({
			code: 0,
			said: expect.stringContaining('same.csv holds what is published.'),
		});
	});

	it('calls an old file old in the first line, and a filtered one filtered, and says no more', async () => {
		const rows = SHORT[TABLE].trimEnd().split('\n');
		place('old.csv', `${rows.slice(0, 100).join('\n')}\n`);
		const old = await check('old.csv');
		expect(old.said).toMatchInlineSnapshot(`
			"This file ends on 5 March 2024; the table in use ends on 13 December 2025. It is an older download. Of the 630 rows in use, 531 would be gone, and 7 of 7 claims would not hold.

			old.csv changes what was published. If that is right, import it:
			  npm run data:import -- old.csv"
		`);
		const chosen = rows.filter((row, at) => at === 0 || row.includes('Iskander'));
		place('filtered.csv', `${chosen.join('\n')}\n`);
		const filtered = await check('filtered.csv');
		expect(filtered.said.split('\n\n')[0]).toMatchInlineSnapshot(
			`"This file looks filtered or cut off. Of the 630 rows in use, 397 would be gone, and 5 of 7 claims would not hold."`,
		);
		expect([old.code, filtered.code]).toEqual([2, 2]);
	});

	it('stops at a day that has not come, unless it is told to ask no clock', async () => {
		const late = rowWith({ time_start: '2034-01-20', time_end: '2034-01-20' });
		place('late.csv', `${SHORT[TABLE]}${late}\n`);
		const stopped = await check('late.csv');
		expect(stopped.said).toContain('date.future');
		const taken = await check('late.csv', '--any-day');
		expect([stopped.code, taken.code]).toEqual([2, 0]);
	});

	it('shows fifty places and says where all of them are', async () => {
		place(
			'long.csv',
			tableOf(...Array.from({ length: 60 }, (_, at) => rowWith({ launched: `~${at}` }))),
		);
		const { code, said } = await check('long.csv');
		expect(said).toContain('… and 10 more, 60 in all.');
		expect(said).toContain('All of them: --json.');
		expect(code).toBe(2);
	});

	it('explains itself where it is called wrongly', async () => {
		const help = await check('--help');
		expect([help.code, help.said]).toEqual([0, checkCommand.help]);
		expect((await check('a.csv', 'b.csv')).said).toContain('What is b.csv for?');
		expect(await check('--no-such-thing')).toMatchObject({ code: 2 });
		expect(await check('no-such-file.csv')).toEqual({
			code: 2,
			said: 'There is no file no-such-file.csv.',
			asked: [],
		});
	});
});
