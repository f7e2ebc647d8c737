import { describe, expect, it } from 'vitest';
import { acceptCommand } from '../../src/cli/commands/accept.ts';
import { checkCommand } from '../../src/cli/commands/check.ts';
import { type DataFile, TABLE } from '../../src/editions/record/data-files.ts';
import { SHORT } from '../editions/publications.ts';
import { rowWith } from '../table/tables.ts';
import { JANUARY, useProject } from './project.ts';

const project = useProject();
const { place, read, remove, readAll, edit, addJanuary, reviseSeptember, listEditions, last, run } =
	project;
const accept = (args: readonly string[], answers: readonly string[] | null = null) =>
	run(acceptCommand, args, answers);
const NOTE = ['--note', 'January was added.'];

describe('data:accept says what readers will see, and records it', () => {
	it('newer rows, with no more than a note', async () => {
		addJanuary();
		const { code, said } = await accept([...NOTE, '--yes', '--date', '2026-03-05']);
		expect(said).toMatchInlineSnapshot(`
			"Newer: 1 row of 2026-01-20:
			  2026-01  1 row, launched: KN-23 4, missiles 4

			Against edition 1, accepted on 1 March 2026 (630 rows, to 13 December 2025). Readers will see newer rows: 1 row of 2026-01-20. Nothing that was published changes.

			Written, as edition 2:
			  data/accepted/missile_attacks_daily.csv
			  data/editions.json
			Commit these files together with those that you changed; \`npm start\` shows the site."
		`);
		expect(code).toBe(0);
		expect(last()).toMatchObject({ number: 2, date: '2026-03-05', kind: 'newer', rows: 631 });
		expect(last()?.note).toBe('January was added.');
		expect(read(`data/accepted/${TABLE}`)).toBe(read(`data/${TABLE}`));
		expect(await run(checkCommand, [])).toMatchObject({ code: 0 });
	});

	it('the warnings of what is new, and none that was published before', async () => {
		const blank = rowWith({ time_start: '2026-01-20', time_end: '2026-01-20', destroyed: '' });
		place(`data/${TABLE}`, `${read(`data/${TABLE}`)}${blank}\n`);
		const { code, said } = await accept([...NOTE, '--yes']);
		expect(said).toMatch(/^1 warning\n\n {2}count\.blank\n/);
		expect(said.match(/line \d+, cell/g)).toEqual(['line 632, cell']);
		expect(code).toBe(0);
	});

	it('a first edition', async () => {
		remove('data/accepted');
		remove('data/editions.json');
		const { code, said } = await accept(['--note', 'First publication.', '--yes']);
		expect(said).toContain('No edition was accepted yet.');
		expect(said).toContain('Written, as edition 1:');
		expect(code).toBe(0);
		expect(listEditions()).toMatchObject([{ kind: 'first', rows: 630, changes: null }]);
		expect(await run(checkCommand, [])).toMatchObject({ code: 0 });
	});

	it('nothing, where all is accepted already', async () => {
		const before = readAll();
		const { code, said } = await accept([...NOTE, '--yes']);
		expect(said).toContain('There is nothing to accept.');
		expect(code).toBe(0);
		expect(readAll()).toEqual(before);
	});
});

