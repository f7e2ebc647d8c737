import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { readHandover } from '../../src/cli/files/read-handover.ts';
import {
	american,
	broken,
	changed,
	cleanTable,
	createLarge,
	type DeskFile,
	good,
	html,
	newer,
	older,
} from './desk-tables.ts';
import { at, expect, listAxeFaults, listOverflow, loud, test } from './page.ts';

const monthsDrawing = 'svg[aria-labelledby="months-wide-title"]';
/** A check is a second's work, or many where other tests run beside it. */
const patient = { timeout: 30_000 };

test('the published table is what was published, with every number and figure', async ({
	page,
}) => {
	await choose(page, good);
	await expect(page.locator('#result')).toContainText('This table is what is published.');
	await expect(page.getByRole('region', { name: 'What would change' })).toContainText(
		'Nothing differs.',
	);
	await expect(page.locator('#desk-result figure')).toHaveCount(3);
	await expect(page.locator('#half-years svg:visible')).toHaveCount(1);
	await expect(page.getByLabel('Choose a table')).toHaveValue(/good\.csv$/);
	expect(await listOverflow(page)).toEqual([]);
});

test('the verdict comes first, in the first screen, with the numbers that differ', async ({
	page,
	viewport,
}) => {
	await choose(page, changed);
	await expect(page.locator('#result')).toContainText(
		'This table cannot be published yet: 3 numbers of the article differ, and no note says why.',
	);
	const verdict = page.locator('.verdict');
	await expect(verdict).toContainText('3 of 7 differ: 74 → 75, 24 → 25 and 6.7% → 6.8%.');
	await expect(verdict).toContainText('This will be printed as a CORRECTION');
	await expect(verdict).toContainText(/no new warning\. \d+ warnings were published before\./);
	const { y = 0, height = 0 } = (await verdict.boundingBox()) ?? {};
	if (viewport?.width === 1280) expect(y + height).toBeLessThan(800);
	const parts = page.locator('#desk-result h2, #desk-result h3');
	await expect(page.locator('#desk-result figure')).toHaveCount(3);
	expect(await parts.evaluateAll((headings) => headings.map(({ id }) => id))).toEqual([
		...['result', 'difference', 'problems', 'claims', 'handover', 'figures'],
	]);
	await expect(page.getByRole('region', { name: 'What would change' })).toContainText(
		'launched 16 → 17',
	);
	expect(await listOverflow(page)).toEqual([]);
});

test('an old download is called old, with both days and the rows that would be lost', async ({
	page,
}) => {
	await choose(page, older);
	await expect(page.locator('#result')).toContainText('This table should not be published');
	await expect(page.locator('.verdict')).toContainText(
		'This file ends on 23 July 2023; the table in use ends on 4 April 2026. It is an older download. Of the 3,585 rows in use, 3,217 would be gone',
	);
	await expect(page.locator('#handover')).toHaveCount(0);
	expect(await listOverflow(page)).toEqual([]);
});

test('twenty errors are listed in one run, each with its cell, and saved as a list', async ({
	page,
}) => {
	await choose(page, broken);
	await expect(page.locator('#result')).toContainText('mend its 20 errors first.');
	await expect(page.getByRole('heading', { name: '20 errors', exact: true })).toBeVisible();
	await expect(page.locator('.severity-error tbody tr')).toHaveCount(20);
	const first = page.locator('.severity-error tbody tr').first();
	await expect(first).toHaveText('2A2time_start02.09.20242024-09-02');
	await expect(page.getByRole('button', { name: 'Save the cleaned table' })).toHaveCount(0);
	expect(await listOverflow(page)).toEqual([]);
	const saved = await saving(page, () =>
		page.getByRole('button', { name: 'Save the list of problems' }).click(),
	);
	expect(saved.suggestedFilename()).toBe('twenty-errors-problems.csv');
	const lines = readFileSync(await saved.path(), 'utf8')
		.trimEnd()
		.split('\n');
	expect(lines[0]).toBe(
		'\ufefffile,line,cell,column,code,found,expected,what to do,perhaps,severity',
	);
	expect(lines.filter((line) => line.endsWith(',error'))).toHaveLength(20);
});

