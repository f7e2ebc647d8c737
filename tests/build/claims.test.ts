import { readFileSync } from 'node:fs';
import { DOMParser } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { BASE, SITE } from '../project-copy.ts';
import { listEntries } from './entries.ts';

const pageOf = (path: string) =>
	new DOMParser().parseFromString(readFileSync(`${SITE}/${path}index.html`, 'utf8'), 'text/html');
const article = pageOf('');
const textOf = (element: { textContent: string | null } | null | undefined) =>
	element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** The addresses to which entries may lead: fixed hosts, and a path that names one post. */
const ALLOWED =
	/^https:\/\/(www\.facebook\.com\/([\w.]+\/(posts|videos)\/[\w-]+|watch\/\?v=\d+)|t\.me\/\w+\/\d+|kharkivoda\.gov\.ua\/news\/\d+)$/;

/** The whole sum of the one edition's list. */
const SUM: string = JSON.parse(readFileSync('tests/fixtures/edition/editions.json', 'utf8'))[0]
	.files['missile_attacks_daily.csv'];

// Each number as printed, with what its entries add up to, worked out from the rows of 2024 by hand.
const CLAIMS = [
	{ id: 'kn23-2024-h1', text: '8', ours: '8', sums: { '2024-H1': 8 } },
	{ id: 'kn23-2024-h2', text: '74', ours: '74', sums: { '2024-H2': 74 } },
	{ id: 'kn23-2024-08', text: '24', ours: '24', sums: { '2024-08': 24 } },
	{ id: 'kn23-2024-09', text: '24', ours: '24', sums: { '2024-09': 24 } },
	{
		id: 'growth',
		text: 'over 9 times',
		ours: '74 ÷ 8 = 9.25 times',
		sums: { '2024-H1': 8, '2024-H2': 74 },
	},
	{ id: 'share-2024-h1', text: '0.7%', ours: '8 ÷ 1,115 = 0.7175%', sums: { '2024-H1': 8 } },
	{ id: 'share-2024-h2', text: '6.7%', ours: '74 ÷ 1,107 = 6.6847%', sums: { '2024-H2': 74 } },
];

describe.each(CLAIMS)('the check $id as built', ({ id, text, ours, sums }) => {
	const links = [...article.querySelectorAll('p a.claim')].filter(
		(link) => link.getAttribute('href') === `${BASE}claims/${id}/`,
	);
	const page = pageOf(`claims/${id}/`);
	const tables = [...page.querySelectorAll('table.entries')];

	it('is one step from its number in the article', () => {
		expect(links.map(textOf)).toContain(text);
	});

	it('has entries that add up to the number, blanks adding nothing', () => {
		const found = tables.map((table) => [
			table.getAttribute('data-period'),
			[...table.querySelectorAll('tbody .lead-number data')]
				.map((cell) => Number(cell.getAttribute('value')))
				.reduce((sum, launched) => sum + launched, 0),
		]);
		expect(Object.fromEntries(found)).toEqual(sums);
		const totals = tables.map((table) => Number(textOf(table.querySelector('tfoot td'))));
		expect(totals).toEqual(Object.values(sums));
		// The drawing, for those who hear it, has the same numbers.
		const told = textOf(page.querySelector('svg.chart desc'));
		for (const sum of totals) expect(told.split(/\W+/)).toContain(String(sum));
	});

	it('lists the very entries that the frozen list has for its period, each with its number', () => {
		const found = tables.map((table) =>
			[...table.querySelectorAll('tbody tr')].map((row) => [
				row.querySelector('time')?.getAttribute('datetime')?.replace('T', ' '),
				row.querySelector('.lead-number data')?.getAttribute('value') ?? '',
			]),
		);
		const listed = Object.keys(sums).map((period) =>
			listEntries()
				.filter(({ day }) => isIn(day, period))
				.map(({ start, launched }) => [start, launched]),
		);
		expect(found).toEqual(listed);
	});

	it('leads from every entry to a post on an allowed host, by a word that asserts no date', () => {
		const rows = tables.flatMap((table) => [...table.querySelectorAll('tbody tr')]);
		expect(rows.length).toBeGreaterThan(2);
		for (const row of rows) {
			const link = row.querySelector('td:last-child a');
			expect(link?.getAttribute('href') ?? '').toMatch(ALLOWED);
			expect(textOf(link)).toBe('post');
		}
	});

	it('leads from every mark to an entry of the page', () => {
		const targets = [...page.querySelectorAll('svg a')].map((link) => link.getAttribute('href'));
		expect(targets.length).toBeGreaterThan(0);
		for (const target of targets)
			expect(page.querySelector(`tr[id="${target?.slice(1)}"]`), target ?? '').not.toBeNull();
	});

	it('is headed by the words of the newspaper, with the number’s part marked', () => {
		const claims = JSON.parse(readFileSync('tests/fixtures/edition/claims.json', 'utf8')).claims;
		const { quote } = claims.find((claim: { id: string }) => claim.id === id);
		const [, part = ''] = /\[(.*)\]/.exec(quote) ?? [];
		const head = page.querySelector('h1');
		expect(textOf(head)).toContain(quote.replace(/[[\]]/g, ''));
		expect(textOf(head?.querySelector('.figure-words'))).toBe(part);
		expect(textOf(page.querySelector('.by-line'))).toContain('paragraph, as read in');
	});

	it('says what was printed, what we get and the result, and that a label is no identification', () => {
		const facts = [...page.querySelectorAll('.facts dd')].map(textOf);
		expect(facts).toEqual([text, ours, 'Same number']);
		expect(textOf(page.querySelector('.caution'))).toMatch(/^A label is not an identification\. /);
		expect(textOf(page.querySelector('main'))).toContain(`SHA-256 ${SUM}.`);
		expect(page.querySelectorAll('table.claim-readings tbody tr').length).toBeGreaterThan(9);
		expect(textOf(page.querySelector('main'))).not.toMatch(
			/\bmatches\b|Verdict|covers the period whole/,
		);
	});
});

