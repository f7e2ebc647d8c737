import { describe, expect, it } from 'vitest';
import { monthsShare } from '../../src/figures/months-share.ts';
import { treatyYear } from '../../src/figures/treaty-year.ts';
import { createSvgDocument } from '../../src/render/svg-document.ts';
import { expectSvg } from '../charts/svg-snapshot.ts';
import { createLaunch } from '../fixtures/create-launch.ts';
import { createFrozenStory, createStory, ENGLISH } from '../fixtures/create-story.ts';

const frozen = createFrozenStory();

describe("the treaty's year", () => {
	const view = treatyYear.view(frozen, ENGLISH);

	it('counts 8 + 61 missiles before the treaty was in force and 13 after', () => {
		expect(view.title).toBe('69 before the treaty was in force, 13 after');
	});

	it('lists six steps and 24 reports in the order of their days', () => {
		expect(view.table.rows).toHaveLength(30);
		expect(view.table.rows.filter(([, , missiles]) => missiles === '').map(([day]) => day)).toEqual(
			['19 June', '24 October', '6 November', '9 November', '11 November', '4 December'],
		);
	});

	it('draws 82 strokes and a dotted one, a column a report, none upon another', () => {
		const svg = view.draw({ document: createSvgDocument(), id: 'test', width: 760 });
		const columns = [...svg.querySelectorAll('.mark-target')].map((path) =>
			Number(/^M([\d.]+)/.exec(path.getAttribute('d') ?? '')?.[1]),
		);
		expect(columns).toHaveLength(24);
		const gaps = columns.slice(1).map((x, index) => x - (columns[index] ?? 0));
		expect(Math.min(...gaps)).toBeGreaterThanOrEqual(5.49);
	});

	it.each([320, 760])('can be drawn with nothing in it at %i pixels', (width) => {
		const empty = treatyYear.view(createStory([]), ENGLISH);
		expectSvg(
			empty.draw({ document: createSvgDocument(), id: 'treaty-year', width }),
			`treaty-year-empty-${width}`,
		);
	});
});

describe('the shares by month', () => {
	it('divide the count of a month by its missiles: 24 of 92 in August would be 26.1 %', () => {
		const launches = [
			createLaunch({ day: '2024-02-15', label: 'KN-23', launched: 1 }),
			createLaunch({ day: '2024-08-11', label: 'KN-23', launched: 24 }),
			createLaunch({ day: '2024-08-12', label: 'Kalibr', launched: 68 }),
			createLaunch({ day: '2024-08-12', label: 'Shahed-136/131', launched: 500 }),
			createLaunch({ day: '2024-12-30', label: 'KN-23', launched: 1 }),
		];
		const { table } = monthsShare.view(createStory(launches), ENGLISH);
		expect(table.rows[7]).toEqual(['August 2024', '24', '92', '26.1\u202f%']);
	});

	it('say that January was not reported separately, and draw it hatched', () => {
		const view = monthsShare.view(frozen, ENGLISH);
		expect(view.table.rows[0]?.slice(1)).toEqual([
			'not reported separately',
			expect.stringMatching(/^\d+$/),
			'not reported separately',
		]);
		const svg = view.draw({ document: createSvgDocument(), id: 'test', width: 760 });
		expect(svg.querySelectorAll('rect[fill="url(#test-hatch)"]')).toHaveLength(1);
	});

	it.each([320, 760])('can be drawn with nothing in them at %i pixels', (width) => {
		const empty = monthsShare.view(createStory([]), ENGLISH);
		expectSvg(
			empty.draw({ document: createSvgDocument(), id: 'months-share', width }),
			`months-share-empty-${width}`,
		);
	});
});
