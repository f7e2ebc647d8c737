import { describe, expect, it } from 'vitest';
import { readFrozen } from '../fixtures/frozen.ts';
import { BASE } from '../project-copy.ts';
import {
	type Entry,
	listEntries,
	openPage,
	readEditions,
	readTable,
	sumOf,
	textOf,
} from './built-pages.ts';

const article = openPage('');
const ledger = openPage('claims/');
const QUOTES: readonly { id: string; quote: string }[] = JSON.parse(
	readFrozen('claims.json'),
).claims;
const SUM: string = readEditions()[0].files['missile_attacks_daily.csv'];

/** The addresses to which entries may lead: fixed hosts, and a path that names one post. */
const ALLOWED =
	/^https:\/\/(www\.facebook\.com\/([\w.]+\/(posts|videos)\/[\w-]+|watch\/\?v=\d+)|t\.me\/\w+\/\d+|kharkivoda\.gov\.ua\/news\/\d+)$/;

/** The entries of a year, a half-year, `2024-H1`, or a month, `2024-08`. */
function listIn(period: string): readonly Entry[] {
	const [year = '', part = ''] = period.split('-');
	const half = ({ day }: Entry) => (Number(day.slice(5, 7)) < 7 ? 'H1' : 'H2');
	return listEntries().filter((entry) =>
		part.startsWith('H')
			? entry.day.startsWith(year) && half(entry) === part
			: entry.day.startsWith(period),
	);
}

const rowsOf = (table: Element | null) => [...(table?.querySelectorAll('tbody tr') ?? [])];
const startOf = (row: Element) =>
	row.querySelector('time')?.getAttribute('datetime')?.replace('T', ' ');

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
		given: '9.25',
		sums: { '2024-H1': 8, '2024-H2': 74 },
	},
	{ id: 'share-2024-h1', text: '0.7%', ours: '8 ÷ 1,115 = 0.7175%', sums: { '2024-H1': 8 } },
	{ id: 'share-2024-h2', text: '6.7%', ours: '74 ÷ 1,107 = 6.6847%', sums: { '2024-H2': 74 } },
];

describe.each(CLAIMS)(
	'the check $id as built',
	({ id, text, ours, given = text.replace('%', ''), sums }) => {
		const page = openPage(`claims/${id}/`);
		const tables = [...page.querySelectorAll('table.entries')];

		it('is one step from its number in the article', () => {
			const links = article.querySelectorAll(`p a.claim[href="${BASE}claims/${id}/"]`);
			expect([...links].map(textOf)).toContain(text);
		});

		it('has the entries of its period, which add up to the number and to what was shot down, blanks adding nothing', () => {
			expect(tables.map((table) => table.getAttribute('data-period'))).toEqual(Object.keys(sums));
			const told = textOf(page.querySelector('svg.chart desc')).split(/\W+/);
			for (const [at, [period, sum]] of Object.entries(sums).entries()) {
				const table = tables[at] ?? null;
				const entries = listIn(period);
				expect(rowsOf(table).map(startOf)).toEqual(entries.map(({ start }) => start));
				expect(sumOf(entries, 'launched')).toBe(sum);
				const foot = [String(sum), String(sumOf(entries, 'destroyed'))];
				expect(readTable(table).foot[0]?.slice(1, 3)).toEqual(foot);
				// The drawing, for those who hear it, has the same number.
				expect(told).toContain(String(sum));
			}
		});

		it('leads from every entry to a post on an allowed host, by a word that asserts no date', () => {
			for (const row of tables.flatMap(rowsOf)) {
				const link = row.querySelector('td:last-child a');
				expect(link?.getAttribute('href') ?? '').toMatch(ALLOWED);
				expect(textOf(link)).toBe('post');
			}
		});

		it('is headed by the words of the newspaper, with the number’s part marked', () => {
			const quote = QUOTES.find((claim) => claim.id === id)?.quote ?? '';
			const head = page.querySelector('h1');
			expect(textOf(head)).toContain(quote.replace(/[[\]]/g, ''));
			expect(textOf(head?.querySelector('.figure-words'))).toBe(/\[(.*)\]/.exec(quote)?.[1]);
			expect(textOf(page.querySelector('.by-line'))).toContain('paragraph, as read in');
		});

		it('says what was printed, what we get and the result, and that a label is no identification', () => {
			const facts = [...page.querySelectorAll('.facts dd')].map(textOf);
			expect(facts).toEqual([text, ours, 'Same number']);
			expect(textOf(page.querySelector('.caution'))).toMatch(
				/^A label is not an identification\. /,
			);
			const main = textOf(page.querySelector('main'));
			expect(main).toContain(`SHA-256 ${SUM}.`);
			expect(main).not.toMatch(/\bmatches\b|Verdict|covers the period whole/);
			const readings = readTable(page.querySelector('table.claim-readings'));
			expect(readings.rows.length).toBeGreaterThan(9);
			const same = readings.rows.filter((row) => row[3] === 'yes');
			expect(readings.caption).toMatch(new RegExp(`^${same.length} of ${readings.rows.length} `));
			for (const row of same) expect(row[2], 'a way that gives the printed number').not.toBe('–');
			const exact = ours.split(' = ')[0]?.replaceAll(',', '').replace(' ÷ ', '/');
			const history = [...page.querySelectorAll('section[aria-labelledby="history"] td')];
			expect(textOf(history[0]).split(' = ')).toEqual(exact === text ? [text] : [exact, given]);
		});

		it('stands between those before and after it in the ledger', () => {
			const at = CLAIMS.findIndex((claim) => claim.id === id);
			const links = [...page.querySelectorAll('nav.turn a[rel]')];
			const told = links.map((link) => [link.getAttribute('rel'), link.getAttribute('href')]);
			const near = [['prev', CLAIMS[at - 1]] as const, ['next', CLAIMS[at + 1]] as const];
			expect(told).toEqual(
				near.flatMap(([rel, claim]) => (claim ? [[rel, `${BASE}claims/${claim.id}/`]] : [])),
			);
		});
	},
);

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
			expect(textOf(openPage(`claims/${id}/`).querySelector('.rule'))).toBe(rule);
			expect(textOf(ledger.querySelector(`[id="claim-${id}"] details`))).toContain(rule);
		},
	);
});

