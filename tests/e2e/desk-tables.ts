import { readFileSync } from 'node:fs';
import { parseModels } from '../../src/table/models/parse-models.ts';
import { parseLaunches } from '../../src/table/parse-launches.ts';
import { writeTable } from '../../src/table/write-table.ts';
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

/** The published table with one more row, of its last day. */
export const newer: DeskFile = {
	name: 'newer.csv',
	text: `${published}2026-04-04 23:00,2026-04-05 01:00,Iskander-M,Voronezh oblast,Ukraine,4,1,kpszsu/posts/pfbid0abc\n`,
};

/** The published table with 17 in place of the 16 of 2 September 2024: 75 and 25 in place of 74 and 24. */
export const changed: DeskFile = {
	name: 'changed.csv',
	text: published.replace(/^(2024-09-02,.*Iskander-M\/KN-23,.*),16,9,/m, '$1,17,9,'),
};

/** What was published up to 23 July 2023. */
export const older: DeskFile = {
	name: 'older.csv',
	text: published
		.split('\n')
		.filter((line, at) => at === 0 || (line !== '' && line < '2023-07-24'))
		.map((line) => `${line}\n`)
		.join(''),
};

/** The published table with its days as Americans write them. */
export const american: DeskFile = {
	name: 'american.csv',
	text: published.replaceAll(/(^|,)(202\d)-(\d\d)-(\d\d)/gm, '$1$3/$4/$2'),
};

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
