import { readFileSync } from 'node:fs';
import { SITE } from '../project-copy.ts';
import { expect, test } from './page.ts';

const table = `${SITE}/data/missile_attacks_daily.csv`;

test('the rows of a month can be filtered, and what is left is told', async ({ page }) => {
	await page.goto('/data/2024-09/');
	const rows = page.locator('.launches tbody tr:visible');
	const all = await rows.count();
	await page.getByRole('searchbox').fill('kn-23 sep');
	// 2, 3, 21 and 27 September: 16 + 3 + 4 + 1 = 24.
	await expect(rows).toHaveCount(4);
	await expect(page.getByRole('status')).toHaveText(`4 of ${all} entries shown`);
	await page.getByRole('searchbox').fill('no such entry');
	await expect(rows).toHaveCount(0);
	await expect(page.getByRole('status')).toHaveText('No entry has these words.');
	await page.getByRole('searchbox').fill('');
	await expect(rows).toHaveCount(all);
});

test('the rows of a month can be sorted by any column, up and down', async ({ page }) => {
	await page.goto('/data/2024-09/');
	const head = page.getByRole('columnheader', { name: 'Launched', exact: true });
	const read = async () =>
		(await page.locator('.launches tbody tr td:nth-child(4)').allInnerTexts()).map(Number);
	await head.getByRole('button').click();
	await expect(head).toHaveAttribute('aria-sort', 'ascending');
	const up = await read();
	expect(up).toEqual(up.toSorted((a, b) => a - b));
	await head.getByRole('button').click();
	await expect(head).toHaveAttribute('aria-sort', 'descending');
	expect(await read()).toEqual(up.toSorted((a, b) => b - a));
	await page.getByRole('columnheader', { name: 'Day', exact: true }).getByRole('button').click();
	await expect(head).not.toHaveAttribute('aria-sort');
	await expect(page.locator('.launches tbody th').first()).toContainText('1 Sep 2024');
});

test('a file is recognised by its sum, a changed one is not, and nothing is sent', async ({
	page,
}) => {
	const sent: string[] = [];
	await page.goto('/data/verify/');
	await page.waitForLoadState('networkidle');
	page.on('request', (request) => sent.push(request.url()));
	const told = page.getByRole('status');
	await page.getByLabel('Choose a file').setInputFiles(table);
	await expect(told).toContainText('is data/missile_attacks_daily.csv of this edition');
	const changed = readFileSync(table, 'utf8').replace(',11,', ',12,');
	const file = { name: 'mine.csv', mimeType: 'text/csv', buffer: Buffer.from(changed) };
	await page.getByLabel('Choose a file').setInputFiles(file);
	await expect(told).toContainText('mine.csv is none of the files offered now');
	expect(sent).toEqual([]);
});
