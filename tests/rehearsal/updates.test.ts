import { beforeAll, describe, expect, it } from 'vitest';
import { readRows, writeDownload } from './download.ts';
import { correctedAt, ORDINARY, type Rehearsal, startRehearsal, TABLE } from './rehearsal.ts';

// Five editions and a correction, one after the other, as the guide has it: each test goes on from
// the one before.
let editor: Rehearsal;
/** What upstream publishes, row by row. */
let upstream: string;

beforeAll(() => {
	editor = startRehearsal('updates');
	upstream = editor.read(TABLE);
});

/** Puts a download of the table beside the project. */
function download(): string {
	editor.place('download.csv', writeDownload(readRows(upstream)));
	return 'download.csv';
}

/** Checks and imports a download, and takes it away again. */
async function importDownload(): Promise<void> {
	const file = download();
	const checked = await editor.run('data:check', file);
	expect(checked.said).toContain(`npm run data:import -- ${file}`);
	const imported = await editor.run('data:import', file, '--yes');
	expect(imported.code, imported.said).toBe(0);
	editor.remove(file);
}

describe('an editor who follows the guide', () => {
	it('publishes an update with newer rows', async () => {
		editor.on('2026-12-01');
		upstream += `2026-04-05 18:00,2026-04-06 08:00,Shahed-136/131,Primorsko-Akhtarsk,Ukraine,140,120,kpszsu/posts/pfbid0FirstOne
2026-04-06,2026-04-06 07:00,Iskander-M,Crimea,Ukraine,2,0,kpszsu/posts/pfbid0FirstTwo
`;
		await importDownload();
		expect(editor.listChanges()).toEqual([TABLE]);
		const early = await editor.run('build');
		expect(early.code).toBe(2);
		expect(early.said).toContain('Nothing was built; dist/ is as it was.');
		const accepted = await editor.run('data:accept', '--yes', '--note', 'Reports to 6 April 2026.');
		expect(accepted.said).toContain('2 rows from 2026-04-05 to 2026-04-06');
		expect(accepted.code, accepted.said).toBe(0);
		await editor.merge(ORDINARY);
		expect(listKinds()).toEqual(['first', 'newer']);
	});

	it('publishes a second one, with a month that is new and the label that was gone', async () => {
		editor.on('2026-12-08');
		upstream += `2026-05-03 02:00,2026-05-03 06:00,Iskander-M/KN-23,Kursk oblast and Bryansk oblast,Ukraine,5,1,kpszsu/posts/pfbid0Second
`;
		await importDownload();
		const note = ['--note', 'Reports to 3 May 2026.'];
		expect((await editor.run('data:accept', '--yes', ...note)).code).toBe(0);
		await editor.merge(ORDINARY);
	});

	it('publishes one that brings two weapons with new names', async () => {
		editor.on('2026-12-15');
		upstream += `2026-05-10 03:00,2026-05-10 05:00,Oreshnik,,Ukraine,1,0,kpszsu/posts/pfbid0ThirdOne
2026-05-11 03:00,2026-05-11 05:00,Hwasong-11 and Iskander-M,Kursk oblast,Ukraine,3,0,kpszsu/posts/pfbid0ThirdTwo
`;
		const stopped = await editor.run('data:import', download(), '--yes');
		expect(stopped.code).toBe(2);
		expect(stopped.said).toContain('Oreshnik');
		expect(stopped.said).toContain('Hwasong-11');
		expect(editor.listChanges()).toEqual(['download.csv']);
		const models = editor.read('data/models.csv');
		editor.place('data/models.csv', `${models}Oreshnik,ballistic,,\nHwasong-11,ballistic,,\n`);
		await importDownload();
		const note = ['--note', 'Reports to 11 May 2026, with two weapons not named before.'];
		const accepted = await editor.run('data:accept', '--yes', ...note);
		expect(accepted.code, accepted.said).toBe(0);
		expect(accepted.said).toContain('Oreshnik');
		await editor.merge([...ORDINARY, 'data/accepted/models.csv', 'data/models.csv']);
		expect(listKinds()).toEqual(['first', 'newer', 'newer', 'newer']);
	});

	it('publishes one in which a cell is only written in another way, as no correction', async () => {
		editor.on('2026-12-22');
		const [before, after] = ['Black Sea and Caspian Sea', 'Caspian Sea and Black Sea'];
		const row = new RegExp(`^2026-03-14 03:00,[^,]*,Kalibr,${before},`, 'm');
		expect(upstream).toMatch(row);
		upstream = upstream.replace(row, (cells) => cells.replace(before, after));
		await importDownload();
		const note = ['--note', 'Two places stand in another order.'];
		const accepted = await editor.run('data:accept', '--yes', ...note);
		expect(accepted.code, accepted.said).toBe(0);
		expect(accepted.said).toContain(`${before} → ${after}`);
		expect(accepted.said).not.toContain('CORRECTION');
		await editor.merge(ORDINARY);
		expect(listKinds().at(-1)).toBe('rewritten');
	});

	it('publishes a correction of a published month, with what readers are told at each place', async () => {
		editor.on('2026-12-29');
		const row = /^2024-09-02,.*,Iskander-M\/KN-23,.*,16,9,.*$/m.exec(editor.read(TABLE))?.[0] ?? '';
		editor.edit(TABLE, row, row.replace(',16,9,', ',15,9,'));
		const stopped = await editor.run('build');
		expect(stopped.code).toBe(2);
		for (const words of ['74 → 73; printed 74: DIFFERS', '(line 1584)'])
			expect(stopped.said).toContain(words);

		const note = 'The post of 2 September 2024 gives 15 missiles, not 16.';
		const told = ['--yes', '--note', note];
		const asked = await editor.run('data:accept', ...told);
		expect(asked.code).toBe(2);
		expect(asked.said).toContain('This will be printed as a CORRECTION');
		expect(asked.said).toContain('--claim-note "kn23-2024-h2: what changed."');
		expect(editor.listChanges()).toEqual([TABLE]);

		// 74 less 1, 24 less 1, and 73 of 1,106 is 6.6 %; 73 ÷ 8 is still over 9.
		const why = 'The report of 2 September was read as 16 and is 15.';
		const differing = ['kn23-2024-h2', 'kn23-2024-09', 'share-2024-h2'];
		const notes = differing.flatMap((id) => ['--claim-note', `${id}: ${why}`]);
		const accepted = await editor.run('data:accept', ...told, ...notes);
		expect(accepted.code, accepted.said).toBe(0);
		await editor.merge([...ORDINARY, 'data/accepted/claims.json', 'data/claims.json']);
		await editor.build();
		expect(listKinds().at(-1)).toBe('correction');

		const article = editor.page('');
		const correction = `Correction, 29 December 2026. ${note} What changed in edition 6`;
		// No title moves with a number, and none of the editions between was a correction.
		expect(article.all('h1')).toEqual(['Eight, then seventy-four']);
		expect(article.all('.masthead .correction')).toEqual([correction]);
		for (const id of ['half-years', 'months', 'share'])
			expect(article.all(correctedAt(id)), id).toEqual(['Corrected 29 December 2026']);
		expect(article.all(correctedAt('strike'))).toEqual([]);
		expect(article.all('p a.claim')).toContain('73 (printed: 74)');
		expect(editor.page('data/2026-05/').all('.launches tbody tr')).toHaveLength(3);
		for (const id of differing) {
			const page = editor.page(`claims/${id}/`);
			expect(page.all('.correction'), id).toEqual([correction]);
			expect(page.says(why), id).toBe(true);
		}
		expect(editor.page('claims/kn23-2024-h1/').all('.correction')).toEqual([]);
		expect(editor.page('claims/').says('What each of 6 editions gave')).toBe(true);
		expect(editor.page('data/').all('.edition h3')[0]).toBe(
			'Edition 6, 29 December 2026: Correction',
		);
		expect(editor.read('dist/feed.xml').match(/<entry>/g)).toHaveLength(6);
		expect(editor.read('dist/feed.xml')).toContain(`<summary>${note}`);
		expect(await editor.validate('', 'data/', 'claims/', 'claims/kn23-2024-h2/')).toBe('');
	});

	it('can take back no acceptance without a word once it was committed', async () => {
		const list = editor.read('data/editions.json');
		const merged = editor.git('rev-parse', 'HEAD');
		// Everything as it was before the correction: whole in itself, and one acceptance short.
		editor.git('checkout', '--quiet', 'HEAD~1', '--', 'data');
		editor.commit('Forget the correction');
		const short = await editor.run('data:check', '--against', merged);
		expect(short.code).toBe(2);
		expect(short.said).toContain('edition 6');
		const commented = await editor.run('data:diff', '--against', merged, '--markdown');
		expect(commented.code).toBe(2);
		expect(commented.said).toContain('edition 6');
		editor.git('reset', '--quiet', '--hard', merged);
		editor.place('data/editions.json', list.replace('not 16.', 'not 61.'));
		editor.commit('Reword the correction');
		const reworded = await editor.run('data:check', '--against', merged);
		expect(reworded.code).toBe(2);
		expect(reworded.said).toContain('It was changed after it was accepted.');
		// Beside a commit that is not there nothing would be missed.
		expect((await editor.run('data:check', '--against', 'no-such-commit')).code).toBe(2);
	});
});

function listKinds(): readonly string[] {
	const editions: { kind: string }[] = JSON.parse(editor.read('data/editions.json'));
	return editions.map(({ kind }) => kind);
}
