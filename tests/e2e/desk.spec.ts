import { readFileSync } from 'node:fs';
import { test as loud, type Page } from '@playwright/test';
import {
	broken,
	cleanTable,
	createChanged,
	createLarge,
	type DeskFile,
	good,
	html,
} from './desk-tables.ts';
import { expect, listAxeFaults, listOverflow, test } from './page.ts';

const monthsDrawing = 'svg[aria-labelledby="months-wide-title"]';
const once = (width: number | undefined) => width !== 1280;

test('the published table is what was published, with every claim and figure', async ({ page }) => {
	await choose(page, good);
	await expect(page.locator('.verdict')).toHaveText(/This table is the published edition/);
	await expect(page.getByRole('region', { name: 'What would change' })).toContainText(
		'Nothing differs.',
	);
	await expect(page.locator('#desk-result figure')).toHaveCount(5);
	await expect(page.locator('#half-years svg:visible')).toHaveCount(1);
	expect(await listOverflow(page)).toEqual([]);
});

test('the desk draws the published table as the story does', async ({ page, viewport }) => {
	test.skip(once(viewport?.width), 'the same on every window');
	await page.goto('/');
	const published = await listMarks(page, monthsDrawing);
	await choose(page, good);
	await expect(page.locator('#desk-result figure')).toHaveCount(5);
	expect(await listMarks(page, monthsDrawing)).toEqual(published);
	expect(published.length).toBeGreaterThan(20);
});

test('twenty errors are listed in one run, each with its cell, and nothing is offered to save', async ({
	page,
}) => {
	await choose(page, broken);
	await expect(page.locator('.verdict')).toHaveText(/cannot be published before its errors/);
	await expect(page.getByRole('heading', { name: '20 errors' })).toBeVisible();
	await expect(page.locator('.severity-error tbody tr')).toHaveCount(20);
	const first = page.locator('.severity-error tbody tr').first();
	await expect(first).toHaveText('2A2time_start02.09.20242024-09-02');
	await expect(page.locator('.save')).toHaveCount(0);
	expect(await listOverflow(page)).toEqual([]);
});

test('a changed count is told with its month, its claims and its row', async ({ page }) => {
	const changed = createChanged();
	await choose(page, changed);
	await expect(page.locator('.verdict')).toHaveText(/a claim no longer holds/);
	const difference = page.getByRole('region', { name: 'What would change' });
	await expect(difference.first()).toContainText('September 2024');
	await expect(difference.first()).toContainText(`launched ${changed.before} → ${changed.after}`);
	const claims = page.getByRole('region', { name: 'Claims', exact: true });
	await expect(claims.getByRole('cell', { name: 'Another number' }).first()).toBeVisible();
	expect(await listOverflow(page)).toEqual([]);
});

test('a page of HTML under the name of a table is called that', async ({ page }) => {
	await choose(page, html);
	await expect(page.locator('.severity-error')).toContainText('file.html');
	await expect(page.getByText('No row could be read, so no claim was computed.')).toBeVisible();
});

test('a file can be dropped on the page; two at once are not taken', async ({ page, viewport }) => {
	test.skip(once(viewport?.width), 'the same on every window');
	await page.goto('/desk/');
	await drop(page, [good, html]);
	await expect(page.locator('#desk-status')).toHaveText('Please drop one file at a time.');
	await drop(page, [html]);
	await expect(page.locator('#result')).toHaveText('What the check says of download.csv');
});

test('the keyboard alone chooses a file, reaches the result and saves the cleaned table', async ({
	page,
	viewport,
}) => {
	test.skip(once(viewport?.width), 'the same on every window');
	// Before the page is there: the browser takes a moment to hand the choice of a file to a test.
	const chooser = page.waitForEvent('filechooser');
	await page.goto('/desk/');
	const [skip, input] = [page.locator('.skip'), page.getByLabel('A table as CSV')];
	await page.keyboard.press('Tab');
	await expect(skip).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(input).toBeFocused();
	await page.keyboard.press('Enter');
	const changed = createChanged();
	await (await chooser).setFiles(toPayload(changed));
	await expect(page.locator('#result')).toBeFocused();
	await expect(page.getByRole('status')).toHaveText(/has been checked/);
	await page.keyboard.press('Tab');
	const download = page.waitForEvent('download');
	await page.keyboard.press('Enter');
	const saved = await download;
	expect(saved.suggestedFilename()).toBe('missile_attacks_daily.csv');
	expect(readFileSync(await saved.path(), 'utf8')).toBe(cleanTable(changed));
});

