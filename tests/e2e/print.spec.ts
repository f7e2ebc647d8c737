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

test('what needs a screen is left out, and what is folded is there', async ({ page }) => {
	for (const gone of ['.skip', '.switch', '.embed-code', '.site-nav'])
		for (const part of await page.locator(gone).all()) await expect(part).toBeHidden();
	for (const table of await page.locator('main figure details:not(.embed-code) table').all())
		await expect(table).toBeVisible();
});

test('every figure is on paper once, in its wide drawing', async ({ page }) => {
	for (const figure of await page.locator('figure.figure').all()) {
		await expect(figure.locator('.drawing-wide').first()).toBeVisible();
		for (const narrow of await figure.locator('.drawing-narrow').all())
			await expect(narrow).toBeHidden();
	}
});

test('links become notes with their addresses, and claims carry their ids', async ({ page }) => {
	const numbers = await page.locator('.note-number:visible').allInnerTexts();
	const notes = page.locator('.notes li');
	expect(numbers.length).toBeGreaterThan(10);
	expect(new Set(numbers).size).toBe(await notes.count());
	for (const note of await notes.all()) await expect(note).toContainText(/https?:\/\/\S+/);
	const claim = page.locator('a.claim').first();
	const id = await claim.getAttribute('data-claim');
	const written = await claim.evaluate((link) => getComputedStyle(link, '::after').content);
	expect(written).toContain('[');
	expect(id).toBe('kn23-2024-h1');
});

test('the article is a handout of A4 pages, and no wider than they are', async ({ page }) => {
	const pdf = await page.pdf({ format: 'A4' });
	const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
	expect(pages).toBeGreaterThan(5);
	expect(pages).toBeLessThan(30);
	// A4 less its margins of 16 mm is 178 mm: 673 pixels.
	await page.setViewportSize({ width: 673, height: 1000 });
	const width = await page.evaluate(() => document.documentElement.scrollWidth);
	expect(width).toBeLessThanOrEqual(673);
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
