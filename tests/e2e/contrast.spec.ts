import type { Page } from '@playwright/test';
import { expect, listColourFaults, test } from './page.ts';
import { listDrawnPages } from './pages.ts';
import { measurePaint, type Painted } from './painted.ts';

// What is ground and not a mark, each with its reason. Everything else that is painted has to stand out.
const grounds = [
	'paper', // keeps words clear of what lies behind them
	'mark-target', // unseen: finds the pointer
	'hatch', // "not reported": words on it say so
	'grid', // helps the eye along; values are written at the marks
	'land', // neighbouring states of a map
	'border', // of neighbouring states, whose names stand on them
	'band', // ground within reach: the line at its edge is the mark
	'level', // heights to read off; their values stand beside them
];

// Other launches as single marks, in rows of one stroke and as bars: hundreds of them are ground, weak on
// purpose, and their number is written beside them. Who asks for more contrast gets them as strong as the rest.
const pale = ['mark-pale', 'row-pale', 'bar-pale'];

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
				const weak = contrast === 'more' ? grounds : [...grounds, ...pale];
				expect(listFaint(await measurePaint(page, weak)), name).toEqual([]);
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
	test(`the kinds of marks differ by their ink alone, with ${deficiency}`, async ({ page }) => {
		const session = await page.context().newCDPSession(page);
		await session.send('Emulation.setEmulatedVisionDeficiency', { type: deficiency });
		for (const colorScheme of themes) {
			await page.emulateMedia({ colorScheme });
			await page.goto('/');
			const marks = await measureKey(page);
			expect(marks.length, colorScheme).toBe(4);
			for (const [index, one] of marks.entries())
				for (const other of marks.slice(index + 1)) {
					const distance = Math.hypot(one.edge - other.edge, one.middle - other.middle);
					expect(distance, `${colorScheme}: ${JSON.stringify(marks)}`).toBeGreaterThan(0.15);
				}
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

/** How much ink each mark of the key holds at its edge and in its middle: the mean distance from the paper in grey, beside the most that any has. */
async function measureKey(page: Page): Promise<{ edge: number; middle: number }[]> {
	const marks = await page.locator('#months .mark-key .sign').all();
	const pictures = await Promise.all(marks.map((mark) => mark.screenshot()));
	const read = await page.evaluate(
		readGreys,
		pictures.map((picture) => picture.toString('base64')),
	);
	const inks = read.map(({ width, height, greys }) => {
		const isEdge = (index: number) => {
			const [x, y] = [index % width, Math.floor(index / width)];
			return Math.min(x, y, width - 1 - x, height - 1 - y) < 2;
		};
		return {
			edge: mean(greys.filter((_, index) => isEdge(index))),
			middle: mean(greys.filter((_, index) => !isEdge(index))),
		};
	});
	const most = Math.max(...inks.map(({ middle }) => middle));
	return inks.map(({ edge, middle }) => ({ edge: edge / most, middle: middle / most }));
}

function mean(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}

// Runs in the page: how far each pixel of a picture is from the paper, as greys.
async function readGreys(images: string[]) {
	const pen = new OffscreenCanvas(40, 40).getContext('2d', { willReadFrequently: true });
	if (!pen) throw new Error('This browser cannot read pictures.');
	const read = (width: number, height: number) => {
		const { data } = pen.getImageData(0, 0, width, height);
		return Array.from({ length: width * height }, (_, index) => {
			const [red = 0, green = 0, blue = 0] = data.slice(4 * index);
			return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
		});
	};
	pen.fillStyle = getComputedStyle(document.documentElement).backgroundColor;
	pen.fillRect(0, 0, 1, 1);
	const [paper = 0] = read(1, 1);
	return Promise.all(
		images.map(async (image) => {
			const bytes = Uint8Array.from(atob(image), (letter) => letter.charCodeAt(0));
			const bitmap = await createImageBitmap(new Blob([bytes]));
			pen.drawImage(bitmap, 0, 0);
			const { width, height } = bitmap;
			return {
				width,
				height,
				greys: read(width, height).map((grey) => Math.abs(grey - paper)),
			};
		}),
	);
}
