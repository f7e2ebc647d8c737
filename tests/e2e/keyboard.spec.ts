import type { Page } from '@playwright/test';
import { expect, test } from './page.ts';
import { listPages } from './pages.ts';

for (const address of listPages()) {
	test(`${address}: the keyboard reaches everything that can be used, and shows where it is`, async ({
		page,
	}) => {
		await page.goto(address);
		const count = await markTargets(page);
		const faint: string[] = [];
		for (let press = 0; press < count + 20; press += 1) {
			await page.keyboard.press('Tab');
			const fault = await page.evaluate(visitFocus);
			if (fault) faint.push(fault);
		}
		expect(faint, 'in focus, but not seen to be').toEqual([]);
		expect(await page.evaluate(listUnvisited), 'never in focus').toEqual([]);
	});
}

/** Marks what the keyboard should reach; of a group of radio buttons only the chosen one. Gives its number. */
function markTargets(page: Page): Promise<number> {
	return page.evaluate(() => {
		const targets = [
			...document.querySelectorAll<HTMLElement>(
				'a[href], summary, button, select, textarea, input:not([type=radio]), input:checked',
			),
		].filter((target) => target.checkVisibility());
		for (const target of targets) target.dataset['unvisited'] = '';
		return targets.length;
	});
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