describe('data:accept of other words', () => {
	const reword = () => edit('story/en.md', 'A count has to choose.', 'A count must choose.');
	const QUESTION = 'Were readers told something that was not so? [y/N]';

	it('asks a person whether they correct what readers were told', async () => {
		reword();
		const { code, asked, said } = await accept([], ['n', 'A sentence reads better.', 'y']);
		expect(asked).toEqual([QUESTION, 'What is new, in a sentence?', 'Accept this? [y/N]']);
		expect(said).toContain('A count has to … → A count must …');
		expect(said).toContain('there is nothing to tell the readers');
		expect(code).toBe(0);
		expect(last()).toMatchObject({ kind: 'rewritten', changes: { paragraphs: 1 } });
	});

	it('prints a correction where they do', async () => {
		reword();
		const words = 'A count must still choose.';
		const { code, asked, said } = await accept([], ['yes', words, 'y']);
		expect(asked).toEqual([
			QUESTION,
			'What was wrong, and what is right? Readers will see this sentence as the correction:',
			'Accept and print the correction? [y/N]',
		]);
		expect(said).toContain('This will be printed as a CORRECTION');
		expect(code).toBe(0);
		expect(last()).toMatchObject({ kind: 'correction', note: words });
	});

	it('takes the answer from --wording and --correction, and guesses nothing without', async () => {
		reword();
		const before = readAll();
		const silent = await accept(['--note', 'A sentence reads better.', '--yes']);
		expect(silent.said).toContain('add --correction, or --wording.\nNothing was written.');
		expect(silent.code).toBe(2);
		expect(readAll()).toEqual(before);
		expect(
			await accept(['--note', 'A sentence reads better.', '--yes', '--wording']),
		).toMatchObject({ code: 0 });
		expect(last()?.kind).toBe('rewritten');
		edit('claims.json', '"The Yomiuri Shimbun"', '"Yomiuri Shimbun"');
		expect(
			await accept(['--note', 'The name of the paper.', '--yes', '--correction']),
		).toMatchObject({ code: 0 });
		expect(last()).toMatchObject({
			kind: 'correction',
			changes: { cells: [{ id: 'article', column: 'publisher' }] },
		});
	});

	it('with newer rows is told as newer where it corrects nothing', async () => {
		reword();
		addJanuary();
		expect(await accept([...NOTE, '--yes', '--wording'])).toMatchObject({ code: 0 });
		expect(last()).toMatchObject({ kind: 'newer', changes: { newer: { rows: 1 }, paragraphs: 1 } });
	});
});

describe('data:accept of a correction', () => {
	const CLAIMS = ['kn23-2024-h2', 'kn23-2024-09', 'share-2024-h2'];
	const flags = CLAIMS.flatMap((id) => ['--claim-note', `${id}: The report has 15 missiles.`]);
	const CORRECTION = ['--note', 'On 2 September there were 15 missiles, not 16.'];

	it('asks for the words that readers see, and for a note of each claim that differs', async () => {
		reviseSeptember();
		const notes = CLAIMS.map((id) => `${id} has another report.`);
		const { code, said, asked } = await accept([], ['There were 15, not 16.', ...notes, 'y']);
		expect(asked).toMatchInlineSnapshot(`
			[
			  "What was wrong, and what is right? Readers will see this sentence as the correction:",
			  "kn23-2024-h2: the article printed 74, the table gives 73. What changed, in a sentence for the reader?",
			  "kn23-2024-09: the article printed 24, the table gives 23. What changed, in a sentence for the reader?",
			  "share-2024-h2: the article printed 6.7%, the table gives 6.6%. What changed, in a sentence for the reader?",
			  "Accept and print the correction? [y/N]",
			]
		`);
		expect(said.split('\n\n')[1]).toContain('This will be printed as a CORRECTION');
		expect(code).toBe(0);
		const { claims } = JSON.parse(read('data/claims.json'));
		expect(
			claims.map(({ id, note }: { id: string; note: { text: string } | null }) => [id, note?.text]),
		).toEqual([
			['kn23-2024-h1', undefined],
			['kn23-2024-h2', 'kn23-2024-h2 has another report.'],
			['kn23-2024-08', undefined],
			['kn23-2024-09', 'kn23-2024-09 has another report.'],
			['growth', undefined],
			['share-2024-h1', undefined],
			['share-2024-h2', 'share-2024-h2 has another report.'],
		]);
		expect(claims[1].note.date).toBe('2026-03-08');
		expect(await run(checkCommand, [])).toMatchObject({ code: 0 });
	});

	it('takes the notes from --claim-note, and tells at which figures it stands', async () => {
		reviseSeptember();
		const { code, said } = await accept([...CORRECTION, ...flags, '--yes']);
		expect(said).toContain('  kn23-2024-h2  74 → 73; printed 74: DIFFERS');
		expect(said).toContain(
			'Written, as edition 2:\n  data/accepted/missile_attacks_daily.csv\n  data/accepted/claims.json\n  data/claims.json\n  data/editions.json\n',
		);
		expect(code).toBe(0);
		expect(last()).toMatchObject({
			kind: 'correction',
			changes: { changed: 1, months: [{ month: '2024-09', kn23: { before: 24, after: 23 } }] },
		});
		expect(last()?.changes?.figures).toContain('months');
		expect(last()?.changes?.figures).not.toContain('flight-path');
	});

	it('refuses a claim without its note, and a note without its claim', async () => {
		reviseSeptember();
		const before = readAll();
		const missing = await accept([...CORRECTION, ...flags.slice(2), '--yes']);
		expect(missing.said).toContain('kn23-2024-h2 differs from what was printed. Say why');
		const stray = ['--claim-note', 'growth: It still holds as printed.'];
		const more = await accept([...CORRECTION, ...flags, ...stray, '--yes']);
		expect(more.said).toContain('begins with no claim that differs from what was printed');
		expect(more.said).toContain('These lack one: kn23-2024-h2, kn23-2024-09, share-2024-h2.');
		const nameless = await accept([
			...CORRECTION,
			'--claim-note',
			'One report was revised.',
			'--yes',
		]);
		expect([missing.code, more.code, nameless.code]).toEqual([2, 2, 2]);
		expect(readAll()).toEqual(before);
	});

	it('asks again where a claim moves once more: its note speaks of the value before', async () => {
		reviseSeptember();
		await accept([...CORRECTION, ...flags, '--yes']);
		edit(TABLE, /(2024-09-03 08:00,Iskander-M\/KN-23,Crimea,Ukraine),3,/, '$1,2,');
		const silent = await accept([...CORRECTION, '--yes']);
		expect(silent.said).toContain('kn23-2024-h2 differs from what was printed. Say why');
		expect(silent.code).toBe(2);
		// 72/8 is 9, and no longer over 9.
		const again = [
			...flags.map((flag) => flag.replace('15 missiles', '15 missiles, another two')),
			...['--claim-note', 'growth: Two reports have fewer.'],
		];
		expect(await accept([...CORRECTION, ...again, '--yes'])).toMatchObject({ code: 0 });
		expect(read('data/claims.json').match(/another two/g)).toHaveLength(3);
		expect(last()).toMatchObject({ number: 3, claims: { 'kn23-2024-h2': { exact: '72' } } });
	});
});

