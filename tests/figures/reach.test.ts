import { describe, expect, it } from 'vitest';
import { reach } from '../../src/figures/reach/figure.ts';
import { countReaching, selectReach } from '../../src/figures/reach/select.ts';
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
const rowOf = (name: string) => view.table.rows.find(([first]) => first === name);

describe('the reach', () => {
	it('counts the reports that name an area: 15, 6, 4, 2 and 2, and one that names none', () => {
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

	it('sums the missiles of these reports: Kursk 2 + 6 + 16 + 3, Crimea 3 + 4 + 1 + 1 + 3 + 2', () => {
		expect(rowOf('Missiles in these reports')).toEqual([
			'Missiles in these reports',
			'61',
			'14',
			'27',
			'21',
			'6',
			'–',
		]);
	});

	it('has Kyiv 408 km from Bryansk and Lviv 809, by haversine', () => {
		expect(rowOf('Kyiv')).toEqual(['Kyiv', '620', '667', '421', '408', '762', '9']);
		expect(rowOf('Lviv')).toEqual(['Lviv', '1,084', '932', '880', '809', '1,189', '2']);
	});

	it('finds that all nine ranges reach Kyiv, six Vinnytsia and two Lviv', () => {
		const { ranges } = selectReach(frozen);
		expect(ranges.map(({ value }) => value)).toEqual([
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
		expect([408.4, 606.7, 808.9].map((way) => countReaching(ranges, way))).toEqual([9, 6, 2]);
		expect(view.title).toBe('Every range given reaches Kyiv, the longest also Lviv');
	});

	it('leaves out Simferopol, the mark of Crimea, among the cities', () => {
		expect(rowOf('Simferopol')).toBeUndefined();
		expect(view.table.rows).toHaveLength(2 + 11);
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

	it('names every source of a range, and says that Crimea is Ukraine', () => {
		for (const who of ['James Martin Center', 'Firstpost', 'NHK', 'White House', 'Yomiuri'])
			expect(view.source).toContain(who);
		expect(view.source).toContain('up to 650\u00a0km, Ukraine’s Prosecutor General');
		expect(view.source).toContain('Crimea is Ukraine');
	});

	it.each([320, 760])('writes every area and the three distances at %i pixels', (width) => {
		const words = draw(frozen, width).textContent ?? '';
		for (const name of ['Voronezh', 'Crimea', 'Kursk', 'Bryansk', 'Rostov', 'Kyiv', 'Lviv'])
			expect(words).toContain(name);
		for (const distance of ['450', '690', '900']) expect(words).toContain(distance);
	});

	it('shows fewer cities on a phone, the large ones', () => {
		const towns = (width: number) => draw(frozen, width).querySelectorAll('.town').length;
		expect(towns(760)).toBe(11);
		expect(towns(320)).toBe(6);
	});

	it('weighs at most 6 kB for both drawings, compressed', async () => {
		const { gzipSync } = await import('node:zlib');
		const { formatSvg } = await import('../../src/render/format-svg.ts');
		const html = [320, 760].map((width) => formatSvg(draw(frozen, width))).join('');
		expect(gzipSync(html).length).toBeLessThan(6144);
	});
});

describe('the reach of other tables', () => {
	it('from one area: Crimea alone reaches Kyiv, 667 km away, with five ranges of nine', () => {
		// 690, 700, 800 and twice 900.
		const crimea = from('Crimea');
		expect(reach.view(crimea, ENGLISH).title).toBe('5 of 9 ranges given reach Kyiv');
		expectSvg(draw(crimea, 760), 'reach-one-area-760');
		expectSvg(draw(crimea, 320), 'reach-one-area-320');
	});

	it('without any area says so, and draws the map without a line', () => {
		const nowhere = from('');
		expect(reach.view(nowhere, ENGLISH).title).toBe('No report names a place of launch');
		expect(draw(nowhere, 760).querySelector('.reach-line')).toBeNull();
		expectSvg(draw(nowhere, 320), 'reach-no-area-320');
	});

	it('names an area that has no place on the map', () => {
		const { source, table } = reach.view(from('Crimea and Atlantis'), ENGLISH);
		expect(source).toContain('Not on the map: Atlantis.');
		expect(table.columns).not.toContain('Atlantis');
	});
});
