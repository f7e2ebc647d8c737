import { describe, expect, it } from 'vitest';
import { reach } from '../../src/figures/reach/figure.ts';
import { selectReach } from '../../src/figures/reach/select.ts';
import type { Story } from '../../src/figures/story.ts';
import { createSvgDocument } from '../../src/render/svg-document.ts';
import { expectSvg } from '../charts/svg-snapshot.ts';
import { createLaunch } from '../fixtures/create-launch.ts';
import { createFrozenStory, createStory, ENGLISH } from '../fixtures/create-story.ts';

const frozen = createFrozenStory();
const view = reach.view(frozen, ENGLISH);
const from = (...places: readonly string[]) =>
	createStory(
		places.map((place, row) => createLaunch({ day: '2024-08-11', label: 'KN-23', place, row })),
	);
const draw = (story: Story, width: number) =>
	reach.view(story, ENGLISH).draw({ document: createSvgDocument(), id: 'reach', width });

describe('the reach', () => {
	it('counts the entries that name an area: 15, 6, 4, 2 and 2, and one that names none', () => {
		const { areas, unnamed, unplaced } = selectReach(frozen);
		expect(areas.map(({ name, reports }) => [name, reports])).toEqual([
			['Voronezh oblast', 15],
			['Crimea', 6],
			['Kursk oblast', 4],
			['Bryansk oblast', 2],
			['Rostov oblast', 2],
		]);
		expect(unnamed).toBe(1);
		expect(unplaced).toEqual([]);
	});

	it('sums the missiles of these entries: Kursk 2 + 6 + 16 + 3, Crimea 3 + 4 + 1 + 1 + 3 + 2', () => {
		expect(view.table.rows.map((row) => row.slice(0, 3))).toEqual([
			['Voronezh oblast', 15, 61],
			['Crimea', 6, 14],
			['Kursk oblast', 4, 27],
			['Bryansk oblast', 2, 21],
			['Rostov oblast', 2, 6],
		]);
	});

	it('has Kyiv 620 km from Voronezh and 408 from Bryansk, Lviv 809 from there, by haversine', () => {
		const distances = (city: string) => {
			const at = view.table.columns.findIndex(({ name }) => name === `km_to_${city}`);
			return view.table.rows.map((row) => row[at]);
		};
		expect(distances('kyiv')).toEqual([620, 667, 421, 408, 762]);
		expect(distances('lviv')).toEqual([1084, 932, 880, 809, 1189]);
	});

	it('says where most were fired from, not which range reaches what', () => {
		expect(view.title).toBe('Most were reported fired from Voronezh, 620\u00a0km from Kyiv');
	});

	it('knows nine ranges', () => {
		expect(selectReach(frozen).ranges.map(({ value }) => value)).toEqual([
			'420',
			'450',
			'600',
			'650',
			'690',
			'700',
			'800',
			'900',
			'900',
		]);
	});

	it('leaves out Simferopol, the mark of Crimea, among eleven cities', () => {
		const cities = view.table.columns.filter(({ kind }) => kind === 'length');
		expect(cities).toHaveLength(11);
		expect(cities.map(({ name }) => name)).not.toContain('km_to_simferopol');
	});

	it('tells apart what lies within 450, 690 and 900 km', () => {
		expect(view.description).toContain(
			'Within 450\u00a0km of at least one of these areas: Sumy, Kharkiv, Kramatorsk, Poltava, Mykolaiv, Odesa, Zaporizhzhia, Dnipro and Kyiv.',
		);
		expect(view.description).toContain(
			'Within 690\u00a0km of at least one of these areas: Vinnytsia.',
		);
		expect(view.description).toContain('Within 900\u00a0km of at least one of these areas: Lviv.');
	});

	it('says that an entry may name several areas, and that Crimea is Ukraine', () => {
		expect(view.source).toContain('1 entry names no area; some name several.');
		expect(view.source).toContain('Crimea is Ukraine');
	});

	it.each([358, 688, 1056])('writes every area and the three distances at %i pixels', (width) => {
		const words = draw(frozen, width).textContent ?? '';
		for (const name of ['Voronezh', 'Crimea', 'Kursk', 'Bryansk', 'Rostov', 'Kyiv', 'Lviv'])
			expect(words).toContain(name);
		for (const distance of ['450', '690', '900']) expect(words).toContain(distance);
	});

	it('shows fewer cities on a phone, the large ones', () => {
		const towns = (width: number) => draw(frozen, width).querySelectorAll('.town').length;
		expect(towns(1056)).toBe(11);
		expect(towns(358)).toBe(6);
	});

	it('weighs at most 9 kB for its three drawings, compressed', async () => {
		const { gzipSync } = await import('node:zlib');
		const { formatSvg } = await import('../../src/render/format-svg.ts');
		const html = [358, 688, 1056].map((width) => formatSvg(draw(frozen, width))).join('');
		expect(gzipSync(html).length).toBeLessThan(9216);
	});
});

describe('the reach of other tables', () => {
	it('from one area: Crimea, 667 km from Kyiv', () => {
		const crimea = from('Crimea');
		expect(reach.view(crimea, ENGLISH).title).toBe(
			'Most were reported fired from Crimea, 667\u00a0km from Kyiv',
		);
		expectSvg(draw(crimea, 1056), 'reach-one-area-1056');
		expectSvg(draw(crimea, 358), 'reach-one-area-358');
	});

	it('without any area says so, and draws the map without a line', () => {
		const nowhere = from('');
		expect(reach.view(nowhere, ENGLISH).title).toBe('No entry names a place of launch');
		expect(draw(nowhere, 1056).querySelector('.reach-line')).toBeNull();
		expectSvg(draw(nowhere, 358), 'reach-no-area-358');
	});

	it('names an area that has no place on the map', () => {
		const { source, table } = reach.view(from('Crimea and Atlantis'), ENGLISH);
		expect(source).toContain('Not on the map: Atlantis.');
		expect(table.rows.map(([name]) => name)).toEqual(['Crimea']);
	});
});
