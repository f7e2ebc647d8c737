import { expect, it } from 'vitest';
import { createStory, findCorrectedFigures } from '../../src/editions/check/check-figures.ts';
import { type DataTexts, TABLE } from '../../src/editions/record/data-files.ts';
import { readEdition } from '../../src/editions/record/read-edition.ts';
import { ENGLISH } from '../fixtures/create-story.ts';
import { rowWith } from '../table/tables.ts';
import { revise, SHORT } from './publications.ts';

const before = createStory(readEdition(SHORT));
const find = (texts: DataTexts) =>
	findCorrectedFigures(before, createStory(readEdition(texts)), ENGLISH);

it('a correction stands at the figures that drew what was not so, and at no other', () => {
	expect(find(SHORT)).toEqual([]);
	const range = revise('context.csv', ['range-firstpost-high,690,', 'range-firstpost-high,650,']);
	expect(find(range)).toEqual(['reach']);
	const count = revise('counts-elsewhere.csv', ['2024-02-07,2,2,exact', '2024-02-07,3,3,exact']);
	// The strike of that day draws what the police said of it, too.
	expect(find(count)).toEqual(['strike', 'other-counts']);
});

it('what is newer corrects nothing, though a figure draws it', () => {
	const row = rowWith({ time_start: '2026-01-20', time_end: '2026-01-20' });
	expect(find({ ...SHORT, [TABLE]: `${SHORT[TABLE]}${row}\n` })).toEqual([]);
});
