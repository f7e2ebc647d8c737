import { expect, listAxeFaults, test } from './page.ts';
import { listPages } from './pages.ts';

for (const address of listPages()) {
	test(`${address} has nothing that axe finds, in light, dark and forced colours`, async ({
		page,
	}) => {
		await page.goto(address);
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme });
			expect(await listAxeFaults(page), colorScheme).toEqual([]);
		}
		await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
		expect(await listAxeFaults(page), 'forced colours').toEqual([]);
	});
}
