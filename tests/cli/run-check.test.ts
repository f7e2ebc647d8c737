import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { beforeEach, describe, expect, it } from 'vitest';
import { checkCommand } from '../../src/cli/run-check.ts';
import { accept, plain, revise } from '../claims/publications.ts';
import { rowWith, tableOf } from '../launches/tables.ts';
import { useProject } from './project.ts';

const { printed, place, read, root, run } = useProject();
const check = (...args: readonly string[]) => run(checkCommand, args);
const bad = tableOf(
	rowWith({ launched: '1,600' }),
	rowWith({ launched: '2,600' }),
	rowWith({ model: '<script>alert(1)</script>', target: 'Kharkiv' }),
	rowWith({ destroyed: '' }),
);

beforeEach(() => {
	place('data/editions.json', accept(plain, null));
	place('bad.csv', bad);
});

describe('data:check', () => {
	it('says that the table can be published', async () => {
		expect(await check()).toBe(0);
		expect(printed()).toMatchInlineSnapshot(`
			"data/missile_attacks_daily.csv: 7 rows read, 0 errors, 2 warnings, 0 notes.

			2 warnings

			  count.blank  2 places
			    do        The cell is blank, so the row adds nothing to the sums and is shown as not reported. Fill it in if a report gives the number.
			    expected  a whole number such as 16
			    line 3, cell F3, launched: (nothing)
			    line 8, cell G8, destroyed: (nothing)

			claim        printed  computed  exact  verdict
			second-half  4        4         4      matches
			share        22.2 %   22.2 %    4/18   matches

			The table is the edition accepted on 2025-03-01 (7 rows, to 2024-12-13).

			The table can be published.
			"
		`);
	});

	it('lists every problem of another file and says what to do first', async () => {
		expect(await check('bad.csv')).toBe(2);
		expect(printed()).toMatchInlineSnapshot(`
			"bad.csv: 1 row read, 3 errors, 1 warning, 0 notes.

			3 errors stop the build

			  count.thousands  2 places
			    do        Write the number without a mark or space between the thousands.
			    expected  a whole number such as 16, or nothing where the report gives none
			    line 2, cell F2, launched: 1,600   perhaps 1600
			    line 3, cell F3, launched: 2,600   perhaps 2600

			  cell.html
			    do        The cell holds the markup of a web page, such as <b> or &amp;. Write the text alone.
			    expected  plain text of one line
			    line 4, cell C4, model: <script>alert(1)</script>

			1 warning

			  count.blank
			    do        The cell is blank, so the row adds nothing to the sums and is shown as not reported. Fill it in if a report gives the number.
			    expected  a whole number such as 16
			    line 5, cell G5, destroyed: (nothing)

			Rows with errors are left out of what follows, so a claim may differ for that alone.

			claim        printed  computed  exact  verdict
			second-half  4        4         4      matches
			share        22.2 %   100.0 %   4/4    DIFFERS

			Mend the errors first; then the file can be compared and imported.
			"
		`);
	});

	it('stops where a claim differs, and where nobody has accepted the change', async () => {
		place('data/missile_attacks_daily.csv', revise('Kyiv,4,1,', 'Kyiv,5,1,'));
		expect(await check()).toBe(2);
		expect(printed()).toContain('share        22.2 %   26.3 %    5/19   DIFFERS');
		expect(printed()).toContain('Nobody has accepted that yet.');
		expect(printed()).toContain('The table cannot be published.');
	});

	it('lets another file add newer rows, and says how to import it', async () => {
		const newer = rowWith({ time_start: '2025-01-20', time_end: '2025-01-21' });
		place('newer.csv', `${plain}${newer}\n`);
		expect(await check('newer.csv')).toBe(0);
		expect(printed()).toContain('Newer: 1 row of 2025-01-20');
		expect(printed()).toContain('npm run data:import -- newer.csv');
	});

	it('stops another file that has lost rows', async () => {
		place('filtered.csv', `${plain.split('\n').slice(0, 4).join('\n')}\n`);
		expect(await check('filtered.csv')).toBe(2);
		expect(printed()).toContain('gone');
		expect(printed()).toContain('It changes what was published.');
	});

	it('stops at a day that has not come, unless it is told to ask no clock', async () => {
		const late = rowWith({ time_start: '2034-01-20', time_end: '2034-01-20' });
		place('late.csv', `${plain}${late}\n`);
		expect(await check('late.csv')).toBe(2);
		expect(printed()).toContain('date.future');
		expect(await check('late.csv', '--any-day')).toBe(0);
	});

	it('shows fifty places and says where all of them are', async () => {
		place(
			'long.csv',
			tableOf(...Array.from({ length: 60 }, (_, at) => rowWith({ launched: `~${at}` }))),
		);
		expect(await check('long.csv')).toBe(2);
		expect(printed()).toContain('… and 10 more, 60 in all.');
		expect(printed()).toContain('All of them: --json, or --report FILE.html.');
	});

	it('announces a large file and takes the announcement back', async () => {
		const seen: string[] = [];
		place('large.csv', `${plain}${`${' '.repeat(99)}\n`.repeat(41_000)}`);
		const world = {
			root: root(),
			from: root(),
			today: '2025-03-01',
			print: () => undefined,
			ask: null,
		};
		const showProgress = (text: string) => void seen.push(text);
		const given = { values: { json: false, 'any-day': false }, files: ['large.csv'] };
		expect(await checkCommand.run(given, { ...world, showProgress })).toBe(0);
		expect(seen).toEqual(['Checking large.csv …', '']);
	});

	it('explains itself where it is called wrongly', async () => {
		expect(await check('--help')).toBe(0);
		expect(printed()).toContain('--report FILE.html');
		expect(await check('a.csv', 'b.csv')).toBe(2);
		expect(await check('--no-such-thing')).toBe(2);
		expect(await check('no-such-file.csv')).toBe(2);
		expect(printed()).toContain('There is no file no-such-file.csv.');
	});
});

