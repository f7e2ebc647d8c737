import { describe, expect, it } from 'vitest';
import { createRegistry, FIGURES, findFigure } from '../../src/figures/registry.ts';
import { createSvgDocument } from '../../src/render/svg-document.ts';
import { WIDTHS } from '../../src/render/widths.ts';
import { expectSvg } from '../charts/svg-snapshot.ts';
import { createFrozenStory, ENGLISH } from '../fixtures/create-story.ts';

const story = createFrozenStory();

describe.each(FIGURES.map((figure) => [figure.id, figure] as const))(
	'the figure %s',
	(id, figure) => {
		const view = figure.view(story, ENGLISH);

		it.each(Object.entries(WIDTHS))(
			'is drawn for a %s column as it was accepted',
			(name, width) => {
				const svg = view.draw({ document: createSvgDocument(), id: `${id}-${name}`, width });
				expectSvg(svg, `${id}-${name}`);
			},
		);

		it('has a headline of at most ten words, a subtitle, a description and a source', () => {
			expect(view.title.split(/\s+/).length).toBeLessThanOrEqual(10);
			for (const words of [view.subtitle, view.description, view.source])
				expect(words).toMatch(/\w{3}/);
		});

		it('has a table with a heading for every cell', () => {
			expect(view.table.rows.length).toBeGreaterThan(0);
			for (const row of view.table.rows) expect(row).toHaveLength(view.table.columns.length);
		});

		it('draws no two elements with one id', () => {
			const svg = view.draw({ document: createSvgDocument(), id: `${id}-test`, width: 760 });
			const ids = [...svg.querySelectorAll('[id]')].map(
				(element) => element.getAttribute('id') ?? '',
			);
			expect(new Set(ids).size).toBe(ids.length);
			for (const own of ids) expect(own).toMatch(new RegExp(`^${id}-test-`));
		});
	},
);

describe('the registry', () => {
	it('throws on an id used twice', () => {
		const [first] = FIGURES;
		if (!first) throw new Error('no figure');
		expect(() => createRegistry([first, first])).toThrow('figure id used twice');
	});

	it('throws on an unknown id and lists the known ones', () => {
		expect(() => findFigure('nothing')).toThrow(/no figure nothing; known: half-years, months, /);
	});
});
