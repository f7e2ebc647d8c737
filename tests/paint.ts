import { type Browser, chromium } from '@playwright/test';
import { findChromium } from './e2e/find-chromium.ts';
import { serveCompressed } from './serve-compressed.ts';

// `npm run paint -- [RUNS]` prints how long the largest paint of the article takes, beside the same page
// stripped of its figures, on a phone's slow line and processor. It is a measurement and no test.
const [runs = 15] = process.argv.slice(2).map(Number);
const pages = { 'as it is': '/', 'without figures': '/?bare' };

const server = await serveCompressed((html, search) =>
	search === '?bare' ? html.replaceAll(/<figure[\s>][\s\S]*?<\/figure>/g, '') : html,
);
const browser = await chromium.launch({
	executablePath: await findChromium(),
	args: ['--no-sandbox', '--disable-gpu'],
});
const times: Record<string, number[]> = { 'as it is': [], 'without figures': [] };
// Taken in turns, so that a slow moment of the machine meets both.
for (let run = 0; run < runs; run += 1)
	for (const [name, path] of Object.entries(pages))
		times[name]?.push(await measurePaint(browser, server.address + path));
await browser.close();
server.close();

const [whole = Number.NaN, bare = Number.NaN] = Object.keys(pages).map((name) => {
	const sorted = (times[name] ?? []).toSorted((a, b) => a - b);
	const median = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
	console.log(
		`${name.padEnd(16)} median ${median.toFixed(0)} ms of ${sorted.length} (${sorted[0]?.toFixed(0)} to ${sorted.at(-1)?.toFixed(0)})`,
	);
	return median;
});
console.log(`ratio            ${(whole / bare).toFixed(3)}`);

/** Opens a page in a fresh profile and gives the time of its largest paint in milliseconds. */
async function measurePaint(browser: Browser, address: string): Promise<number> {
	const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
	await session.send('Network.enable');
	// As Lighthouse has its slow 4G: 150 ms there and back, 1.6 Mbit a second.
	await session.send('Network.emulateNetworkConditions', {
		offline: false,
		latency: 150,
		downloadThroughput: 200_000,
		uploadThroughput: 94_000,
	});
	await page.goto(address, { waitUntil: 'load' });
	const time = await page.evaluate(
		() =>
			new Promise<number>((settle) => {
				new PerformanceObserver((list) => settle(list.getEntries().at(-1)?.startTime ?? 0)).observe(
					{
						type: 'largest-contentful-paint',
						buffered: true,
					},
				);
			}),
	);
	await context.close();
	return time;
}
