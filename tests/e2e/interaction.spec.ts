import { expect, test } from './page.ts';

test.describe('the article without a line of script', () => {
	test.use({ javaScriptEnabled: false });

	test.beforeEach(async ({ page }) => {
		await page.goto('/');
	});

	test('reads out a report while its strokes are in focus, and leads to its row', async ({
		page,
		viewport,
	}) => {
		test.skip((viewport?.width ?? 0) < 736, 'a narrow drawing leads to the row at once');
		const report = page.locator('#months .drawing-wide a[href^="#report-2024-09-02"]');
		const readout = report.locator('.readout');
		await expect(readout).toBeHidden();
		await report.focus();
		await expect(readout).toBeVisible();
		await expect(readout).toHaveText(/2 September 2024: 16 labelled Iskander-M\/KN-23/);
		await report.press('Enter');
		await expect(page.locator('tr:target')).toContainText('2 September 2024');
	});

	test('leads from a stroke to its row on a narrow page too', async ({ page, viewport }) => {
		test.skip((viewport?.width ?? 0) >= 736, 'the narrow drawing is not shown');
		await page.locator('#months .drawing-narrow a[href^="#report-2024-08-06"]').press('Enter');
		await expect(page.locator('tr:target')).toContainText('6 August 2024');
	});

	test('shows the months by label, all alike, or as shares', async ({ page }) => {
		const figure = page.locator('#months');
		const counts = figure.locator('.drawings').first();
		const shares = figure.locator('.drawings-other');
		await expect(counts).toBeVisible();
		await expect(shares).toBeHidden();

		const hollow = figure.locator('.drawings .mark-outline:visible').first();
		await expect(hollow).toHaveCSS('fill', 'none');
		await figure.getByRole('radio', { name: 'all labels together' }).check();
		await expect(hollow).not.toHaveCSS('fill', 'none');

		await figure.getByRole('radio', { name: 'as a share of all missiles' }).check();
		await expect(counts).toBeHidden();
		await expect(shares).toBeVisible();
		await expect(shares).toContainText('16.6');
	});

	test('opens the numbers behind a figure with the keyboard', async ({ page }) => {
		const details = page.locator('#share details').filter({ has: page.locator('table') });
		await expect(details.locator('table')).toBeHidden();
		await details.locator('summary').press('Enter');
		await expect(details.locator('table')).toContainText('1,107');
	});

	test('lights up the months of a step where there is room, and hides nothing anywhere', async ({
		page,
		viewport,
	}) => {
		for (const step of await page.locator('.steps li').all()) await expect(step).toBeVisible();
		test.skip((viewport?.width ?? 0) < 1120, 'told in steps on a wide page only');
		const step = page.locator('.steps li').nth(2);
		await step.scrollIntoViewIfNeeded();
		const box = await step.boundingBox();
		await page.mouse.wheel(0, (box?.y ?? 0) - 300);
		await expect(page.locator('#months .light-3').first()).not.toHaveCSS('opacity', '0');
		await expect(page.locator('#months .light-1').first()).toHaveCSS('opacity', '0');
	});

	test('does not move for those who want little motion', async ({ page }) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await expect(page.locator('#months .light-3').first()).toHaveCSS('animation-name', 'none');
	});
});
