import type { Page } from '@playwright/test';
import { createGallery } from '../figures/gallery-page.ts';
import { BASE } from '../project-copy.ts';
import { type LabelBox, measureLabels, type PageBoxes } from './label-boxes.ts';
import { expect, test, waitForFonts, waitingForFonts } from './page.ts';
import { listDrawnPages } from './pages.ts';

const widths = [
	320, 340, 360, 400, 440, 480, 600, 735, 736, 768, 900, 1024, 1119, 1120, 1280, 1600,
];

// Where each of the first two drawings has least room. A form with many choices is tried out at these alone:
// a choice changes the weight of some letters, and what fits here fits anywhere.
const tightest = [320, 736];

// Letters of neighbouring lines may touch: half a pixel is not an overlap that anyone sees.
const tolerance = 0.5;

// Drawings are made for phones of 390 pixels; on one of 360 their letters still have twelve. The few
// phones that are narrower show them smaller, but whole.
const smallestFrom = [
	{ width: 360, smallest: 12 },
	{ width: 320, smallest: 10.5 },
];

test.use({ bypassCSP: true });
test.beforeEach(({ page }) => waitForFonts(page));

for (const address of listDrawnPages()) {
	test(`${address}: no label meets another or leaves its drawing, from 320 to 1600 pixels`, async ({
		page,
	}) => {
		test.slow();
		await page.goto(address);
		await page.evaluate(() => document.fonts.ready);
		const faults: string[] = [];
		for (const width of widths) {
			await page.setViewportSize({ width, height: 800 });
			const { smallest } = smallestFrom.find((from) => width >= from.width) ?? { smallest: 12 };
			for (const state of await listStates(page, width)) {
				await choose(page, state);
				const found = listFaults(await measureLabels(page), smallest);
				faults.push(...found.map((fault) => `${width} px ${state}: ${fault}`));
			}
		}
		expect(faults).toEqual([]);
	});
}

test('no label meets another or leaves its drawing in any state of any figure', async ({
	page,
}) => {
	const gallery = createGallery({ fonts: `${BASE}fonts/`, themes: ['light'], below: () => '' });
	await page.route('**/gallery/', (route) =>
		route.fulfill({ contentType: 'text/html', body: waitingForFonts(gallery) }),
	);
	// Three drawings of every state stand side by side.
	await page.setViewportSize({ width: 2400, height: 800 });
	await page.goto('/gallery/');
	await page.evaluate(() => document.fonts.ready);
	await page.check('#true-size');
	expect(listFaults(await measureLabels(page), 12)).toEqual([]);
});

test('a label that meets another, leaves its drawing or is too small is found', async ({
	page,
}) => {
	await page.setContent(`<svg class="chart" aria-labelledby="t" width="200" height="100">
		<text x="10" y="50" font-size="16">one label</text>
		<text x="50" y="52" font-size="16">another</text>
		<text x="190" y="90" font-size="11">out</text></svg>`);
	const found = listFaults(await measureLabels(page), 12);
	const faults = found.map((fault) => fault.replace(/ by .*/, ''));
	expect(faults).toEqual([
		't: “out” is 11.0 px small',
		't: “out” leaves the drawing',
		't: “one label” meets “another”',
	]);
});

/** Every choice of every switch by its place; '' alone for the page as it opens. */
async function listStates(page: Page, width: number): Promise<string[]> {
	const inputs = page.locator('main input:is([type=radio], [type=checkbox])');
	const count = await inputs.evaluateAll(
		(found) => found.filter((input) => input.checkVisibility()).length,
	);
	const isForm = count > 6 && !tightest.includes(width);
	return count === 0 || isForm
		? ['']
		: Array.from({ length: count }, (_, index) => `choice ${index + 1}`);
}

async function choose(page: Page, state: string): Promise<void> {
	if (state === '') return;
	const index = Number(state.replace('choice ', '')) - 1;
	await page.locator('main input:is([type=radio], [type=checkbox])').nth(index).check();
}

function listFaults({ drawings, labels }: PageBoxes, smallest: number): string[] {
	const cut = drawings
		.filter((drawing) => drawing.cut > tolerance)
		.map(({ drawing, cut: by }) => `${drawing}: cut off by ${by.toFixed(1)} px`);
	const small = labels
		.filter(({ fontSize }) => fontSize < smallest - 0.01)
		.map(
			({ drawing, words, fontSize }) => `${drawing}: “${words}” is ${fontSize.toFixed(1)} px small`,
		);
	const out = labels.flatMap((label) => {
		const frame = drawings.find(({ drawing }) => drawing === label.drawing) ?? label;
		const by = Math.max(
			frame.left - label.left,
			label.right - frame.right,
			frame.top - label.top,
			label.bottom - frame.bottom,
		);
		return by > tolerance
			? [`${label.drawing}: “${label.words}” leaves the drawing by ${by.toFixed(1)} px`]
			: [];
	});
	return [...cut, ...small, ...out, ...listMeetings(labels)];
}

function listMeetings(labels: readonly LabelBox[]): string[] {
	return labels.flatMap((one, index) =>
		labels
			.slice(index + 1)
			.filter((other) => other.drawing === one.drawing && !(one.passing && other.passing))
			.map((other) => ({ other, by: overlap(one, other) }))
			.filter(({ by }) => by > tolerance)
			.map(
				({ other, by }) =>
					`${one.drawing}: “${one.words}” meets “${other.words}” by ${by.toFixed(1)} px`,
			),
	);
}

// The shorter side of the ground that two boxes share: how far one would have to move.
function overlap(one: LabelBox, other: LabelBox): number {
	const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
	const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
	return Math.min(across, down);
}
