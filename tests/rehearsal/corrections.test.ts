import { beforeAll, describe, expect, it } from 'vitest';
import { readRows, writeDownload } from './download.ts';
import { correctedAt, ORDINARY, type Rehearsal, startRehearsal, TABLE } from './rehearsal.ts';

// Everything but the table that an editor may correct, and the ways back. Each test goes on from the
// one before.
const NEWER =
	'2026-04-06,2026-04-06 07:00,Iskander-M,Crimea,Ukraine,2,0,kpszsu/posts/pfbid0Newer\n';

const REPRINTED = 'The newspaper now prints 75 in place of 74.';
const EARLIER = 'Printed 74 until 22 December 2026';

let editor: Rehearsal;

beforeAll(() => {
	editor = startRehearsal('corrections');
});

/** Accepts what stands in data/; gives what was said. */
async function accept(note: string, ...flags: readonly string[]): Promise<string> {
	const { code, said } = await editor.run('data:accept', '--yes', '--note', note, ...flags);
	expect(code, said).toBe(0);
	return said;
}

/** A correction as it stands on a page, by its edition. */
const told = (edition: number, note: string) =>
	`Correction, ${DAYS[edition]} December 2026. ${note} What changed in edition ${edition}`;
const DAYS: Readonly<Record<number, number>> = { 2: 1, 3: 8, 5: 15, 6: 22, 8: 29 };

describe('an editor who corrects', () => {
	it('a fact in data/context.csv is told what readers will see', async () => {
		editor.on('2026-12-01');
		editor.edit('data/context.csv', 'range-firstpost-high,690,', 'range-firstpost-high,650,');
		expect((await editor.run('build')).code).toBe(2);
		const said = await accept('Firstpost gives up to 650 kilometres.');
		expect(said).toContain('CORRECTION');
		expect(said).toContain('690 → 650');
		await editor.merge(filesOf('context.csv'));
	});

	it('a day in data/timeline.csv, and a number of the table with it', async () => {
		editor.on('2026-12-08');
		const row = /^2024-09-02,.*,Iskander-M\/KN-23,.*,16,9,.*$/m.exec(editor.read(TABLE))?.[0] ?? '';
		editor.edit(TABLE, row, row.replace(',16,9,', ',16,8,'));
		editor.edit('data/timeline.csv', 'treaty-signed,2024-06-19,', 'treaty-signed,2024-06-18,');
		await accept('The treaty was signed on 18 June 2024.');
		await editor.merge([...ORDINARY, 'data/accepted/timeline.csv', 'data/timeline.csv']);
	});

	it('a sentence of the story says whether it told readers something else before', async () => {
		editor.on('2026-12-15');
		editor.edit(
			'data/story/en.md',
			'Fewer, but some in every month.',
			'Fewer, yet some in every month.',
		);
		const asked = await editor.run('data:accept', '--yes', '--note', 'One word is put better.');
		expect(asked.code).toBe(2);
		expect(asked.said).toContain('add --correction, or --wording');
		await accept('One word is put better.', '--wording');
		await editor.merge(filesOf('story/en.md'));

		editor.edit('data/story/en.md', 'Moscow will depend', 'Moscow may depend');
		await accept('Moscow may depend more on Pyongyang, Mr Hyodo said.', '--correction');
		await editor.merge(filesOf('story/en.md'));
	});

	it('what the newspaper printed, once it has corrected itself', async () => {
		editor.on('2026-12-22');
		const written = await editor.run('data:claim', 'kn23-2024-h2', '--printed', '75');
		expect(written.code, written.said).toBe(0);
		await accept(
			REPRINTED,
			'--claim-note',
			'kn23-2024-h2: The list has 74; the newspaper prints 75.',
		);
		await editor.merge(filesOf('claims.json'));
	});
});

