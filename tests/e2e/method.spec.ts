import type { Page } from '@playwright/test';
import { expect, test } from './page.ts';

const shown = (page: Page) => page.locator('.all-readings tbody tr:visible');

test('the form shows the article’s reading, then the one that is chosen, without a script', async ({
	page,
}) => {
	await page.goto('/method/');
	await expect(shown(page)).toHaveCount(1);
	await expect(shown(page)).toContainText('74/1,107');
	await page.getByLabel('ballistic and aeroballistic missiles').check();
	await expect(shown(page)).toHaveCount(1);
	await expect(shown(page)).toContainText('74/288');
	await page.getByLabel('exactly KN-23, no other name').check();
	await expect(shown(page)).toContainText('no ratio: none in the first part');
	await page.getByLabel('when it came into force').check();
	await expect(shown(page)).toHaveCount(1);
	await expect(shown(page)).not.toContainText('no ratio');
});

test('a combination that makes no sense is said to make none', async ({ page }) => {
	await page.goto('/method/');
	await page.getByLabel('the same without mixed reports').check();
	await expect(page.locator('.nonsense-part')).toBeVisible();
	await expect(shown(page)).toHaveCount(0);
	await page.getByLabel('KN-23 named, no mixed report').check();
	await expect(page.locator('.nonsense:visible')).toHaveCount(0);
	await expect(shown(page)).toContainText('74/650');
	await page.getByLabel('reports, one each').check();
	await page.getByLabel('adds one').check();
	await expect(page.locator('.nonsense-records')).toBeVisible();
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
	await expect(shown(page)).toHaveCount(1344);
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