describe('data:accept of lost rows', () => {
	// Of 8/1115 it leaves 8/1112: still 0.7%.
	const lose = () => edit(TABLE, /^2024-01-31,2024-01-31 08:00,C-300,.*\n/m, '');
	const args = ['--note', 'That report was withdrawn.'];

	it('asks for their number, and takes no yes for it', async () => {
		lose();
		const before = readAll();
		const question =
			'Accept and print the correction? 1 row would be lost; type their number to go on:';
		for (const answer of ['y', 'yes', '2', '']) {
			const { code, asked } = await accept(args, [answer]);
			expect([code, asked]).toEqual([2, [question]]);
		}
		expect(readAll()).toEqual(before);
		expect(await accept(args, ['1'])).toMatchObject({ code: 0 });
		expect(last()).toMatchObject({ rows: 629, changes: { gone: 1 } });
	});

	it('lets no machine accept them by --yes alone, or by another number', async () => {
		lose();
		const plain = await accept([...args, '--yes']);
		expect(plain.said).toContain(
			'Nothing was written, because 1 row would be lost. If that is right, add --with-losses 1.',
		);
		expect(plain.code).toBe(2);
		expect(await accept([...args, '--yes', '--with-losses', '2'])).toMatchObject({ code: 2 });
		expect(await accept([...args, '--yes', '--with-losses', '1'])).toMatchObject({ code: 0 });
	});
});