test('a correction is handed over with its words, which the import reads', async ({ page }) => {
	await choose(page, changed);
	await page.getByRole('link', { name: 'Write the note and hand it over' }).click();
	const button = page.getByRole('button', { name: 'Save for publication' });
	await button.click();
	const note = page.getByLabel('What was wrong, and what is right?');
	await expect(note).toBeFocused();
	await expect(page.locator('.handover-fault').first()).toHaveText(
		'Please write a whole sentence.',
	);
	await note.fill('The post of 2 September 2024 gave 17, not 16.');
	for (const number of ['74', '24', '6.7']) {
		await page.getByLabel(`the article printed ${number}`).fill(`Read again: not ${number}.`);
	}
	const saved = await saving(page, () => button.click());
	await expect(page.locator('.handover-status')).toHaveText('Saved: for-publication.json.');
	const read = readHandover(readFileSync(await saved.path()));
	expect(new TextDecoder().decode(read.table)).toBe(changed.text);
	expect(read.note).toBe('The post of 2 September 2024 gave 17, not 16.');
	expect(read.claimNotes).toEqual({
		'kn23-2024-h2': 'Read again: not 74.',
		'kn23-2024-09': 'Read again: not 24.',
		'share-2024-h2': 'Read again: not 6.7.',
	});
	expect(await listOverflow(page)).toEqual([]);
});

test('a page of HTML under the name of a table is called that', async ({ page }) => {
	await choose(page, html);
	await expect(page.locator('.verdict')).toContainText('This is a web page, not the table.');
	await expect(page.locator('.severity-error')).toContainText('file.other-kind');
	await expect(page.locator('.verdict')).toContainText('No row could be read');
});

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
	await page.locator('#desk-file').setInputFiles(toPayload(changed));
	await expect(page.locator('#desk-result figure')).toHaveCount(3, patient);
	expect(asked).toEqual([]);
	const policy = page.locator('meta[http-equiv="content-security-policy"]');
	expect(await policy.getAttribute('content')).toContain("connect-src 'none'");
});

test.describe('with script off', () => {
	test.use({ javaScriptEnabled: false });

	test('the page says what it needs, and who can check the table otherwise', async ({ page }) => {
		await page.goto('/desk/');
		await expect(page.getByText('This page needs a script')).toBeVisible();
		await expect(page.getByText('send the table to the person who publishes')).toBeVisible();
		await expect(page.locator('#desk')).toBeHidden();
	});
});

