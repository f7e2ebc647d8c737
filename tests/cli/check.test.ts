import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { checkCommand } from '../../src/cli/commands/check.ts';
import { TABLE } from '../../src/editions/record/data-files.ts';
import { ACCEPTED, accept, revise, SHORT } from '../editions/publications.ts';
import { rowWith, tableOf } from '../table/tables.ts';
import { LONGER, useProject } from './project.ts';

const project = useProject();
const { root, place, remove, edit, reviseSeptember, git, commit, run } = project;
const check = (...args: readonly string[]) => run(checkCommand, args);

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
		edit('timeline.csv', 'treaty-signed,2024-06-19', 'treaty-signed,19.06.2024');
		const { code, said } = await check();
		expect(said).toContain('415 rows read, 4 errors, 2 warnings, 0 notes.');
		expect(said.match(/^(In data\/.*:| {4}(?:line|kn23).*)$/gm)).toEqual([
			'In data/missile_attacks_daily.csv:',
			'    line 390, cell F390, launched: 16 or 17',
			'    line 91, cell F91, launched: (nothing)',
			'    line 571, cell G571, destroyed: (nothing)',
			'In data/models.csv:',
			'    line 30, cell B30, class: balistic',
			'In data/claims.json:',
			'    kn23-2024-h1: printed: eight',
			'In data/timeline.csv:',
			'    line 12, cell B12, date: 19.06.2024',
		]);
		expect(said).toContain('Rows with errors are left out of what follows');
		expect(said).toContain('This cannot be published: mend the errors first.');
		expect(code).toBe(2);
	});

	it('names a file that is not there', async () => {
		remove('data/places.csv');
		const { code, said } = await check();
		expect(said).toContain('In data/places.csv:\n\n1 error stops the build\n\n  file.missing');
		expect(code).toBe(2);
	});

	it('stops where a claim differs, and says by which rows', async () => {
		reviseSeptember();
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

	const LATE = `${SHORT[TABLE]}${rowWith({ time_start: '2034-01-20', time_end: '2034-01-20' })}\n`;
	const LONG = tableOf(...Array.from({ length: 60 }, (_, at) => rowWith({ launched: `~${at}` })));

	it.each<[what: string, code: number, text: string, args: string[], told: string[]]>([
		[
			'lets it add newer rows',
			0,
			LONGER,
			[],
			['Newer: 1 row', ':\n  npm run data:import -- x.csv'],
		],
		['knows what is published', 0, SHORT[TABLE], [], ['x.csv holds what is published.']],
		['stops at a day to come', 2, LATE, [], ['date.future']],
		['asks no clock if told so', 0, LATE, ['--any-day'], ['x.csv can be imported']],
		['shows fifty places', 2, LONG, [], ['… and 10 more, 60 in all.', 'All of them: --json.']],
	])('%s', async (_, ...[code, text, args, told]) => {
		place('x.csv', text);
		const outcome = await check('x.csv', ...args);
		for (const words of told) expect(outcome.said).toContain(words);
		expect(outcome.code).toBe(code);
	});

	it('says of an old or a filtered file only that, and how to import it', async () => {
		place('old.csv', SHORT[TABLE].split('\n').slice(0, 100).join('\n'));
		const { code, said } = await check('old.csv');
		expect(said).toMatchInlineSnapshot(`
			"This file ends on 5 March 2024; the table in use ends on 13 December 2025. It is an older download. Of the 630 rows in use, 531 would be gone, and 7 of 7 claims would not hold.

			old.csv changes what was published. If that is right, import it:
			  npm run data:import -- old.csv"
		`);
		expect(code).toBe(2);
	});

	it('explains itself where it is called wrongly', async () => {
		expect(await check('--help')).toMatchObject({ code: 0, said: checkCommand.help });
		expect((await check('a.csv', 'b.csv')).said).toContain('What is b.csv for?');
		expect(await check('--no-such-thing')).toMatchObject({ code: 2 });
		const missing = await check('no-such-file.csv');
		expect(missing).toEqual({ code: 2, said: 'There is no file no-such-file.csv.', asked: [] });
	});
});

