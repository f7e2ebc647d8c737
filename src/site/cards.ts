import type { FigureView, Language } from '../figures/figure.ts';
import { FIGURES, findFigure } from '../figures/registry.ts';
import type { Story } from '../figures/story.ts';
import { wordTitle } from './title.ts';

/** What a social card shows. */
export interface Card {
	/** Of a page or a figure; the file is called after it. */
	readonly name: string;
	readonly title: string;
	readonly subtitle: string;
	readonly view: FigureView;
}

/** Lists the cards of a language: one for each page, which shows the figure it opens with, and one for each figure. Throws an Error where a page and a figure share a name. */
export function listCards(story: Story, language: Language): Card[] {
	const figures = FIGURES.map((figure) => figure.view(story, language)).map((view) => ({
		name: view.id,
		title: view.title,
		subtitle: view.subtitle,
		view,
	}));
	const opening = findFigure('half-years').view(story, language);
	const pages = [
		{ name: 'index', title: wordTitle(story, language), subtitle: opening.subtitle, view: opening },
	];
	const twice = pages.find(({ name }) => figures.some((card) => card.name === name));
	if (twice) throw new Error(`a page and a figure share the card ${twice.name}`);
	return [...pages, ...figures];
}
