import { expect, test, waitForFonts } from './page.ts';

// Pixels are those of the pinned browser; another one draws text a little differently.
test.skip(Boolean(process.env['CHROME_PATH']), 'another browser than the pinned one');

test.use({ bypassCSP: true });
test.beforeEach(({ page }) => waitForFonts(page));

for (const colorScheme of ['light', 'dark'] as const) {
	test.describe(`in ${colorScheme}`, () => {
		test.use({ colorScheme });

		test('the article opens as it did', async ({ page, viewport }) => {
			await page.goto('/');
			await page.evaluate(() => document.fonts.ready);
			await expect(page).toHaveScreenshot(`opening-${viewport?.width}-${colorScheme}.png`);
		});

		for (const address of ['/', '/missile/', '/method/']) {
			test(`${address}: every figure looks as it did`, async ({ page, viewport }) => {
				test.slow();
				await page.goto(address);
				const figures = page.locator('figure.figure');
				const ids = await figures.evaluateAll((found) => found.map(({ id }) => id));
				expect(ids.length).toBeGreaterThan(0);
				for (const id of ids) {
					await page.goto(address);
					await page.evaluate(() => document.fonts.ready);
					const figure = page.locator(`figure#${id}`);
					await figure.evaluate(standAlone);
					await expect(figure).toHaveScreenshot(`${id}-${viewport?.width}-${colorScheme}.png`);
				}
			});
		}
	});
}

test.describe('with script off', () => {
	test.use({ javaScriptEnabled: false });

	test('the article opens in the same picture', async ({ page, viewport }) => {
		await page.goto('/');
		await expect(page).toHaveScreenshot(`opening-${viewport?.width}-light.png`);
	});
});

// Runs in the page. Letters are drawn a little differently between two pixels, so words above a figure
// would change its picture: it stands alone.
function standAlone(figure: Element): void {
	for (let part = figure; part !== document.body; part = part.parentElement ?? document.body) {
		for (const other of [...(part.parentElement?.children ?? [])])
			if (other !== part) other.remove();
	}
}