for (const file of [broken, createChanged()]) {
	test(`axe finds nothing in the result of ${file.name}, in light and in dark`, async ({
		page,
		viewport,
	}) => {
		test.skip(once(viewport?.width), 'the same on every window');
		test.slow();
		await choose(page, file);
		await expect(page.locator('#desk-result [aria-busy]')).toHaveCount(0);
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme });
			expect(await listAxeFaults(page), colorScheme).toEqual([]);
		}
	});
}

test('nothing is asked for while a file is checked, but letters of the page’s own fonts', async ({
	page,
}) => {
	await page.goto('/desk/');
	await page.evaluate(() => document.fonts.ready);
	const asked: string[] = [];
	page.on('request', (request) => {
		const isFont = request.resourceType() === 'font' && request.method() === 'GET';
		if (!isFont && !request.url().startsWith('blob:')) asked.push(request.url());
	});
	await page.locator('#desk-file').setInputFiles(toPayload(createChanged()));
	await expect(page.locator('#desk-result figure')).toHaveCount(5);
	expect(asked).toEqual([]);
	const policy = page.locator('meta[http-equiv="content-security-policy"]');
	expect(await policy.getAttribute('content')).toContain("connect-src 'none'");
});

loud(
	'the browser refuses every connection, from the page and from a worker of it',
	async ({ page }) => {
		await page.goto('/desk/');
		const answers = await page.evaluate(async () => {
			const ask = `fetch('${location.origin}/').then(() => 'sent', () => 'refused')`;
			const code = new Blob([`${ask}.then((answer) => postMessage(answer))`]);
			const worker = new Worker(URL.createObjectURL(code));
			const inWorker = new Promise((settle) => {
				worker.onmessage = ({ data }) => settle(data);
			});
			const inPage = fetch('/').then(
				() => 'sent',
				() => 'refused',
			);
			return [await inPage, await inWorker];
		});
		expect(answers).toEqual(['refused', 'refused']);
	},
);

test('the page stays awake while a file of 100,000 rows is checked', async ({ page, viewport }) => {
	test.skip(once(viewport?.width), 'the same on every window');
	test.slow();
	const large = toPayload(createLarge(100_000));
	await page.goto('/desk/');
	const [input, progress] = [page.locator('#desk-file'), page.locator('#desk-progress')];
	await input.setInputFiles(large);
	await expect(progress).toHaveAttribute('value', /./);
	const isDrawn = await page.evaluate(
		() =>
			new Promise((settle) => {
				requestAnimationFrame(() => settle(document.getElementById('result') === null));
			}),
	);
	expect(isDrawn, 'a frame is drawn before the result').toBe(true);
	await page.getByRole('button', { name: 'Stop' }).click();
	await expect(page.getByRole('status')).toHaveText(/^Stopped/);
	await expect(page.locator('#result')).toHaveCount(0);
	await input.setInputFiles(large);
	await expect(page.getByText('100,000 rows read;')).toBeVisible({ timeout: 60_000 });
	await expect(page.locator('#desk-result figure')).toHaveCount(5, { timeout: 60_000 });
});

test.describe('with script off', () => {
	test.use({ javaScriptEnabled: false });

	test('the page says what it needs and how to do the same in a terminal', async ({ page }) => {
		await page.goto('/desk/');
		await expect(page.getByText('npm run data:check')).toBeVisible();
		await expect(page.getByText('npm run data:diff')).toBeVisible();
		await expect(page.locator('#desk')).toBeHidden();
	});
});

async function choose(page: Page, file: DeskFile): Promise<void> {
	await page.goto('/desk/');
	await page.locator('#desk-file').setInputFiles(toPayload(file));
	await expect(page.locator('#result')).toHaveText(`What the check says of ${file.name}`);
}

/** Paths, places and words of drawings, without what a link leads to. */
function listMarks(page: Page, selector: string): Promise<string[]> {
	return page
		.locator(`${selector} :is(path, text)`)
		.evaluateAll((marks) =>
			marks.map(
				(mark) => `${mark.getAttribute('d') ?? mark.textContent} ${mark.getAttribute('x')}`,
			),
		);
}

async function drop(page: Page, files: readonly DeskFile[]): Promise<void> {
	const dataTransfer = await page.evaluateHandle((all) => {
		const transfer = new DataTransfer();
		for (const { name, text } of all) transfer.items.add(new File([text], name));
		return transfer;
	}, files);
	await page.dispatchEvent('#desk', 'drop', { dataTransfer });
}

function toPayload({ name, text }: DeskFile) {
	return { name, mimeType: 'text/csv', buffer: Buffer.from(text) };
}