it.each([
	['share-2024-h1', 1115, ['Iskander-M', 'ballistic missile']],
	['share-2024-h2', 1107, ['Iskander-M', 'ballistic missile']],
])('the share %s splits its total by label: %i', (id, base, iskander) => {
	const { rows, foot } = readTable(openPage(`claims/${id}/`).querySelector('table.base'));
	const sum = rows.reduce((total, row) => total + Number(row.at(-1)?.replace(',', '')), 0);
	expect(sum).toBe(base);
	expect(foot[0]?.at(-1)).toBe(base.toLocaleString('en'));
	const entries = rows.reduce((total, row) => total + Number(row[2]), 0);
	expect(foot[0]?.[1]).toBe(entries.toLocaleString('en'));
	expect(rows.map((row) => row.slice(0, 2))).toContainEqual(iskander);
});

describe('the checks', () => {
	it('list the seven numbers, first as printed and as we get them, and lead to their pages', () => {
		const rows = rowsOf(ledger.querySelector('.ledger'));
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
		const { caption, heads, rows } = readTable(ledger.querySelector('table.history'));
		expect(caption).toBe('What the one edition so far gave');
		expect(heads).toHaveLength(3);
		const exact = ['8', '74', '24', '24', '74/8', '8/1115', '74/1107'];
		expect(rows.map((row) => row.slice(1))).toEqual(
			exact.map((value) => [value, 'none: both agree']),
		);
	});
});

describe('the 24 entries of 2024 on the page of checks', () => {
	const table = ledger.querySelector('table.entries');
	const rows = rowsOf(table);
	const entries = listIn('2024');
	// The kind that all places of a cell share is said once.
	const PLACES: Readonly<Record<string, string>> = {
		'': 'not given',
		'Kursk oblast and Voronezh oblast': 'Kursk and Voronezh oblasts',
		'Bryansk oblast and Voronezh oblast': 'Bryansk and Voronezh oblasts',
		'Kursk oblast and Bryansk oblast and Voronezh oblast': 'Kursk, Bryansk and Voronezh oblasts',
	};

	it('stand there cell by cell as the list has them, and add up', () => {
		expect(entries).toHaveLength(24);
		const { heads, foot } = readTable(table);
		expect(heads).toEqual(['Day', 'Label', 'Marks', 'Launched', 'Shot down', 'From', 'Source']);
		const cells = rows.map((row) => {
			const [, , , launched, destroyed, place] = [...row.children].map(textOf);
			const label = textOf(row.querySelector('.label'));
			const post = row.querySelector('td:last-child a')?.getAttribute('href');
			return { start: startOf(row), label, launched, destroyed, place, post };
		});
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
		expect(foot[0]?.slice(1, 3)).toEqual(['82', String(sumOf(entries, 'destroyed'))]);
	});

	it('each draw as many marks as missiles, of the kind that its label says', () => {
		const kindOf = (label: string) =>
			label === 'KN-23' ? 'full' : label === 'Iskander-M/KN-23' ? 'tint' : 'outline';
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

	it('say of 21 and 23 August alone that they cite the same post', () => {
		const noted = rows.filter((row) => /same post/.test(textOf(row.querySelector('.cell-note'))));
		expect(noted.map(({ id }) => id.slice(0, 16))).toEqual([
			'entry-2024-08-21',
			'entry-2024-08-23',
		]);
	});
});
