import type { Page } from '@playwright/test';
import { expect, test } from './page.ts';

/** The rows that are shown, as text; asked of the page at once, since a locator asks for each of 1,344 rows. */
const listShown = (page: Page) =>
	page.evaluate(() =>
		[...document.querySelectorAll('.all-readings tbody tr')].flatMap((row) =>
			row.checkVisibility() ? [row.textContent] : [],
		),
	);

test('the form shows the article’s reading, then the one that is chosen, without a script', async ({
	page,
}) => {
	await page.goto('/method/');
	expect(await listShown(page)).toEqual([expect.stringContaining('74/1,107')]);
	await page.getByLabel('ballistic and aeroballistic missiles').check();
	expect(await listShown(page)).toEqual([expect.stringContaining('74/288')]);
	await page.getByLabel('exactly KN-23, no other name').check();
	expect(await listShown(page)).toEqual([
		expect.stringContaining('no ratio: none in the first part'),
	]);
	await page.getByLabel('when it came into force').check();
	expect(await listShown(page)).toEqual([expect.not.stringContaining('no ratio')]);
});

test('a combination that makes no sense is said to make none', async ({ page }) => {
	await page.goto('/method/');
	await page.getByLabel('the same without mixed reports').check();
	await expect(page.locator('.nonsense-part')).toBeVisible();
	expect(await listShown(page)).toEqual([]);
	await page.getByLabel('KN-23 named, no mixed report').check();
	await expect(page.locator('.nonsense:visible')).toHaveCount(0);
	expect(await listShown(page)).toEqual([expect.stringContaining('74/650')]);
	await page.getByLabel('reports, one each').check();
	await page.getByLabel('adds one').check();
	await expect(page.locator('.nonsense-records')).toBeVisible();
	expect(await listShown(page)).toEqual([]);
});

test('every combination shows its row or says why there is none', async ({ page }) => {
	test.slow();
	await page.goto('/method/');
	const faults = await page.evaluate(tryCombinations);
	expect(faults).toEqual({ found: [], rows: 1344 });
});

test('all readings can be shown as a table', async ({ page }) => {
	await page.goto('/method/');
	await page.getByLabel('all 1,344').check();
	expect(await listShown(page)).toHaveLength(1344);
});

// Runs in the page. Of the choices that change little one option is enough: the rows of all others are tested by their classes.
function tryCombinations(): { found: string[]; rows: number } {
	const inputs = (letter: string) =>
		[...document.querySelectorAll<HTMLInputElement>(`input[name=reading-${letter}]`)].map(
			(input) => [input],
		);
	const combinations = ['b', 'c', 'd', 'e']
		.map(inputs)
		.reduce((all, options) => all.flatMap((one) => options.map((option) => [...one, ...option])));
	const isFault = (combination: readonly HTMLInputElement[]): boolean => {
		for (const input of combination) input.checked = true;
		const classes = combination.map(({ id }) => `.${id}`).join('');
		const row = document.querySelector(`.all-readings tr.a0${classes}.f0.g0`);
		const isSaid = [...document.querySelectorAll('.nonsense')].some((note) =>
			note.checkVisibility(),
		);
		return (row?.checkVisibility() ?? false) === isSaid || (row !== null) === isSaid;
	};
	return {
		found: combinations
			.filter(isFault)
			.map((combination) => combination.map(({ id }) => id).join(' ')),
		rows: document.querySelectorAll('.all-readings tbody tr').length,
	};
}
