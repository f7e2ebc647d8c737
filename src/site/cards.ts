import { viewClaim } from '../figures/claims/claim-drawing.ts';
import type { FigureView, Language } from '../figures/figure.ts';
import { findFigure } from '../figures/registry.ts';
import type { Story } from '../figures/story.ts';
import { findMissileTitle, findTitle } from './title.ts';
import { viewFigure, viewFigures } from './views.ts';

/** What a social card shows. */
export interface Card {
	/** Of a page or a figure; the file is called after it. */
	readonly name: string;
	readonly title: string;
	readonly subtitle: string;
	readonly view: FigureView;
}

/** Lists the cards of a language: one for each page, months of the table sharing that of the data, and one for each figure. Throws an Error where two share a name. */
export function listCards(story: Story, language: Language): Card[] {
	const figures = viewFigures(story, language).map(nameAfterView);
	const cards = [...listPageCards(story, language), ...figures];
	const names = cards.map(({ name }) => name);
	const twice = names.find((name, index) => names.indexOf(name) !== index);
	if (twice) throw new Error(`two pages or figures share the card ${twice}`);
	return cards;
}

function listPageCards(story: Story, language: Language): Card[] {
	const { method, claims, data } = language.messages;
	const view = (id: string) => viewFigure(findFigure(id), story, language);
	const [opening, share, readings] = [view('half-years'), view('share'), view('readings')];
	const window = view('after');
	return [
		{
			name: 'index',
			title: findTitle(language),
			subtitle: opening.subtitle,
			view: opening,
		},
		{ name: 'method', title: method.page.title, subtitle: method.page.lead, view: readings },
		{ name: 'claims', title: claims.ledger.title, subtitle: opening.subtitle, view: opening },
		...story.claims.map((checked) => ({
			...nameAfterView(viewClaim(checked, story, language)),
			// What is measured, as the figure of the same kind says it.
			subtitle: checked.claim.measure.kind === 'share' ? share.subtitle : opening.subtitle,
		})),
		{
			name: 'missile',
			title: findMissileTitle(language),
			subtitle: view('reach').subtitle,
			view: view('reach'),
		},
		{ name: 'data', title: data.title, subtitle: window.subtitle, view: window },
	];
}

function nameAfterView(view: FigureView): Card {
	return { name: view.id, title: view.title, subtitle: view.subtitle, view };
}
