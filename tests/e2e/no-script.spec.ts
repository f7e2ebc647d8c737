import { expect, listOverflow, test } from './page.ts';
import { listPages } from './pages.ts';

for (const address of listPages()) {
	test(`${address} is there with script off`, async ({ page }) => {
		await page.goto(address);
		await expect(page.locator('h1')).toBeVisible();
		expect((await page.locator('main').innerText()).length).toBeGreaterThan(20);
		expect(await listOverflow(page)).toEqual([]);
	});
}
