import type { Page } from '@playwright/test';
import { expect, listColourFaults, test } from './page.ts';
import { listDrawnPages } from './pages.ts';
import { measurePaint, type Painted } from './painted.ts';

// What is ground and not a mark, each with its reason. Everything else that is painted has to stand out.
const grounds = [
	'paper', // keeps words clear of what lies behind them
	'mark-target', // unseen: finds the pointer
	'light', // lights up the ground of the months that a step tells of
	'hatch', // "not reported": words on it say so
	'grid', // helps the eye along; values are written at the marks
	'land', // neighbouring states of a map
	'border', // of neighbouring states, whose names stand on them
	'band', // ground within reach: the line at its edge is the mark
	'level', // heights to read off; their values stand beside them
];

const themes = ['light', 'dark'] as const;
const contrasts = ['no-preference', 'more'] as const;

for (const address of listDrawnPages()) {
	test(`${address}: text stands out by 4.5 to 1 and marks by 3 to 1, in every theme`, async ({
		page,
	}) => {
		await page.goto(address);
		for (const colorScheme of themes) {
			for (const contrast of contrasts) {
				await page.emulateMedia({ colorScheme, contrast });
				const name = `${colorScheme}, contrast ${contrast}`;
				expect(listFaint(await measurePaint(page, grounds)), name).toEqual([]);
			}
			expect(await listColourFaults(page), `${colorScheme}, more contrast`).toEqual([]);
		}
	});
}

test('text and marks that are too faint are found', async ({ page }) => {
	await page.setContent(`<style>html { background: #fff }</style>
		<svg class="chart" aria-labelledby="t" width="200" height="100">
		<text x="10" y="20" fill="#777">4.48 to 1</text><text x="10" y="40" fill="#767676">4.54 to 1</text>
		<rect class="a" width="9" height="9" fill="#979797"/><rect class="b" width="9" height="9" fill="#949494"/>
		<path class="c" d="M0 0h9" stroke="#000" opacity="0.4"/><rect class="paper" fill="#eee" width="9" height="9"/></svg>`);
	expect(listFaint(await measurePaint(page, ['paper']))).toEqual([
		't: text “4.48 to 1” has 4.48 to 1',
		't: mark “rect.a” has 2.92 to 1',
		't: mark “path.c” has 2.85 to 1',
	]);
});

for (const deficiency of [
	'none',
	'protanopia',
	'deuteranopia',
	'tritanopia',
	'achromatopsia',
] as const) {
	test(`the degrees of sureness differ by their ink alone, with ${deficiency}`, async ({
		page,
	}) => {
		const session = await page.context().newCDPSession(page);
		await session.send('Emulation.setEmulatedVisionDeficiency', { type: deficiency });
		for (const colorScheme of themes) {
			await page.emulateMedia({ colorScheme });
			await page.goto('/');
			const inks = await measureKey(page);
			expect(inks.length, colorScheme).toBe(4);
			const sorted = [...inks].sort((a, b) => a - b);
			const steps = sorted.slice(1).map((ink, index) => ink - (sorted[index] ?? 0));
			// A stroke of the key has 144 pixels: a tenth of them is more than an edge.
			expect(Math.min(...steps), `${colorScheme}: ${inks}`).toBeGreaterThan(0.1);
		}
	});
}

function listFaint(painted: readonly Painted[]): string[] {
	const faint = painted.filter(({ kind, contrast }) => contrast < (kind === 'text' ? 4.5 : 3));
	const said = faint.map(
		({ drawing, kind, name, contrast }) =>
			`${drawing}: ${kind} “${name}” has ${contrast.toFixed(2)} to 1`,
	);
	return [...new Set(said)];
}

/** How many pixels of each stroke of the key are inked: 0 for bare paper, 1 for the fullest stroke. */
async function measureKey(page: Page): Promise<number[]> {
	const strokes = page.locator('.key').first().locator('svg');
	const pictures: string[] = [];
	for (const stroke of await strokes.all()) {
		pictures.push((await stroke.screenshot()).toString('base64'));
	}
	const counts = await page.evaluate(async (images) => {
		const pen = new OffscreenCanvas(40, 40).getContext('2d', { willReadFrequently: true });
		if (!pen) throw new Error('This browser cannot read pictures.');
		const measured: number[] = [];
		for (const image of images) {
			const bytes = Uint8Array.from(atob(image), (letter) => letter.charCodeAt(0));
			const bitmap = await createImageBitmap(new Blob([bytes]));
			pen.clearRect(0, 0, 40, 40);
			pen.drawImage(bitmap, 0, 0);
			const { data } = pen.getImageData(0, 0, bitmap.width, bitmap.height);
			const grey = (at: number) =>
				0.2126 * (data[at] ?? 0) + 0.7152 * (data[at + 1] ?? 0) + 0.0722 * (data[at + 2] ?? 0);
			const differences = Array.from({ length: data.length / 4 }, (_, index) =>
				Math.abs(grey(4 * index) - grey(0)),
			);
			// Pattern, not colour: a pixel is inked or it is not.
			const edge = Math.max(...differences) / 2;
			measured.push(differences.filter((difference) => difference > edge).length);
		}
		return measured;
	}, pictures);
	const fullest = Math.max(...counts);
	return counts.map((count) => count / fullest);
}
