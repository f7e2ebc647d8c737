import { beforeEach, describe, expect, it } from 'vitest';
import { diffCommand } from '../../src/cli/run-diff.ts';
import { accept, plain, revise } from '../claims/publications.ts';
import { readFixture, rowWith, tableOf } from '../launches/tables.ts';
import { useProject } from './project.ts';

const { printed, place, run } = useProject();
const diff = (...args: readonly string[]) => run(diffCommand, args);
const newer = `${plain}${rowWith({ time_start: '2025-01-20', time_end: '2025-01-21' })}\n`;

beforeEach(() => {
	place('data/editions.json', accept(plain, null));
	place('old.csv', revise('Kyiv,4,1,', 'Kyiv,5,1,'));
});

describe('data:diff', () => {
	it('says that nothing differs from the accepted edition', async () => {
		expect(await diff()).toBe(0);
		expect(printed()).toMatchInlineSnapshot(`
			"accepted edition → data/missile_attacks_daily.csv: 7 → 7 rows.
			Nothing differs.

			The table is the edition accepted on 2025-03-01 (7 rows, to 2024-12-13).
			"
		`);
	});

	it('names what is newer than the accepted edition, and how to publish it', async () => {
		place('data/missile_attacks_daily.csv', newer);
		expect(await diff()).toBe(2);
		expect(printed()).toMatchInlineSnapshot(`
			"accepted edition → data/missile_attacks_daily.csv: 7 → 8 rows.
			Newer: 1 row of 2025-01-20:
			  2025-01  1 row, launched: KN-23 4, missiles 4

			The table adds 1 row of 2025-01-20 to the edition accepted on 2025-03-01 (7 rows, to 2024-12-13); nothing published before changes. To publish it:
			  npm run data:accept -- --note "What is new, in a sentence."
			"
		`);
	});

	it('compares a file with the table, and two files with each other', async () => {
		expect(await diff('old.csv')).toBe(2);
		expect(printed()).toContain('old.csv → data/missile_attacks_daily.csv: 7 → 7 rows.');
		expect(printed()).toContain('changed  2024-09-02  KN-23: launched 5 → 4 (line 6)');
		place('again.csv', readFixture('download.csv'));
		place('plain.csv', plain);
		expect(await diff('again.csv', 'plain.csv')).toBe(0);
		expect(printed()).toContain('again.csv → plain.csv: 7 → 7 rows.\nNothing differs.');
	});

	it('tells from what to what where both rows are at hand', async () => {
		place('old.csv', revise('Bryansk oblast', 'Kursk oblast'));
		await diff('old.csv');
		expect(printed()).toContain('launch_place Kursk oblast → Bryansk oblast (line 6)');
	});

	it('tells what another list of weapon names makes of the same table', async () => {
		place('same.csv', plain);
		place(
			'data/models.csv',
			readFixture('models.csv').replace('X-101/X-555,cruise', 'X-101/X-555,drone'),
		);
		expect(await diff('same.csv')).toBe(2);
		expect(printed()).toContain('accepted edition → data/missile_attacks_daily.csv');
		expect(printed()).toContain('missiles 18 → 4');
	});

	it('compares nothing with a table that has errors, and lists them under its name', async () => {
		place('bad.csv', tableOf(rowWith({ launched: '1,600' })));
		expect(await diff('bad.csv', 'old.csv')).toBe(2);
		expect(printed()).toContain('bad.csv:\n1 error stops the build');
		expect(printed()).not.toContain('→ old.csv');
	});

	it('writes a comment for a pull request', async () => {
		expect(await diff('old.csv', '--markdown')).toBe(2);
		expect(printed()).toMatchInlineSnapshot(`
			"<!-- data:diff -->

			### What this change of the table would publish

			<code>old&#46;csv</code> → <code>data&#47;missile&#95;attacks&#95;daily&#46;csv</code>: 7 → 7 rows.

			| claim | printed | before | after | verdict |
			| --- | --- | --- | --- | --- |
			| <code>second-half</code> | <code>4</code> | 5 | 4 | matches |
			| <code>share</code> | <code>22&#46;2 %</code> | 26.3 % (5/19) | 22.2 % (4/18) | matches |

			| month | launched | rows |
			| --- | --- | --- |
			| 2024-09 | KN-23 5 → 4, missiles 19 → 18 | 1 changed |

			| half-year | launched |
			| --- | --- |
			| 2024-H2 | KN-23 5 → 4, missiles 19 → 18 |

			| row | day | label | what | line |
			| --- | --- | --- | --- | --- |
			| changed | 2024-09-02 | <code>KN-23</code> | <code>launched 5 → 4</code> | 6 |

			<pre>The table is the edition accepted on 2025-03-01 &#40;7 rows, to 2024-12-13&#41;&#46;</pre>
			"
		`);
	});

	it('lets nothing in a cell act in the comment', async () => {
		const evil = 'Kyiv @everyone [x](https://example.org) | `a` #1';
		place('old.csv', revise('Bryansk oblast', evil));
		await diff('old.csv', '--markdown');
		const shown = /launch&#95;place (.*) → Bryansk/.exec(printed())?.[1];
		expect(shown).toBe(
			'Kyiv &#64;everyone &#91;x&#93;&#40;https&#58;&#47;&#47;example&#46;org&#41; &#124; &#96;a&#96; &#35;1',
		);
	});

	it('explains itself where it is called wrongly', async () => {
		expect(await diff('--help')).toBe(0);
		expect(await diff('a.csv', 'b.csv', 'c.csv')).toBe(2);
		expect(await diff('no-such-file.csv')).toBe(2);
		expect(printed()).toContain('There is no file no-such-file.csv.');
	});
});
