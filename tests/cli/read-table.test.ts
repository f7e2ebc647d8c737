import { describe, expect, it } from 'vitest';
import { parseClaims } from '../../src/claims/parse-claims.ts';
import { countTable } from '../../src/cli/read-table.ts';
import { claims, plain } from '../claims/publications.ts';
import { models, rowWith, tableOf } from '../launches/tables.ts';

const counting = { models, claims: parseClaims(claims).claims, name: 'big.csv' };

function read(text: string): { shown: string[]; rows: number } {
	const shown: string[] = [];
	const showProgress = (line: string) => shown.push(line);
	const { launches } = countTable(new TextEncoder().encode(text), counting, { showProgress });
	return { shown, rows: launches.length };
}

describe('countTable', () => {
	it('reads a small table without a word', () => {
		expect(read(plain)).toEqual({ shown: [], rows: 7 });
	});

	it('shows how far it is with a large one, and clears the line at the end', () => {
		// A hundred rows with a column of 50,000 letters that the project does not read: 5 million.
		const rows = Array.from({ length: 100 }, (_, index) =>
			rowWith({ source: `kpszsu/posts/${index}` }),
		);
		const [header, ...cells] = tableOf(...rows)
			.trimEnd()
			.split('\n');
		const wide = cells.map((row) => `${row},${'a'.repeat(50_000)}`);
		const { shown } = read(`${[`${header},comment`, ...wide].join('\n')}\n`);
		expect(shown).toEqual(['Reading big.csv: 0 %', 'Reading big.csv: 79 %', '']);
	});

	it('checks the claims against what it read, and none against what is no table', () => {
		const bytes = new TextEncoder().encode(plain);
		const { checked } = countTable(bytes, counting, { showProgress: null });
		expect(checked.map(({ exact }) => exact)).toEqual(['4', '4/18']);
		const html = new TextEncoder().encode('<!doctype html><p>Sign in');
		const broken = countTable(html, counting, { showProgress: null });
		expect([broken.launches, broken.checked]).toEqual([[], []]);
		expect(broken.problems.map(({ code }) => code)).toEqual(['file.html']);
	});
});