describe('an editor who goes back', () => {
	it('is told of an old download that it is old, with both days, and loses nothing', async () => {
		editor.place('old.csv', writeDownload(readRows(editor.read(TABLE)).slice(0, 1195)));
		for (const command of ['data:check', 'data:import']) {
			const { code, said } = await editor.run(command, 'old.csv', ...yesOf(command));
			expect(code, said).toBe(2);
			expect(said).toContain(
				'This file ends on 18 June 2024; the table in use ends on 4 April 2026. It is an older download.',
			);
		}
		editor.remove('old.csv');
		expect(editor.listChanges()).toEqual([]);
	});

	it('undoes an import', async () => {
		editor.place('new.csv', editor.read(TABLE) + NEWER);
		expect((await editor.run('data:import', 'new.csv', '--yes')).code).toBe(0);
		editor.remove('new.csv');
		expect(editor.listChanges()).toEqual([TABLE]);
		expect((await editor.run('restore', '--yes')).code).toBe(0);
		expect(editor.listChanges()).toEqual([]);
	});

	it('takes back an acceptance that nobody has seen', async () => {
		editor.on('2026-12-29');
		editor.place(TABLE, editor.read(TABLE) + NEWER);
		await accept('Reports to 6 April 2026.');
		expect(editor.listChanges()).toEqual(ORDINARY);
		const restored = await editor.run('restore', '6', '--yes');
		expect(restored.code, restored.said).toBe(0);
		expect(editor.listChanges()).toEqual([]);
	});

	it('brings back an edition, and tells readers who have seen a later one', async () => {
		editor.place(TABLE, editor.read(TABLE) + NEWER);
		await accept('Reports to 6 April 2026.');
		await editor.merge(ORDINARY);
		const restored = await editor.run('restore', '6', '--yes');
		expect(restored.code, restored.said).toBe(0);
		expect(editor.listChanges()).toEqual([TABLE]);
		const lost = await editor.run('data:accept', '--yes', '--note', 'That report was no report.');
		expect(lost.code).toBe(2);
		expect(lost.said).toContain('add --with-losses 1');
		await accept('That report was no report.', '--with-losses', '1');
		await editor.merge(ORDINARY);
	});
});

describe('a reader of all these editions', () => {
	beforeAll(() => editor.build());

	it('finds every correction on the article, and no other change', () => {
		const article = editor.page('');
		expect(article.all('.masthead .correction')).toEqual([
			told(8, 'That report was no report.'),
			told(6, REPRINTED),
			told(5, 'Moscow may depend more on Pyongyang, Mr Hyodo said.'),
			told(3, 'The treaty was signed on 18 June 2024.'),
			told(2, 'Firstpost gives up to 650 kilometres.'),
		]);
		expect(article.says('18 June treaty signed')).toBe(true);
		expect(article.says('Fewer, yet some in every month.')).toBe(true);
		expect(article.says('74 (printed: 75)')).toBe(true);
	});

	it('finds each at the figure that drew it, and at no other', () => {
		const [article, missile] = [editor.page(''), editor.page('missile/')];
		expect(article.all(correctedAt('months'))).toEqual(['Corrected 8 December 2026']);
		expect(article.all(correctedAt('strike'))).toEqual([]);
		expect(missile.all(correctedAt('reach'))).toEqual(['Corrected 1 December 2026']);
		expect(missile.all(correctedAt('flight-path'))).toEqual([]);
		expect(missile.says('within 450, 650 and 900 km')).toBe(true);
	});

	it('finds every edition by its kind, and what a claim printed before', async () => {
		const heads = editor.page('data/').all('.edition h3');
		expect(heads.map((head) => head.split(': ')[1])).toEqual([
			...['Correction', 'Newer rows', 'Correction', 'Correction', 'Written in another way'],
			...['Correction', 'Correction', 'First publication'],
		]);
		expect(editor.page('claims/kn23-2024-h2/').says(EARLIER)).toBe(true);
		// Five corrections stand on these pages, two of them with a table of months.
		expect(await editor.validate('', 'data/', 'claims/kn23-2024-h2/')).toBe('');
	});
});

function filesOf(name: string): readonly string[] {
	return [`data/${name}`, `data/accepted/${name}`, 'data/editions.json'];
}

function yesOf(command: string): readonly string[] {
	return command === 'data:import' ? ['--yes'] : [];
}
