import type { Figure, FigureView, Language } from '../figures/figure.ts';
import { FIGURES } from '../figures/registry.ts';
import type { Story } from '../figures/story.ts';

const kept = new WeakMap<Story, Map<string, FigureView>>();

/** Gives a figure of a story in a language; computed once, however many pages and files show it. */
export function viewFigure(figure: Figure, story: Story, language: Language): FigureView {
	const views = kept.get(story) ?? new Map<string, FigureView>();
	kept.set(story, views);
	const key = `${figure.id} ${language.messages.locale}`;
	const view = views.get(key) ?? figure.view(story, language);
	views.set(key, view);
	return view;
}

/** Gives every figure of a story in a language, in the order of the registry. */
export function viewFigures(story: Story, language: Language): readonly FigureView[] {
	return FIGURES.map((figure) => viewFigure(figure, story, language));
}
