import { describe, expect, it } from 'vitest';
import { toNumber } from '../../src/analysis/fraction.ts';
import { listReadings } from '../../src/analysis/readings.ts';
import { listRatios, readings } from '../../src/figures/readings.ts';
import { CUTS, selectReadings } from '../../src/figures/select-readings.ts';
import { createSvgDocument } from '../../src/render/svg-document.ts';
import { createStory, ENGLISH } from '../fixtures/create-story.ts';
import { frozen } from '../fixtures/frozen.ts';

const story = createStory(frozen.launches);
const view = readings.view(story, ENGLISH);
const groups = selectReadings(story);
const rows = view.table.rows;

describe('the readings', () => {
	it('are 448 under each of three ways to divide the year, every one in the table', () => {
		expect(groups.map(({ readings: all }) => all.length)).toEqual([448, 448, 448]);
		expect(rows).toHaveLength(1344);
		expect(listReadings()).toHaveLength(448);
	});

	it("begin with the article's own: 8/1,115, then 74/1,107, 9.3 times", () => {
		expect(rows[0]?.slice(-3)).toEqual([
			'8/1,115\u00a0=\u00a00.717\u202f%',
			'74/1,107\u00a0=\u00a06.685\u202f%',
			'9.3 times',
		]);
	});

	it('say where there is no ratio, since the first part has none', () => {
		const exact = rows.filter((row) => row[2] === 'exactly KN-23, no other name');
		const none = exact.filter((row) => row.at(-1) === 'no ratio: none in the first part');
		// All 96 at mid-year and at the signing; by the entry into force six had been reported in August.
		expect(none).toHaveLength(192);
		expect(none.every((row) => row.at(-3)?.startsWith('0/'))).toBe(true);
	});

	// In force from 4 December: 8 + 61 before, 13 after.
	it('divided when the treaty came into force, give 69 against 13', () => {
		const own = groups[CUTS.indexOf('treaty-in-force')]?.readings[0];
		expect([own?.first.count.numerator, own?.second.count.numerator]).toEqual([69, 13]);
	});

	it.each([320, 760])(
		'are drawn as in the table at %i pixels: one dot for each different ratio of a lane',
		(width) => {
			const svg = view.draw({ document: createSvgDocument(), id: 'test', width });
			const dots = [...svg.querySelectorAll('path.dots')].flatMap((path) =>
				(path.getAttribute('d') ?? '').split('M').slice(1),
			);
			const lanes = groups.flatMap(({ readings: all }) => {
				const labels = [...new Set(all.map(({ definition }) => definition.label))];
				return labels.map((label) =>
					listRatios(all.filter(({ definition }) => definition.label === label)),
				);
			});
			expect(dots).toHaveLength(lanes.reduce((sum, ratios) => sum + ratios.length, 0));
			expect(svg.querySelectorAll('path.dots-own')).toHaveLength(1);
			expect(svg.textContent).toContain('the article’s: ×9.3');
		},
	);

	it('rise in as many as the headline says, and fall in the others', () => {
		const ratios = groups.flatMap(({ readings: all }) =>
			all.flatMap(({ ratio }) => (ratio ? [toNumber(ratio)] : [])),
		);
		const rising = ratios.filter((ratio) => ratio > 1).length;
		expect(view.title).toBe(
			`The share rises in ${rising.toLocaleString('en')} of ${ratios.length.toLocaleString('en')} readings`,
		);
		const falling = rows.filter((row) => /^0\.\d\d times$/.test(row.at(-1) ?? ''));
		expect(falling).toHaveLength(ratios.length - rising);
		// Only the widest label rule ever falls.
		expect(new Set(falling.map((row) => row[2]))).toEqual(
			new Set(['every label that could hold one']),
		);
	});
});
