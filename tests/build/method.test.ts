import { readFileSync } from 'node:fs';
import { DOMParser } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { SITE } from '../project-copy.ts';

const html = readFileSync(`${SITE}/method/index.html`, 'utf8');
const css = readFileSync('src/styles/method.css', 'utf8');
const page = new DOMParser().parseFromString(html, 'text/html');
const textOf = (element: { textContent: string | null } | null | undefined) =>
	element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const rows = [...page.querySelectorAll('.all-readings tbody tr')];

describe('the method page as built', () => {
	it('lists the seventeen named readings with exact fractions', () => {
		const named = [...page.querySelectorAll('.named-readings tbody tr')].map((row) =>
			[...row.querySelectorAll('.quotient')].map(textOf).join(' then '),
		);
		expect(named).toEqual([
			'8/1,115 then 74/1,107',
			'0/1,115 then 8/1,107',
			'6/1,115 then 74/1,107',
			'6/1,098 then 74/650',
			'7/1,115 then 74/1,107',
			'3.5/1,115 then 41/1,107',
			'114/1,115 then 197/1,107',
			'9/1,118 then 74/1,107',
			'8/1,111 then 74/1,091',
			'8/1,110 then 74/1,084',
			'8/918 then 74/1,052',
			'8/347 then 74/288',
			'8/114 then 74/197',
			'8/3,699 then 74/10,413',
			'8/1,115 then 74/1,107',
			'3/277 then 21/287',
			'8/1,115 then 58/1,091',
		]);
	});

	it('holds every reading, each with classes of its own, and says where there is no ratio', () => {
		expect(rows).toHaveLength(1344);
		expect(new Set(rows.map((row) => row.getAttribute('class'))).size).toBe(1344);
		const none = rows.filter((row) => textOf(row).includes('no ratio'));
		expect(none).toHaveLength(192);
	});

	it('draws the ratios of the table and no others', () => {
		const dots = [...page.querySelectorAll('.drawing-wide path.dots')].flatMap((path) =>
			(path.getAttribute('d') ?? '').split('M').slice(1),
		);
		// In a lane equal ratios share a dot; different ones of one lane never do.
		const lanes = new Set(
			rows
				.filter((row) => !textOf(row).includes('no ratio'))
				.map((row) => {
					const [cut, label] = (row.getAttribute('class') ?? '').split(' ');
					const [first, second] = [...row.querySelectorAll('td:not(.choice)')].map(textOf);
					const share = (text = '') => {
						const [count, base] = (text.split(' ')[0] ?? '')
							.replaceAll(',', '')
							.split('/')
							.map(Number);
						return (count ?? 0) / (base ?? 1);
					};
					return `${cut} ${label} ${(share(second) / share(first)).toPrecision(12)}`;
				}),
		);
		expect(dots).toHaveLength(lanes.size);
	});

	it('has a rule for every option of its form', () => {
		const options = [...page.querySelectorAll('.choices input')]
			.map((input) => input.getAttribute('id') ?? '')
			.filter((id) => /^[a-g]\d$/.test(id));
		expect(options).toHaveLength(3 + 6 + 8 + 2 + 2 + 2 + 2);
		for (const id of options)
			expect(css).toContain(`:has(#${id}:checked) ~ .readings-scroll tbody tr:not(.${id})`);
	});

	it('names the days on which a cut gives 8 against 74', () => {
		const cut = [...page.querySelectorAll('.cuts tbody tr')].find(
			(row) => textOf(row.querySelector('td')) === '8',
		);
		expect(textOf(cut)).toBe(
			'22 March to 5 August 8 74 19 June, treaty signed; 30 June, middle of the year',
		);
	});
});