test.describe('at one width', () => {
	test.skip(at(1280), 'the same on every window');

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

	test('the desk draws the published table as the story does', async ({ page }) => {
		await page.goto('/');
		const published = await listMarks(page, monthsDrawing);
		await choose(page, good);
		await expect(page.locator('#desk-result figure')).toHaveCount(3);
		expect(await listMarks(page, monthsDrawing)).toEqual(published);
		expect(published.length).toBeGreaterThan(20);
	});

	test('newer rows are handed over with one sentence', async ({ page }) => {
		await choose(page, newer);
		await expect(page.locator('.verdict')).toContainText('Readers will see newer rows: 1 row');
		await page.getByLabel('What is new, in a sentence').fill('Reports to 4 April 2026.');
		await expect(page.locator('.handover code')).toHaveText(
			'npm run data:import -- for-publication.json',
		);
		const saved = await saving(page, () =>
			page.getByRole('button', { name: 'Save for publication' }).click(),
		);
		expect(readHandover(readFileSync(await saved.path()))).toMatchObject({
			note: 'Reports to 4 April 2026.',
			claimNotes: {},
		});
	});

	test('dates with the year last are read together once a person says how', async ({ page }) => {
		await choose(page, american);
		await page.getByRole('button', { name: 'as 28 September 2022, and all others so' }).click();
		await expect(page.locator('#result')).toContainText(
			'This table is what is published.',
			patient,
		);
	});

	test('a file can be dropped on the page; two at once are not taken', async ({ page }) => {
		await page.goto('/desk/');
		await drop(page, [good, html]);
		await expect(page.locator('#desk-status')).toHaveText('Please drop one file at a time.');
		await drop(page, [html]);
		await expect(page.locator('#result')).toContainText('download.csv', patient);
		await expect(page.getByLabel('Choose a table')).toHaveValue(/download\.csv$/);
	});

	test('the keyboard alone chooses a file, reaches the result and saves the cleaned table', async ({
		page,
	}) => {
		// Before the page is there: the browser takes a moment to hand the choice of a file to a test.
		const chooser = page.waitForEvent('filechooser');
		await page.goto('/desk/');
		const [skip, input] = [page.locator('.skip'), page.getByLabel('Choose a table')];
		await page.keyboard.press('Tab');
		await expect(skip).toBeFocused();
		await expect(skip).toHaveText('Skip to the desk');
		await page.keyboard.press('Enter');
		await page.keyboard.press('Tab');
		await expect(input).toBeFocused();
		await page.keyboard.press('Enter');
		await (await chooser).setFiles(toPayload(changed));
		await expect(page.locator('#result')).toBeFocused(patient);
		await expect(page.locator('#desk-status')).toHaveText(/has been checked/);
		// Three links of the verdict, the way to the handing over, the list of problems, the table.
		for (let presses = 0; presses < 6; presses += 1) await page.keyboard.press('Tab');
		await expect(page.getByRole('button', { name: 'Save the cleaned table' })).toBeFocused();
		const saved = await saving(page, () => page.keyboard.press('Enter'));
		expect(saved.suggestedFilename()).toBe('missile_attacks_daily.csv');
		expect(readFileSync(await saved.path(), 'utf8')).toBe(cleanTable(changed));
	});

	for (const file of [broken, changed]) {
		test(`axe finds nothing in the result of ${file.name}, in light and in dark`, async ({
			page,
		}) => {
			test.slow();
			await choose(page, file);
			await expect(page.locator('#desk-result [aria-busy]')).toHaveCount(0);
			for (const colorScheme of ['light', 'dark'] as const) {
				await page.emulateMedia({ colorScheme });
				expect(await listAxeFaults(page), colorScheme).toEqual([]);
			}
		});
	}

	test('the page stays awake while a file of 100,000 rows is checked, tells how far it is and can be cancelled', async ({
		page,
	}) => {
		test.slow();
		const large = toPayload(createLarge(100_000));
		await page.goto('/desk/');
		const [input, progress] = [page.locator('#desk-file'), page.locator('#desk-progress')];
		const status = page.locator('#desk-status');
		await input.setInputFiles(large);
		await expect(progress).toBeVisible();
		await expect(status).toHaveText(/^large\.csv has been read\. Checking it/);
		const isDrawn = await page.evaluate(
			() =>
				new Promise((settle) => {
					requestAnimationFrame(() => settle(document.getElementById('result') === null));
				}),
		);
		expect(isDrawn, 'a frame is drawn before the result').toBe(true);
		await page.getByRole('button', { name: 'Cancel' }).click();
		await expect(status).toHaveText('Cancelled. large.csv was not checked to the end.');
		await expect.poll(() => page.workers().length, 'the worker is ended').toBe(0);
		await expect(page.locator('#result')).toHaveCount(0);
		await input.setInputFiles(large);
		await expect(page.getByText('large.csv: 100,000 rows read')).toBeVisible({ timeout: 120_000 });
		await expect(page.locator('#desk-result figure')).toHaveCount(3, { timeout: 60_000 });
	});

	test('a file chosen while another is checked takes its place', async ({ page }) => {
		await page.goto('/desk/');
		const input = page.locator('#desk-file');
		await input.setInputFiles(toPayload(createLarge(50_000)));
		await expect(page.locator('#desk-progress')).toBeVisible();
		await input.setInputFiles(toPayload(good));
		await expect(page.locator('#result')).toContainText('good.csv', patient);
		await expect.poll(() => page.workers().length).toBe(0);
		await expect(page.locator('#result')).toContainText('good.csv');
	});
});

async function choose(page: Page, file: DeskFile): Promise<void> {
	await page.goto('/desk/');
	await page.locator('#desk-file').setInputFiles(toPayload(file));
	await expect(page.locator('#result')).toContainText(file.name, patient);
}

async function saving(page: Page, act: () => Promise<void>): Promise<Download> {
	const download = page.waitForEvent('download');
	await act();
	return download;
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