describe('the rule of a check', () => {
	const ENTRIES =
		'Every entry whose label names KN-23, the whole entry, by the day on which the launch began.';
	const SHARE =
		'The count divided by all reported launches of the same half-year except drones: bombs, S-300s and S-400s included.';
	const LATE = 'The data cover the whole period; the label only from 15 February.';
	const WHOLE = 'The data cover the whole period.';

	// 8 of 1,066 are 0.7505% and 8 of 1,231 are 0.6499%; 74 of 1,096 are 6.752% and 74 of 1,113 are 6.649%.
	it.each([
		['kn23-2024-h1', `${ENTRIES} A whole number: true of 8 alone. ${LATE}`],
		['kn23-2024-h2', `${ENTRIES} A whole number: true of 74 alone. ${WHOLE}`],
		['kn23-2024-08', `${ENTRIES} A whole number: true of 24 alone. ${WHOLE}`],
		['kn23-2024-09', `${ENTRIES} A whole number: true of 24 alone. ${WHOLE}`],
		[
			'growth',
			`The later count divided by the earlier. True of anything between 9 and 10. ${LATE}`,
		],
		[
			'share-2024-h1',
			`${SHARE} True of anything from 0.65% to just under 0.75%. Any total from 1,067 to 1,230 gives 0.7%. ${LATE}`,
		],
		[
			'share-2024-h2',
			`${SHARE} True of anything from 6.65% to just under 6.75%. Any total from 1,097 to 1,112 gives 6.7%. ${WHOLE}`,
		],
	])(
		'%s says what is counted, what else would be printed so, and what the data cover',
		(id, rule) => {
			expect(textOf(pageOf(`claims/${id}/`).querySelector('.rule'))).toBe(rule);
			const details = textOf(pageOf('claims/').querySelector(`[id="claim-${id}"] details`));
			expect(details).toContain(rule);
		},
	);
});

describe('a share', () => {
	it.each([
		['share-2024-h1', 1115],
		['share-2024-h2', 1107],
	])('%s splits its total by label: %i', (id, base) => {
		const table = pageOf(`claims/${id}/`).querySelector('table.base');
		const cells = [...(table?.querySelectorAll('tbody tr td:last-child') ?? [])];
		const sum = cells.reduce((total, cell) => total + Number(textOf(cell).replace(',', '')), 0);
		expect(sum).toBe(base);
		expect(textOf(table?.querySelector('tfoot td:last-child'))).toBe(base.toLocaleString('en'));
	});
});

