import type { Page } from '@playwright/test';
import { expect, listOverflow, test } from './page.ts';
import { listPages } from './pages.ts';

// The widest spacing that a reader may set (WCAG 1.4.12).
const spacing = `* {
	line-height: 1.5 !important;
	letter-spacing: 0.12em !important;
	word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`;

for (const address of listPages()) {
	test(`${address} fits its window, with wider spacing and with text twice as large`, async ({
		page,
		viewport,
	}) => {
		await page.goto(address);
		expect(await listOverflow(page), 'as it is').toEqual([]);
		await addSheet(page, spacing);
		expect(await listOverflow(page), 'with wider spacing').toEqual([]);
		// On a phone, twice the size would be less than the 320 pixels that a page must fit.
		if ((viewport?.width ?? 0) < 640) return;
		await addSheet(page, ':root { font-size: 200% !important; }');
		expect(await listOverflow(page), 'with text twice as large').toEqual([]);
	});

	test(`${address} has one heading of the first rank and one main part`, async ({ page }) => {
		await page.goto(address);
		await expect(page.locator('h1')).toHaveCount(1);
		await expect(page.locator('main')).toHaveCount(1);
		expect(await page.locator('html').getAttribute('lang')).toMatch(/^[a-z]{2}(-[A-Z]{2})?$/);
		expect(await listHeadingRanks(page)).toEqual([]);
	});
}

test('every page fits a window of 320 pixels', async ({ page, viewport }) => {
	test.skip(viewport?.width !== 360, 'the same from every window');
	await page.setViewportSize({ width: 320, height: 640 });
	for (const address of listPages()) {
		await page.goto(address);
		expect(await listOverflow(page), address).toEqual([]);
	}
});

// A constructed sheet replaces the one of the call before; the page's policy does not stop it.
function addSheet(page: Page, css: string): Promise<void> {
	return page.evaluate((text) => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(text);
		document.adoptedStyleSheets = [sheet];
	}, css);
}

/** Headings that stand more than one rank below the one before them. */
function listHeadingRanks(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')];
		const ranks = headings.map((heading) => Number(heading.tagName.slice(1)));
		return headings
			.filter((_, index) => (ranks[index] ?? 1) > (ranks[index - 1] ?? 0) + 1)
			.map((heading) => `${heading.tagName}: ${heading.textContent}`);
	});
}
