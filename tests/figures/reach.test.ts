import { describe, expect, it } from 'vitest';
import { selectReach } from '../../src/figures/reach/select.ts';
import { expectSvg } from '../charts/svg-snapshot.ts';
import { createLaunch } from '../fixtures/create-launch.ts';
import { createStory } from '../fixtures/create-story.ts';
import { columnOf, draw, STORY, viewOf } from './view.ts';

const view = viewOf('reach');
const from = (place: string) =>
	viewOf('reach', createStory([createLaunch({ day: '2024-08-11', label: 'KN-23', place })]));

describe('the reach', () => {
	// Of missiles, Kursk 2 + 6 + 16 + 3, Crimea 3 + 4 + 1 + 1 + 3 + 2.
	it('counts the entries that name an area, 15, 6, 4, 2 and 2, and their missiles', () => {
		expect(view.table.rows.map((row) => row.slice(0, 3))).toEqual([
			['Voronezh oblast', 15, 61],
			['Crimea', 6, 14],
			['Kursk oblast', 4, 27],
			['Bryansk oblast', 2, 21],
			['Rostov oblast', 2, 6],
		]);
	});

	it('has Kyiv 620 km from Voronezh and 408 from Bryansk, Lviv 809 from there, by haversine', () => {
		expect(columnOf(view, 'km_to_kyiv')).toEqual([620, 667, 421, 408, 762]);
		expect(columnOf(view, 'km_to_lviv')).toEqual([1084, 932, 880, 809, 1189]);
	});

	it('says where most were fired from, not which range reaches what', () => {
		expect(view.title).toBe('Most were reported fired from Voronezh, 620\u00a0km from Kyiv');
	});

	it('knows nine ranges, of which it draws three', () => {
		const { ranges, lines } = selectReach(STORY);
		const values = ['420', '450', '600', '650', '690', '700', '800', '900', '900'];
		expect(ranges.map(({ value }) => value)).toEqual(values);
		expect(lines.map(({ value }) => value)).toEqual(['450', '690', '900']);
	});

	it('leaves out Simferopol, the mark of Crimea, among eleven cities', () => {
		const cities = view.table.columns.filter(({ kind }) => kind === 'length');
		expect(cities).toHaveLength(11);
		expect(cities.map(({ name }) => name)).not.toContain('km_to_simferopol');
	});

	it('tells apart what lies within 450, 690 and 900 km', () => {
		const near =
			'Sumy, Kharkiv, Kramatorsk, Poltava, Mykolaiv, Odesa, Zaporizhzhia, Dnipro and Kyiv';
		const told = [`450\u00a0km`, '690\u00a0km', '900\u00a0km'].map(
			(distance, at) =>
				`Within ${distance} of at least one of these areas: ${[near, 'Vinnytsia', 'Lviv'][at]}.`,
		);
		expect(view.description).toContain(told.join(' '));
	});

	it('says that an entry may name several areas, and that Crimea is Ukraine', () => {
		expect(view.source).toContain('1 entry names no area; some name several.');
		expect(view.source).toContain('Crimea is Ukraine');
	});

	it.each([
		[358, 6],
		[688, 11],
		[1056, 11],
	])('writes every area and the three distances at %i pixels, and %i cities', (width, cities) => {
		const svg = draw(view, width);
		for (const name of ['Voronezh', 'Crimea', 'Kursk', 'Bryansk', 'Rostov', '450', '690', '900'])
			expect(svg.textContent).toContain(name);
		expect(svg.querySelectorAll('.town')).toHaveLength(cities);
	});

	it('weighs at most 9 kB for its three drawings, compressed', async () => {
		const { gzipSync } = await import('node:zlib');
		const { formatSvg } = await import('../../src/render/format-svg.ts');
		const html = [358, 688, 1056].map((width) => formatSvg(draw(view, width))).join('');
		expect(gzipSync(html).length).toBeLessThan(9216);
	});
});

describe('the reach of other tables', () => {
	it('from one area: Crimea, 667 km from Kyiv', () => {
		const crimea = from('Crimea');
		expect(crimea.title).toBe('Most were reported fired from Crimea, 667\u00a0km from Kyiv');
		for (const width of [358, 1056]) expectSvg(draw(crimea, width), `reach-one-area-${width}`);
	});

	it('without any area says so, and draws the map without a line', () => {
		expect(from('').title).toBe('No entry names a place of launch');
		expect(draw(from('')).querySelector('.reach-line')).toBeNull();
		expectSvg(draw(from(''), 358), 'reach-no-area-358');
	});

	it('names an area that has no place on the map', () => {
		const { source, table } = from('Crimea and Atlantis');
		expect(source).toContain('Not on the map: Atlantis.');
		expect(table.rows.map(([name]) => name)).toEqual(['Crimea']);
	});
});