describe('the checks', () => {
	const ledger = pageOf('claims/');

	it('list the seven numbers, first as printed and as we get them, and lead to their pages', () => {
		const rows = [...ledger.querySelectorAll('.ledger tbody tr')];
		const cells = rows.map((row) => [
			...[...row.children].slice(0, 3).map(textOf),
			row.querySelector('td:last-child > a')?.getAttribute('href'),
		]);
		const rounded = ['8', '74', '24', '24', '9.25 times', '0.7%', '6.7%'];
		expect(cells).toEqual(
			CLAIMS.map(({ id, text }, at) => [text, rounded[at], 'Same number', `${BASE}claims/${id}/`]),
		);
	});

	it('say how many posts a person has opened, and lead back to the story', () => {
		const caption = ledger.querySelector('table.entries caption');
		expect(textOf(caption)).toContain('Of the 22 posts that they cite nobody has opened one yet.');
		expect(caption?.querySelector('a')?.getAttribute('href')).toBe(BASE);
	});

	it('tell what the one edition gave, exactly, and that nothing differs', () => {
		const table = ledger.querySelector('table.history');
		expect(textOf(table?.querySelector('caption'))).toBe('What the one edition so far gave');
		expect(table?.querySelectorAll('thead th').length).toBe(3);
		const rows = [...(table?.querySelectorAll('tbody tr') ?? [])];
		const exact = ['8', '74', '24', '24', '74/8', '8/1115', '74/1107'];
		expect(rows.map((row) => [...row.querySelectorAll('td')].map(textOf))).toEqual(
			exact.map((value) => [value, 'none: both agree']),
		);
	});
});

describe('the 24 entries of 2024 on the page of checks', () => {
	const rows = [...pageOf('claims/').querySelectorAll('table.entries tbody tr')];
	const entries = listEntries().filter(({ day }) => day.startsWith('2024'));

	it('stand there cell by cell as the list has them', () => {
		expect(entries).toHaveLength(24);
		const cells = rows.map((row) => ({
			start: row.querySelector('time')?.getAttribute('datetime')?.replace('T', ' '),
			label: textOf(row.querySelector('.name')?.parentElement),
			launched: textOf(row.querySelector('.lead-number')),
			destroyed: textOf(row.querySelectorAll('.number-cell')[1]),
			place: textOf(row.querySelectorAll('td')[4]),
			post: row.querySelector('td:last-child a')?.getAttribute('href'),
		}));
		expect(cells).toEqual(
			entries.map((entry) => ({
				start: entry.start,
				label: entry.label,
				launched: entry.launched || 'not given',
				destroyed: entry.destroyed || 'not given',
				place: PLACES[entry.place] ?? entry.place,
				post: `https://www.facebook.com/${entry.source}`,
			})),
		);
	});

	// The kind that all places of a cell share is said once.
	const PLACES: Readonly<Record<string, string>> = {
		'': 'not given',
		'Kursk oblast and Voronezh oblast': 'Kursk and Voronezh oblasts',
		'Bryansk oblast and Voronezh oblast': 'Bryansk and Voronezh oblasts',
		'Kursk oblast and Bryansk oblast and Voronezh oblast': 'Kursk, Bryansk and Voronezh oblasts',
	};

	it('each draw as many marks as missiles, of the kind that its label says', () => {
		const drawn = rows.map((row) => {
			const path = row.querySelector('.lead-marks path');
			const marks = path?.getAttribute('d')?.match(/M/g)?.length ?? 0;
			return `${path?.getAttribute('class')} ${marks}`;
		});
		expect(drawn).toEqual(
			entries.map(({ label, launched }) =>
				launched === '' ? 'mark-dotted 1' : `mark-${kindOf(label)} ${launched}`,
			),
		);
	});

	it('are where the marks of the article lead', () => {
		const ids = new Set(rows.map(({ id }) => id));
		const targets = [...article.querySelectorAll('svg a[href*="claims/#entry-"]')].map(
			(link) => link.getAttribute('href')?.split('#')[1] ?? '',
		);
		expect(targets.length).toBeGreaterThan(24);
		expect(targets.filter((id) => id.startsWith('entry-2024') && !ids.has(id))).toEqual([]);
	});

	it('say of 21 and 23 August alone that they cite the same post', () => {
		const noted = rows.filter((row) => /same post/.test(textOf(row.querySelector('.cell-note'))));
		expect(noted.map(({ id }) => id.slice(0, 16))).toEqual([
			'entry-2024-08-21',
			'entry-2024-08-23',
		]);
	});
});

/** Tells whether a day lies in a half-year, `2024-H1`, or in a month, `2024-08`. */
function isIn(day: string, period: string): boolean {
	const [year, part = ''] = period.split('-');
	if (!part.startsWith('H')) return day.startsWith(period);
	const half = Number(day.slice(5, 7)) < 7 ? 'H1' : 'H2';
	return day.startsWith(`${year}-`) && half === part;
}

function kindOf(label: string): string {
	if (label === 'KN-23') return 'full';
	return label === 'Iskander-M/KN-23' ? 'tint' : 'outline';
}
