import { readFileSync } from 'node:fs';
import { parseLaunches } from '../../src/launches/parse-launches.ts';
import { parseModels } from '../../src/launches/parse-models.ts';
import { writeTable } from '../../src/launches/write-table.ts';
import { FROZEN } from '../project-copy.ts';

/** A file for the desk. */
export interface DeskFile {
	readonly name: string;
	readonly text: string;
}

const published = readFileSync(`${FROZEN}/missile_attacks_daily.csv`, 'utf8');

/** The table that this edition publishes. */
export const good: DeskFile = { name: 'good.csv', text: published };

/** A table with twenty errors. */
export const broken: DeskFile = {
	name: 'twenty-errors.csv',
	text: readFileSync('tests/fixtures/twenty-errors.csv', 'utf8'),
};

/** A page of HTML under the name of a table. */
export const html: DeskFile = {
	name: 'download.csv',
	text: '<!doctype html><title>Sign in</title>',
};

/** The published table with two more weapons in one KN-23 row of September 2024, and what the row said before and after. */
export function createChanged(): DeskFile & { readonly before: number; readonly after: number } {
	const row = /^2024-09-\d\d[^,]*,[^,]*,[^,]*KN-23[^,]*,[^,]*,[^,]*,(\d+),/m;
	const before = Number(row.exec(published)?.[1]);
	const text = published.replace(row, (found) => found.replace(/,\d+,$/, `,${before + 2},`));
	return { name: 'changed.csv', text, before, after: before + 2 };
}

/** A table of so many rows, no two alike. */
export function createLarge(rows: number): DeskFile {
	const [head = '', first = ''] = published.split('\n');
	const [, , model = ''] = first.split(',');
	const lines = Array.from({ length: rows }, (_, at) => {
		const month = String(1 + (at % 12)).padStart(2, '0');
		const day = String(1 + (at % 28)).padStart(2, '0');
		return `2024-${month}-${day},2024-${month}-${day},${model},place ${at},target ${at},${1 + (at % 9)},0,kpszsu/posts/${at}`;
	});
	return { name: 'large.csv', text: `${[head, ...lines].join('\n')}\n` };
}

/** The table as the project writes it. */
export function cleanTable({ text }: DeskFile): string {
	const { models } = parseModels(readFileSync(`${FROZEN}/models.csv`, 'utf8'));
	return writeTable(parseLaunches(text, models).launches);
}
