import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createReport } from '../../src/desk/show/create-report.ts';
import { checkText, corrected, newer, older, published, warnings } from './desk-checks.ts';

beforeAll(() => {
	vi.stubGlobal('document', parseHTML('<html></html>').document);
});
afterAll(() => {
	vi.unstubAllGlobals();
});

/** The page's answer to a table. */
function answer(text: string): HTMLElement {
	const { report, cleaned, list } = checkText(text);
	const savings = {
		cleaned: cleaned === null ? null : new Blob([cleaned]),
		list: list === null ? null : new Blob([list]),
	};
	return createReport({ name: 'april.csv', report, savings, checkAgain: vi.fn() });
}

const textsOf = (part: ParentNode, selector: string) =>
	[...part.querySelectorAll(selector)].map((found) => found.textContent ?? '');
const listIds = (part: ParentNode) =>
	[...part.querySelectorAll('h2, h3')].map((heading) => heading.id);

test('the verdict comes first, then what changes, problems, numbers and the handing over', () => {
	expect(listIds(answer(corrected))).toEqual([
		'result',
		'difference',
		'problems',
		'claims',
		'handover',
	]);
});

test('every line of the verdict leads to the part of the page that it sums up', () => {
	const page = answer(newer);
	const links = [...page.querySelectorAll('.verdict a')].map((link) => link.getAttribute('href'));
	expect(links).toEqual(['#difference', '#claims', '#problems', '#handover']);
	for (const link of links) expect(page.querySelector(link ?? ''), link ?? '').not.toBeNull();
});

test('a correction asks for its words and for the note of each number that differs', () => {
	expect(textsOf(answer(corrected), '.handover label')).toEqual([
		'What was wrong, and what is right? Readers will see this sentence as the correction',
		expect.stringContaining('the article printed 74, this table gives 75.'),
		expect.stringContaining('the article printed 24, this table gives 25.'),
		expect.stringContaining('the article printed 6.7%, this table gives 6.8%.'),
	]);
	expect(textsOf(answer(newer), '.handover label')).toEqual(['What is new, in a sentence']);
});

test('of more rows than a page can show the first are shown, and all are counted', () => {
	const page = answer(published.replace(/,Ukraine,/g, ',Kyiv oblast,'));
	const captions = textsOf(page, '#difference ~ .scroll caption');
	expect(captions.at(-1)).toMatch(/^Rows of published days that differ: the first 200 of [\d,]+$/);
});

test('nothing is handed over that is published already, lost rows or has an error', () => {
	for (const text of [published, older, newer.replace(',4,1,', ',four,1,')])
		expect(listIds(answer(text))).not.toContain('handover');
});

test('warnings that were published before are folded, and a new one stands open', () => {
	const page = answer(newer.replace(',4,1,kpszsu/posts/pfbid0abc', ',,1,kpszsu/posts/pfbid0abc'));
	expect(textsOf(page, 'h4')).toEqual(['1 new warning']);
	expect(textsOf(page, 'details > summary')).toEqual([`${warnings} warnings published before`]);
});

test('a command for a terminal stands in one sentence alone, for the person who publishes', () => {
	for (const text of [published, newer, corrected, older]) {
		const page = answer(text);
		const [own, all] = [textsOf(page, '.handover').join(''), page.textContent ?? ''];
		expect(all.replace(own, '')).not.toMatch(/npm|data:\w|--/);
	}
	expect(textsOf(answer(newer), '.handover code')).toEqual([
		'npm run data:import -- for-publication.json',
	]);
});