describe('data:accept refuses, and writes nothing', () => {
	type Refusal = [what: string, args: string[], told: string, answers?: string[]];
	const spoilt = (mark: string) => `One report${mark} was revised.`;
	const mark = (name: string) => `The sentence holds ${name}, which cannot be printed.`;
	const claimNote = ['--claim-note', `kn23-2024-h2: ${spoilt('\u0001')}`];

	it.each<Refusal>([
		['no note', ['--yes'], 'Say in a sentence what is new'],
		['a short note', ['--note', 'short', '--yes'], 'Say in a sentence what is new'],
		['an empty answer', [], 'Say in a sentence what is new', ['']],
		['spaces', ['--note', '            ', '--yes'], 'Say in a sentence what is new'],
		['silence', NOTE, 'Add --yes to write without being asked.'],
		['a no', NOTE, 'Nothing was written.', ['n']],
		['Enter', NOTE, 'Nothing was written.', ['']],
		[
			'no day',
			[...NOTE, '--date', '2026-02-30'],
			'--date 2026-02-30 is no day such as 2026-03-08.',
		],
		['another form', [...NOTE, '--date', '8.3.2026'], '--date 8.3.2026 is no day such as'],
		[
			'a day past',
			[...NOTE, '--date', '2026-02-28'],
			'2026-02-28 is before 2026-03-01, the day of',
		],
		['a day to come', [...NOTE, '--date', '2026-03-09'], '2026-03-09 is still to come'],
		['a control', ['--note', spoilt('\u000b'), '--yes'], mark('the character U+000B')],
		['a turn of direction', [], mark('the character U+202E'), [spoilt('\u202e')]],
		['a line break', ['--note', spoilt('\n')], mark('a line break or tab')],
	])('%s', async (_, ...[args, told, answers]) => {
		addJanuary();
		const before = readAll();
		const { code, said } = await accept(args, answers ?? null);
		expect(said).toContain(told);
		expect(code).toBe(2);
		expect(readAll()).toEqual(before);
	});

	it('but not in a dry run, which says what would be recorded', async () => {
		addJanuary();
		const before = readAll();
		const { code, said } = await accept(['--dry-run', ...NOTE, '--yes']);
		expect(said).toContain('Readers will see newer rows: 1 row of 2026-01-20.');
		expect(code).toBe(0);
		expect(readAll()).toEqual(before);
	});

	// Each of these once was accepted and recorded, and then could not be built.
	it.each<[what: string, file: DataFile, from: string | RegExp, to: string, told: string]>([
		['a formula', TABLE, /Kyiv/, '+380 44 Kyiv', ', target: +380 44 Kyiv'],
		['a letter that our fonts lack', TABLE, 'Kursk', 'Kursk ＜', '＜ (the character U+FF1C)'],
		['a day that has not come', TABLE, /$/, JANUARY.replaceAll('2026', '2034'), 'date.future'],
		['a mark in a count of others', 'counts-elsewhere.csv', 'White', '\u202eWhite', 'U+202E'],
		['a brace of the story', 'story/en.md', '{growth}', '{growth', 'story.brace'],
	])('what the build refuses, with its place: %s', async (_, ...[file, from, to, told]) => {
		edit(file, from, to);
		const before = readAll();
		const { code, said } = await accept([...NOTE, '--yes', '--correction', '--with-losses', '1']);
		expect(said).toContain(told);
		expect(said).toContain('This cannot be accepted before the errors are mended.');
		expect(code).toBe(2);
		expect(readAll()).toEqual(before);
	});

	it('a note of a claim that cannot be printed', async () => {
		reviseSeptember();
		const before = readAll();
		const control = await accept([...NOTE, ...claimNote, '--yes']);
		expect(control.said).toContain(mark('the character U+0001'));
		const notes = ['kn23-2024-h2', 'kn23-2024-09', 'share-2024-h2'].flatMap((id) => [
			'--claim-note',
			`${id}: 報告が改められた。そう書いてある。`,
		]);
		const letter = await accept([...NOTE, ...notes, '--yes']);
		expect(letter.said).toContain('報 (the character U+5831)');
		expect([control.code, letter.code]).toEqual([2, 2]);
		expect(readAll()).toEqual(before);
	});

	it('to go on from a list that was changed by hand, or deleted', async () => {
		addJanuary();
		place('data/editions.json', read('data/editions.json').replace('"rows": 630', '"rows": 9999'));
		const changed = await accept([...NOTE, '--yes']);
		expect(changed.said).toContain('It was changed after it was accepted.');
		remove('data/editions.json');
		const gone = await accept([...NOTE, '--yes']);
		expect(gone.said).toContain('every earlier edition and correction would vanish');
		expect([changed.code, gone.code]).toEqual([2, 2]);
		expect(read(`data/accepted/${TABLE}`)).toBe(SHORT[TABLE]);
	});
});
