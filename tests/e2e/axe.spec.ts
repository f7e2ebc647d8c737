import { expect, listAxeFaults, listColourFaults, test } from './page.ts';
import { listPages } from './pages.ts';

for (const address of listPages()) {
	test(`${address} has nothing that axe finds, in light, dark and forced colours`, async ({
		page,
	}) => {
		test.slow();
		await page.goto(address);
		await page.emulateMedia({ colorScheme: 'light' });
		for (const width of [360, 1280]) {
			await page.setViewportSize({ width, height: 800 });
			expect(await listAxeFaults(page), `light, ${width} pixels`).toEqual([]);
		}
		// Colours are the same at every width.
		await page.emulateMedia({ colorScheme: 'dark' });
		expect(await listColourFaults(page), 'dark').toEqual([]);
		await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
		expect(await listColourFaults(page), 'forced colours').toEqual([]);
	});
}
