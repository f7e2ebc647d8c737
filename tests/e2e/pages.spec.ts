import type { Page } from '@playwright/test';
import { at, expect, listAxeFaults, listColourFaults, listOverflow, test } from './page.ts';
import { listPages } from './pages.ts';

// The widest spacing that a reader may set (WCAG 1.4.12).
const spacing = `* {
	line-height: 1.5 !important;
	letter-spacing: 0.12em !important;
	word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`;

for (const address of listPages()) {
	test(`${address} fits its window, with wider spacing and with text twice as large`, async ({
		page,
		viewport,
	}) => {
		await page.goto(address);
		expect(await listOverflow(page), 'as it is').toEqual([]);
		await addSheet(page, spacing);
		expect(await listOverflow(page), 'with wider spacing').toEqual([]);
		// On a phone, twice the size would be less than the 320 pixels that a page must fit.
		if ((viewport?.width ?? 0) < 640) return;
		await addSheet(page, ':root { font-size: 200% !important; }');
		expect(await listOverflow(page), 'with text twice as large').toEqual([]);
	});

	test.describe('at one width', () => {
		test.skip(at(360), 'the same at every width');

		test(`${address} has nothing that axe finds, in light, dark and forced colours`, async ({
			page,
		}) => {
			test.slow();
			await page.goto(address);
			await page.emulateMedia({ colorScheme: 'light' });
			expect(await listAxeFaults(page), 'light').toEqual([]);
			await page.emulateMedia({ colorScheme: 'dark' });
			expect(await listColourFaults(page), 'dark').toEqual([]);
			await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
			expect(await listColourFaults(page), 'forced colours').toEqual([]);
		});

		test(`${address} fits a window of 320 pixels, under one heading of the first rank`, async ({
			page,
		}) => {
			await page.setViewportSize({ width: 320, height: 640 });
			await page.goto(address);
			expect(await listOverflow(page)).toEqual([]);
			await expect(page.locator('h1')).toHaveCount(1);
			await expect(page.locator('main')).toHaveCount(1);
			expect(await page.locator('html').getAttribute('lang')).toMatch(/^[a-z]{2}(-[A-Z]{2})?$/);
			expect(await page.evaluate(listHeadingRanks)).toEqual([]);
		});

		test.describe('with script off', () => {
			test.use({ javaScriptEnabled: false });

			test(`${address} is there`, async ({ page }) => {
				await page.goto(address);
				await expect(page.locator('h1')).toBeVisible();
				expect((await page.locator('main').innerText()).length).toBeGreaterThan(20);
				expect(await listOverflow(page)).toEqual([]);
			});
		});
	});

	test.describe('on a wide page', () => {
		test.skip(at(1280), 'the same at every width');

		test(`${address}: the keyboard reaches everything that can be used, and shows where it is`, async ({
			page,
		}) => {
			await page.goto(address);
			const count = await page.evaluate(markTargets);
			const faint: string[] = [];
			for (let press = 0; press < count + 20; press += 1) {
				await page.keyboard.press('Tab');
				const fault = await page.evaluate(visitFocus);
				if (fault) faint.push(fault);
			}
			expect(faint, 'in focus, but not seen to be').toEqual([]);
			expect(await page.evaluate(listUnvisited), 'never in focus').toEqual([]);
		});
	});
}

// A constructed sheet replaces the one of the call before; the page's policy does not stop it.
function addSheet(page: Page, css: string): Promise<void> {
	return page.evaluate((text) => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(text);
		document.adoptedStyleSheets = [sheet];
	}, css);
}

// Runs in the page, as the others: headings that stand more than one rank below the one before them.
function listHeadingRanks(): string[] {
	const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')];
	const ranks = headings.map((heading) => Number(heading.tagName.slice(1)));
	return headings
		.filter((_, index) => (ranks[index] ?? 1) > (ranks[index - 1] ?? 0) + 1)
		.map((heading) => `${heading.tagName}: ${heading.textContent}`);
}

/** Marks what the keyboard should reach; of a group of radio buttons only the chosen one. Gives its number. */
function markTargets(): number {
	const usable =
		'a[href], summary, button, select, textarea, input:not([type=radio]), input:checked';
	const targets = [...document.querySelectorAll<HTMLElement>(usable)].filter((target) =>
		target.checkVisibility(),
	);
	for (const target of targets) target.dataset['unvisited'] = '';
	return targets.length;
}

function visitFocus(): string | null {
	const target = document.activeElement as HTMLElement | null;
	if (!target || target === document.body) return null;
	delete target.dataset['unvisited'];
	// Of the marks of an entry, the line is drawn around them and not around all that their link holds.
	const marks = target.querySelector('.mark-target');
	const { stroke, strokeWidth, outlineStyle, outlineWidth } = getComputedStyle(marks ?? target);
	const [style, width] = marks ? [stroke, strokeWidth] : [outlineStyle, outlineWidth];
	const isSeen = style !== 'none' && Number.parseFloat(width) >= 2;
	return isSeen ? null : target.outerHTML.slice(0, 120);
}

function listUnvisited(): string[] {
	return [...document.querySelectorAll('[data-unvisited]')].map((target) =>
		target.outerHTML.slice(0, 120),
	);
}
