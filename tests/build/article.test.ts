import { describe, expect, it } from 'vitest';
import { openPage, textOf } from './built-pages.ts';

const document = openPage('');
const listTexts = (selector: string) => [...document.querySelectorAll(selector)].map(textOf);

describe('the article page as built', () => {
	it('opens with what was found, how sure it is, and the days of data and page', () => {
		expect(listTexts('.masthead h1')).toHaveLength(1);
		expect(listTexts('.standfirst')[0]).toMatch(/66 of the 74 .* about 50 .* where the list has 6/);
		expect(listTexts('.by-line')[0]).toMatch(
			/^Data to 4 April 2026 · Published 22 November 2026 · (No corrections|Corrected \d+ \w+ \d{4})$/,
		);
		expect(document.querySelector('main')?.firstElementChild?.id).toBe('half-years');
	});

	it('has a heading with words for every section', () => {
		const headings = listTexts('.section > h2');
		expect(headings).toHaveLength(8);
		expect(headings.at(-1)).toBe('After 2024, and what nobody knows');
		for (const id of ['found', 'label', 'months', 'share', 'early', 'counts', 'rules', 'after'])
			expect(document.getElementById(`section-${id}`), id).not.toBeNull();
	});

	it('lists the addresses of its links for paper as they are', () => {
		const notes = listTexts('.notes li');
		expect(notes.length).toBeGreaterThan(8);
		for (const note of notes) expect(note).toMatch(/^https:\/\/[^\s;]+$/);
	});
});
