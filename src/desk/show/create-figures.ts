import type { Story } from '../../figures/story.ts';
import type { DeskLanguage } from '../language.ts';
import { createDeskFigure } from './create-figure.ts';
import { DESK_FIGURES } from './desk-figures.ts';
import { element } from './element.ts';

/** Creates the part of the page in which figures will stand. */
export function createFigures({ words }: DeskLanguage): HTMLElement {
	return element(
		'section',
		{ class: 'section', 'aria-labelledby': 'figures', 'aria-busy': 'true' },
		element('h3', { id: 'figures', tabindex: '-1' }, words.figures.heading),
		element('p', { class: 'subtitle' }, words.figures.waiting),
	);
}

/** Draws the figures one after another, letting the page breathe between two; stops where the part has left the page. */
export async function fillFigures(
	part: HTMLElement,
	story: Story,
	how: { readonly language: DeskLanguage; readonly isSound: boolean },
): Promise<void> {
	const { figures: words } = how.language.words;
	for (const figure of story.launches.length > 0 ? DESK_FIGURES : []) {
		await nextTask();
		if (!part.isConnected) return;
		part.append(createDeskFigure(figure.view(story, how.language), how.language));
	}
	const told = story.launches.length === 0 ? words.none : how.isSound ? '' : words.caution;
	const line = part.querySelector('p');
	if (line) line.textContent = told;
	part.removeAttribute('aria-busy');
}

function nextTask(): Promise<void> {
	return new Promise((settle) => {
		setTimeout(settle);
	});
}
