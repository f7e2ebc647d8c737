import { expect, it } from 'vitest';
import { createPlainTable } from '../../src/downloads/plain-table.ts';
import { share } from '../../src/figures/share.ts';
import { createFrozenStory, ENGLISH } from '../fixtures/create-story.ts';

it('makes numbers of counts and shares, and names the per cent in the heading', () => {
	const { table } = share.view(createFrozenStory(), ENGLISH);
	const { columns, rows } = createPlainTable(table, ENGLISH.format);
	expect(columns.at(-1)).toMatch(/ \(%\)$/);
	expect(rows).toEqual([
		['January–June 2024', 8, 1115, 0.7],
		['July–December 2024', 74, 1107, 6.7],
	]);
});

it('leaves words and row names alone: a year is a name, and what is not reported is not nought', () => {
	const table = {
		columns: ['Year', 'Launched', 'Shot down'],
		rows: [['2024', '1,115', 'not reported separately']],
	};
	expect(createPlainTable(table, ENGLISH.format)).toEqual({
		columns: table.columns,
		rows: [['2024', 1115, 'not reported separately']],
	});
});