describe('data:check --json', () => {
	it('gives every problem and every claim', async () => {
		expect(await check('bad.csv', '--json')).toBe(2);
		const result = JSON.parse(printed());
		expect(result).toMatchObject({ file: 'bad.csv', errors: 3, warnings: 1, publishable: false });
		expect(result.problems).toHaveLength(4);
		expect(result.problems[0]).toEqual({
			code: 'count.thousands',
			severity: 'error',
			line: 2,
			cell: 'F2',
			column: 'launched',
			found: '1,600',
			expected: 'a whole number such as 16, or nothing where the report gives none',
			action: 'Write the number without a mark or space between the thousands.',
			replacement: '1600',
		});
		expect(
			result.claims.map((claim: { id: string; verdict: string }) => [claim.id, claim.verdict]),
		).toEqual([
			['second-half', 'matches'],
			['share', 'differs'],
		]);
	});

	it('leaves none out, however many there are', async () => {
		place(
			'long.csv',
			tableOf(...Array.from({ length: 300 }, (_, at) => rowWith({ launched: `~${at}` }))),
		);
		await check('long.csv', '--json');
		expect(JSON.parse(printed()).problems).toHaveLength(300);
	});

	it('says what differs from the accepted edition', async () => {
		place('data/missile_attacks_daily.csv', revise('Kyiv,4,1,', 'Kyiv,5,1,'));
		await check('--json');
		expect(JSON.parse(printed()).difference).toMatchObject({
			kind: 'revised',
			rowsBefore: 7,
			rowsAfter: 7,
			changed: 1,
			gone: 0,
			months: [{ id: '2024-09' }],
			claims: [{ id: 'second-half' }, { id: 'share' }],
		});
	});
});

describe('data:check --report', () => {
	it('writes a page with the rows at fault and the cell marked', async () => {
		expect(await check('bad.csv', '--report', 'report.html')).toBe(2);
		expect(printed()).toContain('Written: report.html');
		const page = read('report.html');
		expect(page).toContain('<title>Check of bad.csv</title>');
		expect(page).toContain('2025-03-01: 1 row read, 3 errors, 1 warning, 0 notes.');
		expect(page).toContain('<td><mark>1,600</mark></td>');
		expect(page).toContain('<td>2024-09-02 03:00</td>');
		expect(page).toContain('DIFFERS');
		expect(page).toContain(
			'is shown as not reported. Fill it in if a report gives the number.</p>',
		);
		expect(readdirSync(root())).not.toContain('report.html.new');
	});

	it('lets nothing in a cell act in the page', async () => {
		await check('bad.csv', '--report', 'report.html');
		const page = read('report.html');
		expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
		expect(page).not.toContain('<script');
		expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
		expect(page).not.toMatch(/(?:src|href)=/);
	});

	it('writes valid HTML, of a file that cannot be read too', async () => {
		const validator = new HtmlValidate({
			extends: ['html-validate:recommended', 'html-validate:document'],
			rules: {
				'doctype-style': 'off',
				'no-trailing-whitespace': 'off',
				'prefer-native-element': 'off',
				'require-csp-nonce': 'off',
			},
		});
		place('page.csv', '<!DOCTYPE html><title>Sign in</title>');
		for (const name of ['bad.csv', 'page.csv']) {
			await check(name, '--report', 'report.html');
			const { results } = await validator.validateString(read('report.html'));
			expect(
				results.flatMap(({ messages }) =>
					messages.map(({ message, line }) => `${line}: ${message}`),
				),
			).toEqual([]);
		}
	});

	it('names the folder that is not there', async () => {
		expect(await check('bad.csv', '--report', 'no/such/report.html')).toBe(2);
		expect(printed()).toContain(`There is no folder ${join(root(), 'no/such')}.`);
	});

	it('can be had together with JSON', async () => {
		await check('bad.csv', '--json', '--report', 'report.html');
		expect(JSON.parse(printed()).errors).toBe(3);
		expect(read('report.html')).toContain('count.thousands');
	});
});

describe('the command in a process of its own', () => {
	const start = (env: Record<string, string>) => {
		const { NO_COLOR: _no, FORCE_COLOR: _force, INIT_CWD: _from, ...rest } = process.env;
		return spawnSync(process.execPath, [resolve('src/cli/check.ts'), 'bad.csv'], {
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
	}, 120_000);

	it('ends with 1 on a fault of its own, and says so', () => {
		const broken = 'data:text/javascript,Map.groupBy=()=>Promise.reject.call(null)';
		const { status, stderr } = start({ NODE_OPTIONS: `--import=${broken}` });
		expect(status).toBe(1);
		expect(stderr).toContain('Nothing was written.');
	}, 120_000);
});
