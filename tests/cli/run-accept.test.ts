import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseEditions } from '../../src/claims/parse-editions.ts';
import { acceptCommand } from '../../src/cli/run-accept.ts';
import { accept, check, claims, plain, revise } from '../claims/publications.ts';
import { rowWith } from '../launches/tables.ts';
import { useProject } from './project.ts';

const { root, printed, place, read, run } = useProject();
const acceptTable = (args: readonly string[], answer: boolean | null = null) =>
	run(acceptCommand, args, answer);
const note = ['--note', 'First publication.'];
const editions = () => parseEditions(read('data/editions.json')).editions;
const isRecorded = () => existsSync(join(root(), 'data/editions.json'));
const noted = JSON.stringify({
	...JSON.parse(claims),
	claims: JSON.parse(claims).claims.map((claim: object) => ({
		...claim,
		note: { date: '2025-03-01', text: 'The report was revised.' },
	})),
});

describe('data:accept', () => {
	it('records the first edition with its note and the day, and the build then lets it through', async () => {
		expect(await acceptTable([...note, '--yes'])).toBe(0);
		expect(printed()).toMatchInlineSnapshot(`
			"Would be recorded: the first edition, 7 rows.
			Written: data/editions.json, edition 1. Commit it with the table.
			"
		`);
		expect(editions()).toMatchObject([{ date: '2025-03-01', note: 'First publication.', rows: 7 }]);
		expect(check(plain, read('data/editions.json')).publishable).toBe(true);
	});

	it('has nothing to do where the table is accepted already', async () => {
		place('data/editions.json', accept(plain, null));
		expect(await acceptTable([...note, '--yes'])).toBe(0);
		expect(printed()).toContain('There is nothing to accept.');
		expect(editions()).toHaveLength(1);
	});

	it('adds newer rows with no more than a note', async () => {
		place('data/editions.json', accept(plain, null));
		place(
			'data/missile_attacks_daily.csv',
			`${plain}${rowWith({ time_start: '2025-01-20', time_end: '2025-01-20' })}\n`,
		);
		expect(await acceptTable(['--note', 'January was added.', '--yes'])).toBe(0);
		expect(printed()).toMatchInlineSnapshot(`
			"Would be recorded:
			Newer: 1 row of 2025-01-20:
			  2025-01  1 row, launched: KN-23 4, missiles 4
			Written: data/editions.json, edition 2. Commit it with the table.
			"
		`);
		expect(editions().map(({ note: words }) => words)).toEqual([
			'A sentence.',
			'January was added.',
		]);
	});

	it('refuses to record a claim that falls before the claim carries a note of its own', async () => {
		place('data/editions.json', accept(plain, null));
		place('data/missile_attacks_daily.csv', revise('Kyiv,4,1,', 'Kyiv,5,1,'));
		expect(await acceptTable([...note, '--yes'])).toBe(2);
		expect(printed()).toContain('second-half: the article printed 4, the table gives 5.');
		expect(editions()).toHaveLength(1);
		place('data/claims.json', noted);
		expect(await acceptTable(['--note', 'The report of 2 September was revised.'], true)).toBe(0);
		expect(editions()).toHaveLength(2);
	});

	it('writes nothing without a note, an answer or a day of the calendar', async () => {
		expect(await acceptTable(['--yes'])).toBe(2);
		expect(await acceptTable(['--note', 'short', '--yes'])).toBe(2);
		expect(await acceptTable(note)).toBe(2);
		expect(await acceptTable(note, false)).toBe(2);
		expect(await acceptTable([...note, '--yes', '--date', '2025-02-30'])).toBe(2);
		expect(await acceptTable([...note, '--dry-run'], true)).toBe(0);
		expect(isRecorded()).toBe(false);
	});

	it('takes another day where it is told, but none before the last edition', async () => {
		expect(await acceptTable([...note, '--yes', '--date', '2025-02-25'])).toBe(0);
		expect(editions()[0]?.date).toBe('2025-02-25');
		place(
			'data/missile_attacks_daily.csv',
			`${plain}${rowWith({ time_start: '2025-01-20', time_end: '2025-01-20' })}\n`,
		);
		expect(await acceptTable([...note, '--yes', '--date', '2025-02-24'])).toBe(2);
		expect(printed()).toContain(
			'2025-02-24 is before 2025-02-25, the day of the last accepted edition.',
		);
	});

	it('lets no machine accept a loss by --yes alone', async () => {
		place('data/editions.json', accept(plain, null));
		place('data/missile_attacks_daily.csv', plain.split('\n').slice(0, 7).join('\n'));
		expect(await acceptTable([...note, '--yes'])).toBe(2);
		expect(printed()).toContain('gone     2024-12-13  Молнія: launched 3, destroyed blank');
		expect(editions()).toHaveLength(1);
		expect(await acceptTable([...note, '--yes', '--with-losses'])).toBe(0);
		expect(editions()).toHaveLength(2);
	});

	it('records nothing while a cell has an error', async () => {
		place('data/missile_attacks_daily.csv', revise('Kyiv,4,1,', 'Kyiv,4 or 5,1,'));
		expect(await acceptTable([...note, '--yes'])).toBe(2);
		expect(printed()).toContain('cannot be accepted before that is mended');
		expect(isRecorded()).toBe(false);
	});

	it('records no day that has not come', async () => {
		const late = rowWith({ time_start: '2034-01-20', time_end: '2034-01-20' });
		place('data/missile_attacks_daily.csv', `${plain}${late}\n`);
		expect(await acceptTable([...note, '--yes'])).toBe(2);
		expect(printed()).toContain('The day has not come yet.');
		expect(isRecorded()).toBe(false);
	});

	it('touches no file of editions that was changed by hand', async () => {
		const broken = accept(plain, null)
			.replace('"rows": 7', '"rows": 8')
			.replace('2025-03-01', '2025-3-1');
		place('data/editions.json', broken);
		expect(await acceptTable([...note, '--yes'])).toBe(2);
		expect(printed()).toContain('data/editions.json cannot be used');
		expect(read('data/editions.json')).toBe(broken);
	});
});
