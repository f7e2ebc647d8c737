import { describe, expect, it } from 'vitest';
import { strike } from '../../src/figures/strike/figure.ts';
import { createSvgDocument } from '../../src/render/svg-document.ts';
import { WIDTHS } from '../../src/render/widths.ts';
import { expectSvg } from '../charts/svg-snapshot.ts';
import { createStory, ENGLISH } from '../fixtures/create-story.ts';
import { frozen } from '../fixtures/frozen.ts';
import { countMarks } from './count-marks.ts';

const view = strike.view(createStory(frozen.launches), ENGLISH);

describe('the three early strikes', () => {
	it('are in the list under labels that do not name the KN-23: 6, 12, and 5 and 3', () => {
		const entries = view.table.rows.filter(([, who]) => who === 'The list');
		expect(entries.map(([day, , label, count]) => [day, label, count])).toEqual([
			['2023-12-30', 'C-300', 6],
			['2024-01-02', 'C-300/C-400 and Iskander-M', 12],
			['2024-02-07', 'C-300', 5],
			['2024-02-07', 'Iskander-M', 3],
		]);
	});

	it('are each beside what others said, with the page that was read', () => {
		const said = view.table.rows.filter(([, who]) => who !== 'The list');
		expect(said.map(([day]) => day)).toEqual([
			'2023-12-30',
			'2024-01-02',
			'2024-01-02',
			'2024-02-07',
		]);
		for (const row of said) expect(row.at(-1)).toMatch(/^https:\/\//);
	});

	it('give no number where the source gave none', () => {
		const several = view.table.rows.find(
			([, , words]) => words === 'several North Korean missiles',
		);
		expect(several?.[3]).toBeNull();
	});

	it.each(Object.values(WIDTHS))(
		'are drawn in pale marks at %i pixels, none of them counted',
		(width) => {
			const svg = view.draw({ document: createSvgDocument(), id: 'strike', width });
			expect(countMarks(svg, 'pale')).toBe(6 + 12 + 5 + 3);
			expect(svg.querySelectorAll('.counted')).toHaveLength(0);
		},
	);

	it('can be missing from the list', () => {
		const none = strike.view(createStory([]), ENGLISH);
		const svg = none.draw({ document: createSvgDocument(), id: 'strike', width: 358 });
		expectSvg(svg, 'strike-missing');
	});
});
