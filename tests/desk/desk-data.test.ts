import { expect, test } from 'vitest';
import { formatDeskData } from '../../src/desk/check/desk-data.ts';
import { DESK_FIGURES } from '../../src/desk/show/create-figures.ts';
import { mapFiles } from '../../src/editions/record/data-files.ts';
import { FIGURES } from '../../src/figures/registry.ts';

test('no word of the data can end the script element that carries it', () => {
	const data = { accepted: mapFiles(() => '</script><!--'), editions: '[]' };
	const written = formatDeskData(data);
	expect(written).not.toContain('<');
	expect(JSON.parse(written)).toEqual(data);
});

test('every figure of the desk is a figure of the story', () => {
	expect(DESK_FIGURES.filter((figure) => !FIGURES.includes(figure))).toEqual([]);
});
