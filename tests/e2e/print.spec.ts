import type { Page } from '@playwright/test';
import { expect, test } from './page.ts';

test.beforeEach(async ({ page }) => {
	await page.goto('/');
	await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
});

test('paper has black ink on white, whatever the theme of the screen', async ({ page }) => {
	const root = page.locator('html');
	await expect(root).toHaveCSS('color-scheme', 'light');
	await expect(page.locator('body')).toHaveCSS('color', 'rgb(0, 0, 0)');
	expect(await listInks(page)).toEqual([]);
});

test('what needs a screen is left out, and what is folded as well', async ({ page }) => {
	for (const gone of ['.skip', '.skip-marks', '.bar', '.fold'])
		for (const part of await page.locator(gone).all()) await expect(part).toBeHidden();
	await expect(page.locator('main table:visible')).toHaveCount(0);
});

test('every figure is on paper once, in the drawing that is at home on a sheet', async ({
	page,
}) => {
	for (const figure of await page.locator('figure.figure:has(.drawing)').all()) {
		await expect(figure.locator('.drawing-middle').first()).toBeVisible();
		for (const other of await figure.locator('.drawing-narrow, .drawing-wide').all())
			await expect(other).toBeHidden();
	}
});

test('links become notes with their addresses', async ({ page }) => {
	const numbers = await page.locator('.note-number:visible').allInnerTexts();
	const notes = page.locator('.notes li');
	expect(numbers.length).toBeGreaterThan(10);
	expect(new Set(numbers).size).toBe(await notes.count());
	for (const note of await notes.all()) await expect(note).toContainText(/https?:\/\/\S+/);
});

test('the article is a handout of A4 pages, and no wider than they are', async ({ page }) => {
	const pdf = await page.pdf({ format: 'A4' });
	const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
	expect(pages).toBeGreaterThan(5);
	expect(pages).toBeLessThanOrEqual(10);
	// A4 less its margins of 18 mm is 174 mm: 658 pixels.
	await page.setViewportSize({ width: 658, height: 1000 });
	const width = await page.evaluate(() => document.documentElement.scrollWidth);
	expect(width).toBeLessThanOrEqual(658);
});

/** Everything in a drawing whose ink is a colour and no grey. */
function listInks(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const isGrey = (css: string) => {
			const [red, green, blue] = (css.match(/[\d.]+/g) ?? []).map(Number);
			return !css.startsWith('rgb') || (red === green && green === blue);
		};
		return [...document.querySelectorAll('svg.chart *')].flatMap((part) => {
			const { fill, stroke } = getComputedStyle(part);
			return [fill, stroke].every(isGrey)
				? []
				: [`${part.tagName}.${part.getAttribute('class')}: ${fill} ${stroke}`];
		});
	});
}
