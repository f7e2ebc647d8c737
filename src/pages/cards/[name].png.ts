import type { APIRoute, GetStaticPaths } from 'astro';
import { CARD, createCard } from '../../render/card.ts';
import { renderPng } from '../../render/png.ts';
import { type Card, listCards } from '../../site/cards.ts';
import { site } from '../../site/edition.ts';
import { LANGUAGES } from '../../site/language.ts';
import { STYLE_SHEETS } from '../../site/style-sheets.ts';

const language = LANGUAGES['en'];
if (!language) throw new Error('English is always published');

/** One address for each card. */
export const getStaticPaths: GetStaticPaths = () =>
	listCards(site.story, language).map((card) => ({ params: { name: card.name }, props: { card } }));

/** Draws a card. */
export const GET: APIRoute<{ card: Card }> = ({ props: { card } }) => {
	const { title, subtitle, view } = card;
	const options = { title, subtitle, theme: 'light', styles: STYLE_SHEETS } as const;
	const png = renderPng(createCard(view, options), { width: CARD.width });
	return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
