import { describe, expect, it } from 'vitest';
import { interceptions } from '../../src/figures/interceptions/figure.ts';
import { selectInterceptions } from '../../src/figures/interceptions/select.ts';
import { createSvgDocument } from '../../src/render/svg-document.ts';
import { WIDTHS } from '../../src/render/widths.ts';
import { createStory, ENGLISH } from '../fixtures/create-story.ts';
import { frozen } from '../fixtures/frozen.ts';
import { countRowMarks } from './count-marks.ts';

const story = createStory(frozen.launches);
const view = interceptions.view(story, ENGLISH);

describe('the interceptions', () => {
	it('are sorted: 277 of 318, 12 of 33, 21 of 74, 10 of 121, and S-300 apart with no share', () => {
		// Cruise: (216 + 49 + 12) of (248 + 56 + 14).
		expect(view.table.rows).toEqual([
			['Kh-101, Kh-555, Kalibr', 318, 277, 87.1],
			['Kh-47M2 Kinzhal', 33, 12, 36.4],
			['KN-23 named', 74, 21, 28.4],
			['Iskander-M alone', 121, 10, 8.3],
			['S-300, S-400', 55, 0, null],
		]);
		expect(view.title).toBe('Ukraine reported shooting down 28% of them');
	});

	it('say what is left out: 506 of 1,107 missiles', () => {
		expect(view.source).toContain('Left out: 506 of 1,107 missiles, in 141 entries');
	});

	it('hang on two days: 9 of 16 on 2 September and 5 of 5 on 20 December', () => {
		expect(selectInterceptions(story).peaks).toEqual([
			{ day: '2024-09-02', launched: 16, destroyed: 9 },
			{ day: '2024-12-20', launched: 5, destroyed: 5 },
		]);
	});

	it.each(Object.values(WIDTHS))('draw a mark for each missile at %i pixels', (width) => {
		const svg = view.draw({ document: createSvgDocument(), id: 'i', width });
		expect(countRowMarks(svg, 'count')).toBe(21);
		expect(countRowMarks(svg, 'ink')).toBe(277 + 12 + 10);
		expect(countRowMarks(svg, 'pale')).toBe(318 + 33 + 74 + 121 + 55 - 21 - 277 - 12 - 10);
	});

	it('never give S-300 a share of nought in large type', () => {
		const svg = view.draw({ document: createSvgDocument(), id: 'i', width: 1056 });
		const numbers = [...svg.querySelectorAll('.part-number')].map((text) => text.textContent);
		expect(numbers).toEqual(['87%', '36%', '28%', '8%', '']);
	});
});
