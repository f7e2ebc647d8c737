import { expect, test } from 'vitest';
import { createDeskData, formatDeskData } from '../../src/desk/desk-data.ts';
import { DESK_FIGURES } from '../../src/desk/desk-figures.ts';
import { DATA_FILES, mapFiles } from '../../src/editions/data-files.ts';
import { FIGURES } from '../../src/figures/registry.ts';

test('no word of the data can end the script element that carries it', () => {
	const data = { accepted: mapFiles(() => '</script><!--'), editions: '[]' };
	const written = formatDeskData(data);
	expect(written).not.toContain('<');
	expect(JSON.parse(written)).toEqual(data);
});

test('every accepted copy is carried, and a missing one is named', () => {
	const copies = Object.fromEntries(
		DATA_FILES.map((file) => [`../../../data/accepted/${file}`, `text of ${file}`]),
	);
	const { accepted } = createDeskData(copies, '[]');
	expect(accepted['story/en.md']).toBe('text of story/en.md');
	expect(Object.keys(accepted)).toEqual([...DATA_FILES]);
	const { '../../../data/accepted/places.csv': _, ...fewer } = copies;
	expect(() => createDeskData(fewer, '[]')).toThrow('data/accepted/places.csv is not there');
});

test('every figure of the desk is a figure of the story', () => {
	expect(DESK_FIGURES.filter((figure) => !FIGURES.includes(figure))).toEqual([]);
});
