import type { Locator } from '@playwright/test';
import { expect, test } from './page.ts';

test.describe('the article without a line of script', () => {
	test.use({ javaScriptEnabled: false });

	test.beforeEach(async ({ page }) => {
		await page.goto('/');
	});

	test('reads out an entry while its marks are in focus, and leads to it', async ({
		page,
		viewport,
	}) => {
		test.skip((viewport?.width ?? 0) < 768, 'a narrow drawing names its entries in place');
		const entry = page.locator('#months .drawing:visible a[href*="#entry-2024-09-02"]');
		const readout = entry.locator('.readout');
		await expect(readout).toBeHidden();
		await entry.focus();
		await expect(readout).toBeVisible();
		await expect(readout).toHaveText(/2 September 2024: 16 labelled Iskander-M\/KN-23/);
		await entry.press('Enter');
		await expect(page).toHaveURL(/\/claims\/#entry-2024-09-02/);
		await expect(page.locator(':target')).toContainText('2 Sep');
	});

	test('draws the focus around the marks of an entry, and around nothing else', async ({
		page,
	}) => {
		const entry = page.locator('#half-years .drawing:visible a').first();
		const target = entry.locator('.mark-target');
		await expect(target).toHaveCSS('stroke', 'none');
		await page.locator('#half-years .skip-marks').focus();
		await page.keyboard.press('Tab');
		await expect(entry).toBeFocused();
		await expect(entry).toHaveCSS('outline-style', 'none');
		await expect(target).toHaveCSS('stroke-width', '2px');
		await expect(target).not.toHaveCSS('stroke', 'none');
	});

	test('lets a keyboard pass the marks of a figure', async ({ page }) => {
		const skip = page.locator('#half-years .skip-marks');
		await skip.focus();
		await expect(skip).toBeInViewport();
		await skip.press('Enter');
		await page.keyboard.press('Tab');
		await expect(page.locator('#half-years-end').locator('a, summary').first()).toBeFocused();
	});

	test('leads from a mark to its entry on a narrow page too', async ({ page, viewport }) => {
		test.skip((viewport?.width ?? 0) >= 768, 'the narrow drawing is not shown');
		await page
			.locator('#months .drawing-narrow:visible a[href*="#entry-2024-08-06"]')
			.press('Enter');
		await expect(page.locator(':target')).toContainText('6 Aug');
	});

	test('opens the numbers behind a figure with the keyboard, below the line and over its width', async ({
		page,
	}) => {
		const folds = page.locator('#share .furniture > .fold');
		const table = page.locator('#share table');
		await expect(table).toBeHidden();
		const before = await Promise.all([0, 1].map((at) => placeOf(folds.nth(at).locator('summary'))));
		await folds.first().locator('summary').first().press('Enter');
		await expect(table).toContainText('1,107');
		await expect(folds.last().locator('code').first()).toBeHidden();
		// The two words stay where they are, on one line.
		const after = await Promise.all([0, 1].map((at) => placeOf(folds.nth(at).locator('summary'))));
		expect(after).toEqual(before);
		const line = await placeOf(page.locator('#share .furniture'));
		const body = await placeOf(folds.first().locator('.fold-body'));
		expect(body.width).toBe(line.width);
		expect(body.top).toBeGreaterThan(after[0]?.top ?? 0);
	});
});

/** Where the first of what is found stands on the page, whatever of it is in view. */
function placeOf(found: Locator): Promise<{ left: number; top: number; width: number }> {
	return found.first().evaluate((element) => {
		const { left, top, width } = element.getBoundingClientRect();
		return { left, top: top + window.scrollY, width };
	});
}
