import { readFileSync } from 'node:fs';
import type { Figure, FigureView } from '../../src/figures/figure.ts';
import { FIGURES } from '../../src/figures/registry.ts';
import { escapeXml, formatSvg } from '../../src/render/format-svg.ts';
import { readTokens, type Theme } from '../../src/render/resolve-styles.ts';
import { createSvgDocument } from '../../src/render/svg-document.ts';
import { WIDTHS } from '../../src/render/widths.ts';
import { ENGLISH } from '../fixtures/create-story.ts';
import { readStyleSheets } from '../render/style-sheets.ts';
import { createStates, type FigureState } from './states.ts';

/** How a gallery is written. */
export interface GalleryOptions {
	/** Where the page finds the fonts. */
	readonly fonts: string;
	readonly themes: readonly Theme[];
	/** What stands below the states of a figure, as HTML. */
	readonly below: (view: FigureView) => string;
}

/** Writes one HTML page with every figure in every state, at both widths and in the themes asked for, with the styles of the pages. */
export function createGallery({ fonts, themes, below }: GalleryOptions): string {
	const states = createStates();
	const contents = FIGURES.map(({ id }) => `<a href="#${id}">${id}</a>`).join(' · ');
	const sections = FIGURES.map((figure) => {
		const rows = states.map((state) => writeState(figure, state, themes));
		const first = figure.view(states[0]!.story, ENGLISH);
		return `<section id="${figure.id}"><h2>${figure.id}</h2>${rows.join('\n')}${below(first)}</section>`;
	});
	return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Gallery of figures</title>
<style>${writeStyles(fonts, themes)}</style></head>
<body><h1>Gallery of figures</h1><p>${contents}</p>
<p><label><input type="checkbox" id="true-size"> at their true size</label></p>
${sections.join('\n')}
</body></html>
`;
}

function writeState(
	figure: Figure,
	{ name, about, story }: FigureState,
	themes: readonly Theme[],
): string {
	const view = figure.view(story, ENGLISH);
	const cells = Object.entries(WIDTHS).flatMap(([column, width]) =>
		themes.map((theme) => {
			const id = `${view.id}-${name}-${column}-${theme}`;
			const svg = view.draw({ document: createSvgDocument(), id, width });
			return `<div class="cell ${theme}">${formatSvg(svg)}</div>`;
		}),
	);
	return `<h3>${name}: ${about}</h3><p>${escapeXml(view.title)}</p><div class="row">${cells.join('')}</div>`;
}

// The pages choose one theme for all of themselves; here they stand side by side.
function writeStyles(fonts: string, themes: readonly Theme[]): string {
	const styles = readStyleSheets();
	const palettes = themes.map((theme) => {
		const tokens = [...readTokens(styles.tokens, theme)].map(([name, value]) => `${name}:${value}`);
		return `.${theme}{color-scheme:${theme};${tokens.join(';')};background:var(--paper);color:var(--ink)}`;
	});
	const faces = readFileSync('src/styles/fonts.css', 'utf8');
	return `${faces.replaceAll("url('/fonts/", `url('${fonts}`)}
${palettes.join('\n')}
${styles.chart}
body { margin: 2rem; font: 16px/1.4 system-ui, sans-serif; }
h2 { border-top: 2px solid; padding-top: 1rem; }
h3 { margin: 1.5rem 0 0; font-size: 1rem; }
p { margin: 0.25rem 0 0.5rem; }
.row { display: flex; gap: 1rem; align-items: start; zoom: 0.6; }
:root:has(#true-size:checked) .row { zoom: 1; }
.cell { flex: none; padding: 1rem; }`;
}
