import { describe, expect, it } from 'vitest';
import { checkPosts, checkSharedPosts } from '../../src/editions/check/check-posts.ts';
import { TABLE } from '../../src/editions/record/data-files.ts';
import { createLaunch } from '../fixtures/create-launch.ts';
import { ACCEPTED, accept, check, SHORT } from './publications.ts';

const POST = 'kpszsu/posts/pfbid0Sixteen';
const OPENED = {
	id: 'september-2',
	day: '2024-09-02',
	post: POST,
	opened: '2026-02-28',
	reader: 'A reader',
	wording: 'Iskander-M/KN-23',
	launched: 16,
	note: '',
};

const cite = (day: string, launched: number | null, source = POST) => ({
	...createLaunch({ day, label: 'Iskander-M/KN-23', launched, row: Number(day.slice(-2)) }),
	source,
});
const tell = (problems: ReturnType<typeof checkPosts>) =>
	problems.map(({ code, severity, found, expected }) => [code, severity, found, expected]);

describe('a post that somebody has opened', () => {
	it('is compared with the entries of its day that cite it', () => {
		expect(checkPosts([OPENED], [cite('2024-09-02', 16)])).toEqual([]);
		expect(tell(checkPosts([OPENED], [cite('2024-09-02', 15), cite('2024-09-02', null)]))).toEqual([
			[
				'posts.number',
				'warning',
				'september-2: 16',
				'the number of an entry of 2024-09-02 that cites it: 15, none',
			],
		]);
	});

	it('may give no number, and may tell of one of several entries', () => {
		expect(checkPosts([{ ...OPENED, launched: null }], [cite('2024-09-02', 15)])).toEqual([]);
		const entries = [cite('2024-09-02', 2), cite('2024-09-02', 16)];
		expect(checkPosts([OPENED], entries)).toEqual([]);
	});

	it('is an error where no entry of its day cites it', () => {
		const others = [cite('2024-09-03', 16), cite('2024-09-02', 16, 'kpszsu/posts/pfbid0Other')];
		expect(tell(checkPosts([OPENED], others))).toEqual([
			[
				'posts.unknown',
				'error',
				`september-2: ${POST}`,
				'the source of an entry of 2024-09-02, letter by letter',
			],
		]);
	});

	// Of the short table, the largest entry: 16 launched on 2 September 2024.
	const row = SHORT[TABLE].match(/^2024-09-02 ?.*,Iskander-M\/KN-23,.*,16,9,(.+)$/m);
	const opened = (launched: number) => ({
		...SHORT,
		'posts.csv': `${SHORT['posts.csv']}september-2,2024-09-02,${row?.[1]},2026-02-28,A reader,Iskander-M/KN-23,${launched},\n`,
	});

	it('is told with another number until somebody accepts it, and then is known', () => {
		expect(check(opened(16)).problems).toEqual([]);
		const found = check(opened(17));
		expect(found.problems.map(({ file, code }) => `${file} ${code}`)).toEqual([
			'posts.csv posts.number',
		]);
		const later = check(opened(17), accept(opened(17), ACCEPTED));
		expect(later).toMatchObject({ problems: [], publishable: true });
		expect(later.known.map(({ code }) => code)).toContain('posts.number');
	});

	it('is not missed where the entry itself could not be read', () => {
		const table = SHORT[TABLE].replace(`,16,9,${row?.[1]}`, `,sixteen,9,${row?.[1]}`);
		const { problems } = check({ ...opened(16), [TABLE]: table });
		expect(problems.map(({ file }) => file)).toEqual([TABLE]);
	});
});

describe('a post that entries of different days cite', () => {
	it('is a warning at the later day, the days and the end of the post told', () => {
		const rows = [cite('2024-08-21', 2), cite('2024-08-23', 2)];
		expect(checkSharedPosts(rows)).toMatchObject([
			{
				code: 'posts.shared',
				severity: 'warning',
				line: 23,
				row: 23,
				column: 'source',
				found: '2024-08-23, as on 2024-08-21: …fbid0Sixteen',
			},
		]);
		expect(checkSharedPosts(rows.toReversed())).toEqual(checkSharedPosts(rows));
	});

	it('is none for a night, or without a source', () => {
		expect(checkSharedPosts([cite('2024-08-21', 2), cite('2024-08-22', 2)])).toEqual([]);
		expect(checkSharedPosts([cite('2024-08-21', 2, ''), cite('2024-08-23', 2, '')])).toEqual([]);
	});

	it('is told where it stands in a download with further columns', () => {
		const [header = '', ...rows] = SHORT[TABLE].trimEnd().split('\n');
		const download = [`comment,${header}`, ...rows.map((line) => `,${line}`)].join('\n');
		const shared = check({ ...SHORT, [TABLE]: download }, null).problems.filter(
			({ code }) => code === 'posts.shared',
		);
		expect(shared[0]?.cell).toBe(`I${shared[0]?.line}`);
		// 21 and 23 August are two of the days of the newspaper's 24.
		expect(shared.map(({ found }) => found.split(':')[0])).toContain(
			'2024-08-23, as on 2024-08-21',
		);
	});
});
