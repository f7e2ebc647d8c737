import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { problemCatalogue } from '../../src/table/problems/problem-catalogue.ts';
import { explainProblems } from './explain-problems.ts';

const PATH = 'data/PROBLEMS.md';
const written = explainProblems();
if (process.env['UPDATE_SNAPSHOTS'] === '1' && !process.env['CI']) writeFileSync(PATH, written);
const list = existsSync(PATH) ? readFileSync(PATH, 'utf8') : '';

describe('the list of problems', () => {
	it('is as the catalogue words it; npm run snapshots -- tests/data writes it anew', () => {
		expect(list).toBe(written);
	});

	it('has every code in one row', () => {
		const codes = [...list.matchAll(/^\| `([^`]+)` \| /gm)].map(([, code]) => code);
		expect([...codes].sort()).toEqual(Object.keys(problemCatalogue).sort());
	});

	it('has four cells in every row, whatever the text holds', () => {
		const rows = list.match(/^\|.*$/gm) ?? [];
		expect(rows.filter((row) => row.split(/(?<!\\)\|/).length !== 6)).toEqual([]);
	});

	it('leaves nothing to fill in', () => {
		expect(list).not.toMatch(/\{[a-z]+\}/);
	});
});
