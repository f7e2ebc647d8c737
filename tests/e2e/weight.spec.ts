import { brotliCompressSync, constants } from 'node:zlib';
import type { Page, Response } from '@playwright/test';
import { expect, test } from './page.ts';

const kilobyte = 1000;

test('the article page is light: weight, fonts, requests and no script', async ({ page }) => {
	const responses: Response[] = [];
	page.on('response', (response) => responses.push(response));
	await readAll(page);
	const files = await Promise.all(responses.map(weigh));
	const sum = (chosen: typeof files) => chosen.reduce((total, { bytes }) => total + bytes, 0);
	const list = files.map(({ path, bytes }) => `${path} ${bytes}`).join('\n');
	expect(sum(files), list).toBeLessThanOrEqual(100 * kilobyte);
	const [article] = files;
	expect(article?.bytes, list).toBeLessThanOrEqual(60 * kilobyte);
	const fonts = files.filter(({ path }) => path.endsWith('.woff2'));
	expect(fonts.length, list).toBeGreaterThan(0);
	expect(sum(fonts), list).toBeLessThanOrEqual(45 * kilobyte);
	// The browser of the tests asks for no icon; readers' browsers do.
	expect(files.length + 1, list).toBeLessThanOrEqual(6);
	// A block of data is a script by name only.
	const scripts = page.locator('script:not([type="application/ld+json"])');
	expect(await scripts.count()).toBe(0);
	expect(files.filter(({ path }) => /\.m?js$/.test(path))).toEqual([]);
});

for (const address of ['/', '/method/', '/claims/growth/', '/data/', '/data/verify/']) {
	test(`${address}: text is there before any font arrives and does not move when they do, at any width`, async ({
		page,
	}) => {
		const fonts = await holdFonts(page);
		await page.addInitScript(observePaint);
		for (const width of [360, 412, 768, 1280]) {
			fonts.hold();
			await page.setViewportSize({ width, height: 800 });
			await page.goto(address, { waitUntil: 'domcontentloaded' });
			// The largest paint so far is one of text: letters that wait for their font do not count.
			await page.waitForFunction(() =>
				/^(P|H1|TD|TH)/.test(document.documentElement.dataset['painted'] ?? ''),
			);
			expect(fonts.asked(), 'fonts asked for').toBeGreaterThan(0);
			fonts.release();
			await page.waitForFunction(() => document.fonts.status === 'loaded');
			await readOn(page);
			const shifts = await page.evaluate(() => document.documentElement.dataset['shifts'] ?? '');
			expect(shifts, `${width} pixels`).toBe('');
		}
	});
}

/** Opens the article and reads it to its end, everything unfolded: whatever it loads, it has loaded. */
async function readAll(page: Page): Promise<void> {
	await page.goto('/');
	await page.evaluate(() => {
		for (const details of document.querySelectorAll('details')) details.open = true;
	});
	await readOn(page);
	await page.evaluate(() => document.fonts.ready);
}

async function readOn(page: Page): Promise<void> {
	await page.evaluate(async () => {
		const frame = () => new Promise((settle) => requestAnimationFrame(settle));
		for (let y = 0; y < document.documentElement.scrollHeight; y += 400) {
			window.scrollTo(0, y);
			await frame();
		}
		await frame();
	});
}

// The server of the tests does not compress. A host that does it on the fly takes a low level: so do we.
async function weigh(response: Response): Promise<{ path: string; bytes: number }> {
	const body = await response.body();
	const { pathname: path } = new URL(response.url());
	if (/\.(woff2|png|jpe?g|webp|avif)$/.test(path)) return { path, bytes: body.length };
	const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
	return { path, bytes: brotliCompressSync(body, { params }).length };
}

interface HeldFonts {
	/** Whatever is asked for from now on waits. */
	hold(): void;
	/** Everything that waits is answered, and all that follows. */
	release(): void;
	/** How many fonts were asked for since the last hold. */
	asked(): number;
}

async function holdFonts(page: Page): Promise<HeldFonts> {
	let asked = 0;
	let release: () => void = () => undefined;
	let held = Promise.resolve();
	await page.route('**/*.woff2', async (route) => {
		asked += 1;
		await held;
		await route.continue();
	});
	return {
		hold() {
			asked = 0;
			held = new Promise((settle) => {
				release = settle;
			});
		},
		release: () => release(),
		asked: () => asked,
	};
}

// Runs in the page: notes on its root what was painted, and what moved by how much.
function observePaint(): void {
	const note = (name: string, value: string) => {
		const { dataset } = document.documentElement;
		dataset[name] = [dataset[name], value].filter(Boolean).join('; ');
	};
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) {
			const { element } = entry as PerformanceEntry & { readonly element?: Element | null };
			note('painted', element?.tagName ?? 'nothing');
		}
	}).observe({ type: 'largest-contentful-paint', buffered: true });
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) {
			const { value, sources } = entry as PerformanceEntry & {
				readonly value: number;
				readonly sources: readonly { readonly node: Node | null }[];
			};
			const moved = sources.map(({ node }) => node?.nodeName).join(', ');
			note('shifts', `${value.toFixed(5)} ${moved}`);
		}
	}).observe({ type: 'layout-shift', buffered: true });
}
