import { mkdirSync, writeFileSync } from 'node:fs';
import type { FigureView } from '../src/figures/figure.ts';
import { CARD, createCard } from '../src/render/card.ts';
import { renderPng } from '../src/render/png.ts';
import type { Theme } from '../src/render/resolve-styles.ts';
import { createGallery } from './figures/gallery-page.ts';
import { readStyleSheets } from './render/style-sheets.ts';

// `npm run gallery` writes one page with every figure in every state, at both widths, in both
// themes, and the social card of each: for the eyes of whoever changes a drawing.
const folder = '.reports/gallery';
const themes: readonly Theme[] = ['light', 'dark'];

mkdirSync(folder, { recursive: true });
const page = createGallery({ fonts: '../../public/fonts/', themes, below: writeCards });
writeFileSync(`${folder}/index.html`, page);
console.log(`${folder}/index.html`);

function writeCards(view: FigureView): string {
	const images = themes.map((theme) => {
		const name = `card-${view.id}-${theme}.png`;
		const { title, subtitle } = view;
		const card = createCard(view, { title, subtitle, theme, styles: readStyleSheets() });
		writeFileSync(`${folder}/${name}`, renderPng(card, { width: CARD.width }));
		return `<img src="${name}" alt="" width="600">`;
	});
	return `<h3>card</h3><div class="row">${images.join('')}</div>`;
}
