import type { FigureView } from '../../figures/figure.ts';
import { formatValue } from '../../figures/kit/format-value.ts';
import type { DeskLanguage } from '../language.ts';
import { createTable, element } from './element.ts';

// As on the story's page: drawings at their true size, of which the style sheet shows one.
const WIDTHS = { narrow: 358, middle: 688, wide: 1056 } as const;

/** Creates a figure with its two drawings and its numbers. */
export function createDeskFigure(view: FigureView, language: DeskLanguage): HTMLElement {
	const { words, messages } = language;
	const { columns, rows } = view.table;
	return element(
		'figure',
		{ class: 'figure', id: view.id },
		element(
			'figcaption',
			{},
			element('h4', {}, view.title),
			element('p', { class: 'subtitle' }, view.subtitle),
		),
		draw(view, 'narrow'),
		draw(view, 'middle'),
		draw(view, 'wide'),
		element('p', { class: 'source' }, `${messages.pages.figure.source}: ${view.source}`),
		element(
			'details',
			{},
			element('summary', {}, words.figures.table),
			createTable({
				caption: view.subtitle,
				columns: columns.map(({ title }) => title),
				rows: rows.map((row) =>
					columns.map((column, at) => formatValue(row[at], column, language)),
				),
			}),
		),
	);
}

function draw(view: FigureView, size: keyof typeof WIDTHS): HTMLElement {
	const svg = view.draw({ document, id: `${view.id}-${size}`, width: WIDTHS[size] });
	// On the story's page a stroke leads to its row; the desk has no such rows.
	for (const link of svg.querySelectorAll('a')) link.removeAttribute('href');
	return element('div', { class: `drawing drawing-${size}` }, svg);
}
