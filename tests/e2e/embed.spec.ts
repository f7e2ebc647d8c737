import { globSync, readFileSync } from 'node:fs';
import type { Frame } from '@playwright/test';
import { HOST, SITE } from '../project-copy.ts';
import { measureLabels } from './label-boxes.ts';
import { expect, test } from './page.ts';

const answers = globSync(`${SITE}/embed/*/oembed.json`).map((file) => file.replaceAll('\\', '/'));
const columns = [320, 343, 480, 600, 719, 720, 900, 1087, 1088, 1200];

// A frame of 320 pixels is narrower than any drawing is made for: it shows one whole, and smaller.
const smallestIn = (width: number) => (width < 343 ? 11.5 : 12);

for (const file of answers) {
	const { html, title } = JSON.parse(readFileSync(file, 'utf8'));

	test(`“${title}” is seen whole in a column of any width, without a scroll bar`, async ({
		page,
	}) => {
		const host = columns.map((width) => `<div style="width:${width}px">${html}</div>`).join('');
		await page.route('**/host/', (route) =>
			route.fulfill({
				contentType: 'text/html',
				body: `<!doctype html><title>Host</title>${host.replaceAll('loading="lazy"', '').replaceAll(HOST, '')}`,
			}),
		);
		await page.setViewportSize({ width: 1280, height: 800 });
		await page.goto('/host/');
		const frames = page.frames().filter((frame) => frame !== page.mainFrame());
		expect(frames).toHaveLength(columns.length);
		const rooms = await Promise.all(frames.map(measureRoom));
		for (const [index, { needed, given, width }] of rooms.entries()) {
			const name = `a column of ${columns[index]} px`;
			expect(width, name).toBe(columns[index]);
			expect(needed, name).toBeLessThanOrEqual(given);
			// A frame that is much too high would leave a hole in the page of others.
			expect(given - needed, name).toBeLessThanOrEqual(Math.max(300, given * 0.3));
		}
	});

	test(`“${title}” has no letters below 12 pixels in a frame`, async ({ page }) => {
		await page.goto(file.slice(SITE.length).replace('oembed.json', ''));
		for (const width of columns) {
			await page.setViewportSize({ width, height: 800 });
			const { labels } = await measureLabels(page);
			const small = labels.filter(({ fontSize }) => fontSize < smallestIn(width) - 0.01);
			expect(small, `${width} pixels`).toEqual([]);
		}
	});
}

/** How high the content of a frame is, and how high and wide the frame, in pixels. */
function measureRoom(frame: Frame): Promise<{ needed: number; given: number; width: number }> {
	return frame.evaluate(async () => {
		await document.fonts.ready;
		const main = document.querySelector('main');
		return {
			needed: (main?.getBoundingClientRect().bottom ?? Number.NaN) + 16,
			given: window.innerHeight,
			width: window.innerWidth,
		};
	});
}
