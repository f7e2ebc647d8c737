import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/figures/figure.ts';
import { halfYears } from '../../src/figures/half-years.ts';
import { months } from '../../src/figures/months.ts';
import { share } from '../../src/figures/share/figure.ts';
import type { Launch } from '../../src/launches/launch.ts';
import { createSvgDocument } from '../../src/render/svg-document.ts';
import { expectSvg } from '../charts/svg-snapshot.ts';
import { createLaunch } from '../fixtures/create-launch.ts';
import { createFrozenStory, createStory, ENGLISH } from '../fixtures/create-story.ts';

const frozen = createFrozenStory();
const viewOf = (figure: Figure, launches: readonly Launch[]) =>
	figure.view(createStory(launches), ENGLISH);
const draw = (figure: Figure, launches: readonly Launch[], width: number) =>
	viewOf(figure, launches).draw({ document: createSvgDocument(), id: figure.id, width });
const strokesOf = (svg: SVGSVGElement, kind: string) =>
	[...svg.querySelectorAll(`path.mark-${kind}`)].reduce(
		(sum, path) => sum + (path.getAttribute('d')?.match(/M/g)?.length ?? 0),
		0,
	);

describe('the half-years', () => {
	const view = halfYears.view(frozen, ENGLISH);

	it('say 8, then 74, with the three degrees: 0 + 6 + 2 and 8 + 66 + 0', () => {
		expect(view.title).toBe('8 missiles, then 74');
		expect(view.table.rows).toEqual([
			['January–June 2024', '0', '6', '2', '8', '1'],
			['July–December 2024', '8', '66', '0', '74', '0'],
		]);
	});

	it.each([320, 760])(
		'draw one stroke for each missile at %i pixels: 8 full, 72 half filled, 2 hollow, 1 dotted',
		(width) => {
			const svg = view.draw({ document: createSvgDocument(), id: 'test', width });
			expect(strokesOf(svg, 'full')).toBe(8 + 72);
			expect(strokesOf(svg, 'outline')).toBe(72 + 2);
			expect(strokesOf(svg, 'dotted')).toBe(1);
		},
	);

	it('lead from every group of strokes to its report: 24 links, each to a row of its own', () => {
		const svg = view.draw({ document: createSvgDocument(), id: 'test', width: 760 });
		const links = [...svg.querySelectorAll('a')].map((link) => link.getAttribute('href'));
		expect(links).toHaveLength(24);
		expect(new Set(links).size).toBe(24);
	});

	it('say that a half-year is only in part covered', () => {
		const early = frozen.launches.filter(({ start }) => start.day < '2024-10-01');
		expect(viewOf(halfYears, early).table.rows[1]?.[0]).toBe(
			'July–December 2024 (only in part covered by the table)',
		);
	});

	it.each([320, 760])('can be drawn with nothing in them at %i pixels', (width) => {
		expectSvg(draw(halfYears, [], width), `half-years-empty-${width}`);
	});

	it('can be drawn with one missile against none', () => {
		const one = [
			createLaunch({ day: '2024-12-31', label: 'KN-23' }),
			createLaunch({ day: '2024-01-01', label: 'Kalibr' }),
		];
		expectSvg(draw(halfYears, one, 760), 'half-years-one-against-none');
	});
});

describe('the months', () => {
	const view = months.view(frozen, ENGLISH);

	it('find August and September with 24 each: 48 of 82', () => {
		expect(view.title).toBe('August and September account for 48 of the 82');
	});

	it('list 6, 2, 24, 24, 11, 2 and 13, and January as not reported separately', () => {
		expect(view.table.rows.map((row) => row.at(-1))).toEqual([
			'not reported separately',
			'6',
			'2',
			'0',
			'0',
			'0',
			'0',
			'24',
			'24',
			'11',
			'2',
			'13',
		]);
		expect(view.table.rows[1]?.[0]).toBe(
			'February 2024 (label in use from 15 February to 31 December 2024)',
		);
	});

	it('mark the signing and the entry into force, and the silence from 22 March to 5 August', () => {
		const text = view.draw({ document: createSvgDocument(), id: 'test', width: 760 }).textContent;
		expect(text).toContain('19 June');
		expect(text).toContain('4 December');
		expect(text).toMatch(/22 March\s*to\s*5\s*August/);
	});

	it.each([320, 760])('can be drawn with nothing in them at %i pixels', (width) => {
		expectSvg(draw(months, [], width), `months-empty-${width}`);
	});

	it('can be drawn with one report in one month', () => {
		expectSvg(
			draw(months, [createLaunch({ day: '2024-05-15', label: 'KN-23', launched: 3 })], 760),
			'months-one-report',
		);
	});
});

describe('the share', () => {
	const view = share.view(frozen, ENGLISH);

	it('goes from one in 139 to one in 15: 1115 / 8 = 139.4 and 1107 / 74 = 14.96', () => {
		expect(view.title).toBe('From one missile in 139 to one in 15');
		expect(view.table.rows).toEqual([
			['January–June 2024', '8', '1,115', '0.7\u202f%'],
			['July–December 2024', '74', '1,107', '6.7\u202f%'],
		]);
	});

	it.each([320, 760])(
		'shows 1,115 and 1,107 strokes at %i pixels: the inked ones and the rest',
		(width) => {
			const svg = view.draw({ document: createSvgDocument(), id: 'test', width });
			const pattern = svg.querySelector('pattern');
			// A rectangle ends with its last stroke and not with the last cell of the pattern.
			const strokes = (rect: Element, side: string) =>
				Math.ceil(Number(rect.getAttribute(side)) / Number(pattern?.getAttribute(side)));
			const rest = [...svg.querySelectorAll('rect')]
				.map((rect) => strokes(rect, 'width') * strokes(rect, 'height'))
				.reduce((sum, value) => sum + value, 0);
			expect(rest).toBe(1115 - 8 + 1107 - 74);
			expect(strokesOf(svg, 'full')).toBe(8 + 72);
			expect(strokesOf(svg, 'outline')).toBe(72 + 2);
		},
	);

	it.each([320, 760])('can be drawn with nothing in it at %i pixels', (width) => {
		expectSvg(draw(share, [], width), `share-empty-${width}`);
	});

	it('can be drawn where every missile is counted', () => {
		const all = [createLaunch({ day: '2024-08-11', label: 'KN-23', launched: 12 })];
		expectSvg(draw(share, all, 320), 'share-all-counted');
	});
});
