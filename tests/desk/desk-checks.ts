import { type CheckedTable, checkTable, type DeskCheck } from '../../src/desk/check/check-table.ts';
import { FIRST, FROZEN } from '../editions/publications.ts';
import { frozen } from '../fixtures/frozen.ts';

const TABLE = 'missile_attacks_daily.csv';

/** The row of the frozen table that launched most of what the article counts: 16 of the 24 of September 2024. */
const LARGEST = /^(2024-09-02,2024-09-02 08:00,Iskander-M\/KN-23,.*),16,9,/m;

/** Checks a file at the desk, the frozen edition as what is published; rows may name days to the end of 2026. */
export function checkFile(file: Pick<DeskCheck, 'bytes'> & Partial<DeskCheck>): CheckedTable {
	return checkTable({
		name: 'table.csv',
		data: { accepted: FIRST.texts, editions: FIRST.editions },
		latestDay: '2026-12-31',
		...file,
	});
}

// A check takes a second or more, and many tests look at the same.
const done = new Map<string, CheckedTable>();

/** Checks a text as the file april.csv. */
export function checkText(text: string): CheckedTable {
	const checked =
		done.get(text) ?? checkFile({ name: 'april.csv', bytes: new TextEncoder().encode(text) });
	done.set(text, checked);
	return checked;
}

/** The frozen table. */
export const published: string = FROZEN[TABLE];

/** The frozen table with one row after its last day, 4 April 2026. */
export const newer: string = `${published}2026-04-06 20:00,2026-04-07 08:00,Iskander-M,Voronezh oblast,Ukraine,4,1,kpszsu/posts/pfbid0abc\n`;

/** The frozen table with 17 in place of 16 launched on 2 September 2024: 75 and 25 in place of 74 and 24. */
export const corrected: string = published.replace(LARGEST, '$1,17,9,');

/** The rows of the frozen table up to 23 July 2023. */
export const older: string = published
	.split('\n')
	.filter((line, at) => at === 0 || (line !== '' && line < '2023-07-24'))
	.map((line) => `${line}\n`)
	.join('');

/** How many warnings the frozen table was published with. */
export const warnings: number = frozen.problems.filter(
	({ severity }) => severity === 'warning',
).length;
