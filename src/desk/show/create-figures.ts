import type { TimelineEvent } from '../../context/parse-context.ts';
import { findTableSpan } from '../../counting/months/coverage.ts';
import type { Figure, FigureView } from '../../figures/figure.ts';
import { halfYears } from '../../figures/half-years/figure.ts';
import { formatValue } from '../../figures/kit/words.ts';
import { months } from '../../figures/months/figure.ts';
import { share } from '../../figures/share/figure.ts';
import type { Story } from '../../figures/story.ts';
import type { Launch } from '../../table/launch.ts';
import { desk } from '../../words/en/desk.ts';
import { ENGLISH } from '../language.ts';
import { createSection, createTable, element } from './element.ts';

const { figures: words } = desk;

/** The figures that a table alone decides; those that need a map stay out of the desk's script. */
export const DESK_FIGURES: readonly Figure[] = [halfYears, months, share];

/** What figures are drawn from. */
export interface Drawn {
	readonly launches: readonly Launch[];
	readonly timeline: readonly TimelineEvent[];
	/** Whether no row is left out for an error. */
	readonly isSound: boolean;
}

/** Creates the part of the page in which figures will stand. */
export function createFigures(): HTMLElement {
	const part = createSection('figures', words.heading, element('p', 'subtitle', words.waiting));
	part.setAttribute('aria-busy', 'true');
	return part;
}

/** Draws the figures one after another, letting the page breathe between two; stops where the part has left the page. */
export async function fillFigures(part: HTMLElement, drawn: Drawn): Promise<void> {
	const story = createStory(drawn);
	const hasRows = story.launches.length > 0;
	for (const figure of hasRows ? DESK_FIGURES : []) {
		await new Promise((settle) => setTimeout(settle));
		if (!part.isConnected) return;
		part.append(createFigure(figure.view(story, ENGLISH)));
	}
	const caution = drawn.isSound ? '' : words.caution;
	part.querySelector('p')?.replaceChildren(hasRows ? caution : words.none);
	part.removeAttribute('aria-busy');
}

function createStory({ launches, timeline }: Drawn): Story {
	const lastDay = findTableSpan(launches)?.last ?? '';
	return {
		launches,
		claims: [],
		timeline,
		facts: new Map(),
		places: [],
		posts: [],
		others: new Map(),
		edition: { lastDay, rows: launches.length, sha256: '' },
	};
}

function createFigure(view: FigureView): HTMLElement {
	const { columns, rows } = view.table;
	const numbers = createTable({
		caption: view.subtitle,
		columns: columns.map(({ title }) => title),
		rows: rows.map((row) => columns.map((column, at) => formatValue(row[at], column, ENGLISH))),
	});
	return element(
		'figure',
		{ class: 'figure', id: view.id },
		element(
			'figcaption',
			{},
			element('h4', {}, view.title),
			element('p', 'subtitle', view.subtitle),
		),
		draw(view, 'narrow'),
		draw(view, 'middle'),
		draw(view, 'wide'),
		element('p', 'source', `${ENGLISH.messages.pages.figure.source}: ${view.source}`),
		element('details', {}, element('summary', {}, words.table), numbers),
	);
}

// As on the story's page: drawings at their true size, of which the style sheet shows one.
const WIDTHS = { narrow: 358, middle: 688, wide: 1056 } as const;

function draw(view: FigureView, size: keyof typeof WIDTHS): HTMLElement {
	const svg = view.draw({ document, id: `${view.id}-${size}`, width: WIDTHS[size] });
	// On the story's page a stroke leads to its row; the desk has no such rows.
	for (const link of svg.querySelectorAll('a')) link.removeAttribute('href');
	return element('div', `drawing drawing-${size}`, svg);
}
