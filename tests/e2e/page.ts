import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import { BASE } from '../project-copy.ts';

export { expect };

/** A test whose page may say what it likes. The site stands in a folder, and an address in a test begins at its first page. */
export const loud = base.extend({
	page: async ({ page }, use) => {
		const go = page.goto.bind(page);
		page.goto = (address, options) => go(address.replace(/^\//, BASE), options);
		await use(page);
	},
});

/**
 * A test whose page must stay silent: a console warning or error, an exception, a failed request or
 * a request to any other host fails it.
 */
export const test = loud.extend<{ silent: undefined }>({
	silent: [
		async ({ page, baseURL }, use) => {
			const faults = watch(page, new URL(baseURL ?? '').origin);
			await use(undefined);
			expect(faults, 'what the page said and asked for').toEqual([]);
		},
		{ auto: true },
	],
});

/**
 * Makes the next pages wait for their fonts, which readers never do: a font that comes late is left
 * out there. For pictures and lengths of words, with `test.use({ bypassCSP: true })`, since the styles
 * are changed on the way.
 */
export async function waitForFonts(page: Page): Promise<void> {
	await page.route(
		(url) => url.pathname.endsWith('/'),
		async (route) => {
			const response = await route.fetch();
			await route.fulfill({ response, body: waitingForFonts(await response.text()) });
		},
	);
}

/** The same page or style sheet, but one that waits for its fonts. */
export function waitingForFonts(text: string): string {
	return text.replaceAll(/font-display:\s*optional/g, 'font-display:block');
}

/** Tells a test to pass over every window but those of one width. */
export const at =
	(width: number) =>
	({ viewport }: { viewport: { readonly width: number } | null }) =>
		viewport?.width !== width;

function watch(page: Page, origin: string): string[] {
	const faults: string[] = [];
	page.on('console', (message) => {
		if (['warning', 'error'].includes(message.type())) faults.push(`console: ${message.text()}`);
	});
	page.on('pageerror', (problem) => faults.push(`exception: ${problem.message}`));
	page.on('request', (request) => {
		const url = new URL(request.url());
		// A worker made from the page's own script has an address of the same origin: blob:http://…
		if (url.protocol !== 'data:' && url.origin !== origin) faults.push(`foreign: ${request.url()}`);
	});
	page.on('requestfailed', (request) => faults.push(`failed: ${request.url()}`));
	page.on('response', (response) => {
		const isExpected = response.ok() || response.status() === 304;
		if (!isExpected) faults.push(`${response.status()}: ${response.url()}`);
	});
	return faults;
}

// The rows of a long table are alike, and each costs axe as much as the first: it looks at twenty.
const alike = ':is(.launches, .all-readings) tbody tr:nth-child(n + 21)';

/** Everything axe holds against the page as it is now, as `rule: element`; its own advice included. */
export function listAxeFaults(page: Page): Promise<string[]> {
	const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
	return analyze(page, new AxeBuilder({ page }).withTags(tags));
}

/** What axe holds against the colours of the page as it is now: all that another theme can change. */
export function listColourFaults(page: Page): Promise<string[]> {
	const rules = ['color-contrast', 'link-in-text-block'];
	return analyze(page, new AxeBuilder({ page }).withRules(rules));
}

async function analyze(page: Page, axe: AxeBuilder): Promise<string[]> {
	await page.locator(alike).evaluateAll((rows) => {
		for (const row of rows) row.remove();
	});
	const { violations } = await axe.analyze();
	return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

/** What stands out to the right of the window, as tag and class; empty when nothing scrolls sideways. */
export function listOverflow(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const { clientWidth, scrollWidth } = document.documentElement;
		if (scrollWidth <= clientWidth) return [];
		const isOut = (element: Element) => element.getBoundingClientRect().right > clientWidth + 1;
		const out = [...document.body.querySelectorAll('*')].filter(isOut);
		return [
			`${scrollWidth} px in ${clientWidth} px`,
			...out
				.slice(0, 5)
				.map((element) => `${element.tagName}.${element.getAttribute('class') ?? ''}`),
		];
	});
}
