import { describe, expect, test } from 'vitest';
import { formatValue } from '../../src/figures/kit/words.ts';
import { FIGURES } from '../../src/figures/registry.ts';
import { formatSvg } from '../../src/render/format-svg.ts';
import { createSvgDocument } from '../../src/render/svg-document.ts';
import { WIDTHS } from '../../src/render/widths.ts';
import { ENGLISH } from '../fixtures/create-story.ts';
import { createStates } from './states.ts';

describe.each(createStates())('in the state $name', ({ story }) => {
	test.each(FIGURES.map((figure) => [figure.id, figure] as const))(
		'the figure %s says and draws nothing that is not there',
		(id, figure) => {
			const view = figure.view(story, ENGLISH);
			const cells = view.table.rows.flatMap((row) =>
				view.table.columns.map((column, index) => formatValue(row[index], column, ENGLISH)),
			);
			const said = [view.title, view.subtitle, view.description, view.source, ...cells];
			for (const words of said) expect(words).not.toMatch(/undefined|NaN|Infinity|null/);
			for (const width of Object.values(WIDTHS)) {
				const svg = view.draw({ document: createSvgDocument(), id, width });
				expect(formatSvg(svg)).not.toMatch(/undefined|NaN|Infinity|="[^"]*null/);
				expect(Number(svg.getAttribute('height'))).toBeGreaterThan(0);
			}
		},
	);
});