describe('data:check --json', () => {
	it('gives every problem with its file, and every claim', async () => {
		edit('context.csv', 'range-cns,420,', 'range-cns,about 420,');
		const more = Array.from({ length: 59 }, () => rowWith({ launched: 'x' }));
		place('bad.csv', `${BAD}${more.join('\n')}\n`);
		const { code, said } = await check('bad.csv', '--json');
		const result = JSON.parse(said);
		expect(result).toMatchObject({ file: 'bad.csv', errors: 63, warnings: 1, publishable: false });
		expect(result.problems[0]).toEqual({
			file: 'missile_attacks_daily.csv',
			code: 'count.not-whole',
			severity: 'error',
			line: 2,
			cell: 'F2',
			column: 'launched',
			found: '1,600',
			expected: expect.stringMatching(/^a whole number/),
			action: expect.stringMatching(/^Write one whole number in digits/),
			replacement: '1600',
		});
		expect(result.problems.at(-1)).toMatchObject({ file: 'context.csv', cell: 'B2' });
		const claims = result.claims.map(({ id, verdict }: Record<string, string>) => [id, verdict]);
		expect(claims.slice(0, 2)).toEqual([
			['kn23-2024-h1', 'not-computable'],
			['kn23-2024-h2', 'differs'],
		]);
		expect(code).toBe(2);
	});

	it('says what differs from the accepted edition', async () => {
		reviseSeptember();
		edit('context.csv', 'range-cns,420,', 'range-cns,430,');
		expect(JSON.parse((await check('--json')).said).difference).toMatchObject({
			kind: 'correction',
			rowsBefore: 630,
			rowsAfter: 630,
			changed: 1,
			gone: 0,
			months: [{ id: '2024-09' }],
			claims: [
				{ id: 'kn23-2024-h2' },
				{ id: 'kn23-2024-09' },
				{ id: 'growth' },
				{ id: 'share-2024-h2' },
			],
			cells: [{ file: 'context.csv', id: 'range-cns', before: '420', after: '430' }],
		});
	});
});

describe('data:check --against', () => {
	const later = revise('context.csv', ['range-south-korea,600', 'range-south-korea,610']);
	const second = accept(later, ACCEPTED, { date: '2026-03-02' });

	beforeEach(() => {
		commit();
		git('tag', 'first');
		place('data/context.csv', later['context.csv']);
		place('data/accepted/context.csv', later['context.csv']);
		place('data/editions.json', second.editions);
	});

	it('lets a list go on from that of the last commit, and from that of another', async () => {
		expect(await check()).toMatchObject({ code: 0 });
		git('commit', '--quiet', '--all', '--message', 'Second');
		expect(await check()).toMatchObject({ code: 0 });
		expect(await check('--against', 'first')).toMatchObject({ code: 0 });
	});

	it('stops where an edition that was committed is gone or is another', async () => {
		git('commit', '--quiet', '--all', '--message', 'Second');
		git('tag', 'second');
		// The files as they were before, and committed so: only the commit that is named knows better.
		git('checkout', '--quiet', 'first', '--', 'data');
		git('commit', '--quiet', '--all', '--message', 'Gone');
		expect(await check()).toMatchObject({ code: 0 });
		const { code, said } = await check('--against', 'second');
		expect(said).toContain('In data/editions.json:');
		expect(said).toContain('the whole file: edition 2, of 2026-03-02');
		expect(said).toContain('It was committed before, and is not the same or not there any more.');
		expect(code).toBe(2);
	});
});

describe('the command in a process of its own', () => {
	const start = (env: Record<string, string>) => {
		const { NO_COLOR: _no, FORCE_COLOR: _force, INIT_CWD: _from, ...rest } = process.env;
		return spawnSync(process.execPath, [resolve('src/cli/main.ts'), 'check', 'bad.csv'], {
			cwd: root(),
			env: { ...rest, ...env },
			encoding: 'utf8',
		});
	};

	it('colours nothing where it writes to no terminal, or NO_COLOR is set', () => {
		const plainRun = start({});
		expect(plainRun.status).toBe(2);
		expect(plainRun.stdout).toContain('3 errors stop the build');
		expect(plainRun.stdout).not.toContain('\u001b');
		expect(start({ FORCE_COLOR: '1' }).stdout).toContain('\u001b[31m3 errors stop the build');
		expect(start({ NO_COLOR: '1' }).stdout).toBe(plainRun.stdout);
	});

	it('ends with 1 on a fault of its own, and says so', () => {
		const broken = 'data:text/javascript,Map.groupBy=()=>Promise.reject.call(null)';
		const { status, stderr } = start({ NODE_OPTIONS: `--import=${broken}` });
		expect(status).toBe(1);
		expect(stderr).toContain('Nothing was written.');
	});
});
