import type { Page } from '@playwright/test';
import { expect, test } from './page.ts';

/** The rows that are shown, as text; asked of the page at once, since a locator asks for each of 1,344 rows. */
const listShown = (page: Page) =>
	page.evaluate(() =>
		[...document.querySelectorAll('.all-readings tbody tr')].flatMap((row) =>
			row.checkVisibility() ? [row.textContent] : [],
		),
	);

test('the form shows the newspaper’s rule, then what is chosen, by its name and without a script', async ({
	page,
}) => {
	await page.goto('/method/');
	expect(await listShown(page)).toEqual([expect.stringMatching(/74\sof\s1,107/)]);
	expect(await listShown(page)).toEqual([expect.stringContaining('The newspaper’s rule')]);
	await page.getByLabel('ballistic missiles, Kinzhal, Zircon, S-300 and S-400').check();
	expect(await listShown(page)).toEqual([expect.stringMatching(/74\sof\s288/)]);
	await page.getByLabel('only labels that say KN-23 and nothing else').check();
	expect(await listShown(page)).toEqual([
		expect.stringMatching(/^–.*The newspaper’s rule, but only labels that say KN-23/),
	]);
	await page.getByLabel('on the day the treaty came into force').check();
	expect(await listShown(page)).toEqual([expect.stringMatching(/^×/)]);
});

test('the result stays in sight above the form and the drawing, and the lane chosen stands out', async ({
	page,
}) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto('/method/');
	await page.getByLabel('every label that could hide a KN-23').check();
	await page.locator('#readings .drawing-narrow .lane-5').scrollIntoViewIfNeeded();
	const result = page.locator('.readings-scroll');
	const box = await result.boundingBox();
	expect(box?.y).toBeGreaterThanOrEqual(0);
	expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(110);
	const weightOf = (lane: number) =>
		page
			.locator(`#readings .drawing-narrow .lane-${lane} text`)
			.first()
			.evaluate((text) => getComputedStyle(text).fontWeight);
	expect([await weightOf(5), await weightOf(0)]).toEqual(['600', '400']);
});

test('every answer can be read on a phone without scrolling sideways', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 800 });
	await page.goto('/method/');
	const wide = await page.evaluate(
		() =>
			[...document.querySelectorAll('.named-readings :is(td, th), .cuts :is(td, th)')].filter(
				(cell) => cell.checkVisibility() && cell.getBoundingClientRect().right > innerWidth,
			).length,
	);
	expect(wide).toBe(0);
});

test('a combination that makes no sense is said to make none', async ({ page }) => {
	await page.goto('/method/');
	await page.getByLabel('everything but drones and mixed entries').check();
	await expect(page.locator('.nonsense.part-outside-whole')).toBeVisible();
	expect(await listShown(page)).toEqual([]);
	await page.getByLabel('KN-23 named, mixed entries left out').check();
	await expect(page.locator('.nonsense:visible')).toHaveCount(0);
	expect(await listShown(page)).toEqual([expect.stringMatching(/74\sof\s650/)]);
	await page.getByLabel('entries', { exact: true }).check();
	await page.getByLabel('adds one').check();
	await expect(page.locator('.nonsense.records-are-whole')).toBeVisible();
	expect(await listShown(page)).toEqual([]);
});

test('every combination shows its row or says why there is none', async ({ page }) => {
	test.slow();
	await page.goto('/method/');
	const faults = await page.evaluate(tryCombinations);
	expect(faults).toEqual({ found: [], rows: 1344 });
});

test('all combinations can be shown as a table', async ({ page }) => {
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
