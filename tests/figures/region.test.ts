import { geoArea, geoContains } from 'd3';
import { describe, expect, it } from 'vitest';
import { createRegion } from '../../src/figures/reach/region.ts';

// Both sizes that the map uses: simplifying must change no one's country.
describe.each([24, 50])('the ground of the map, without bends of less than %i km²', (size) => {
	const { ukraine, land, borders } = createRegion(size);

	it.each([
		['Simferopol', 34.1, 44.95],
		['Sevastopol', 33.52, 44.61],
		['Kerch', 36.35, 45.33],
		['Kyiv', 30.52, 50.45],
		['Donetsk', 37.8, 48.0],
		['Uzhhorod', 22.29, 48.62],
	])('has %s in Ukraine', (_, longitude, latitude) => {
		expect(geoContains(ukraine, [longitude, latitude])).toBe(true);
	});

	it.each([
		['Moscow', 37.62, 55.75],
		['Rostov-on-Don', 39.72, 47.23],
		['Krasnodar', 38.97, 45.04],
		['Bryansk', 34.37, 53.25],
		['Minsk', 27.57, 53.9],
		['Chișinău', 28.86, 47.01],
	])('has %s on land outside of Ukraine', (_, longitude, latitude) => {
		expect(geoContains(ukraine, [longitude, latitude])).toBe(false);
		expect(geoContains(land, [longitude, latitude])).toBe(true);
	});

	it('has Ukraine about as large as it is, 603,600 km² in its recognised borders', () => {
		// The Sea of Azov’s inlets are drawn as sea: one per cent less. Without Crimea it would be 577,000.
		expect(geoArea(ukraine) * 6371 ** 2).toBeGreaterThan(595000);
		expect(geoArea(ukraine) * 6371 ** 2).toBeLessThan(605000);
	});

	it('has Crimea and the rest in one piece, without a border between them', () => {
		const [main] = ukraine.coordinates;
		if (!main) throw new Error('there is no Ukraine');
		const whole = { type: 'Polygon' as const, coordinates: main };
		expect(geoContains(whole, [34.1, 44.95])).toBe(true);
		expect(geoContains(whole, [30.52, 50.45])).toBe(true);
	});

	it('draws no border of Ukraine among those of the others', () => {
		// At the isthmus of Crimea, 33.6 E 46.1 N, and at the border with Russia, 36.3 E 50.3 N.
		const isBy = ([x = 0, y = 0]: readonly number[], east: number, north: number) =>
			Math.abs(x - east) < 0.6 && Math.abs(y - north) < 0.3;
		const points = borders.coordinates.flat();
		expect(points.some((point) => isBy(point, 33.6, 46.1))).toBe(false);
		expect(points.some((point) => isBy(point, 36.3, 50.3))).toBe(false);
	});

	it('turns no island inside out: no piece of land is a fifth of the globe', () => {
		for (const coordinates of land.coordinates) {
			const share = geoArea({ type: 'Polygon', coordinates }) / (4 * Math.PI);
			expect(share).toBeLessThan(0.2);
		}
	});
});
