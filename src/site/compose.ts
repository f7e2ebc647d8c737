import { fillInline, fillProse, type Lookup } from '../story/fill-prose.ts';
import type { ProseSection } from '../story/parse-prose.ts';

/** A block of the story ready to print: HTML, or a part of the page. */
export type PageBlock =
	| { readonly kind: 'html'; readonly html: string }
	| {
			readonly kind: 'part';
			readonly name: string;
			readonly argument: string | null;
			/** Of a part that is told in steps; empty where it is not. */
			readonly steps: readonly PageStep[];
	  };

/** A step of a part ready to print. */
export interface PageStep {
	/** HTML within a line, as the other. */
	readonly title: string;
	readonly html: string;
}

/** A section of the story ready to print. */
export interface PageSection {
	readonly id: string;
	/** HTML within a line; null where the text gives none. */
	readonly heading: string | null;
	readonly blocks: readonly PageBlock[];
}

/** An address that the story links to, by its number in the notes of the printed page. */
export interface LinkNote {
	readonly number: number;
	readonly href: string;
}

/** The whole story ready to print, with the addresses that it links to. */
export interface ComposedStory {
	readonly sections: readonly PageSection[];
	readonly notes: readonly LinkNote[];
}

/** Fills the story and numbers its outside links, so that a printed page can list them as notes. */
export function composeStory(sections: readonly ProseSection[], lookup: Lookup): ComposedStory {
	const numbers = new Map<string, number>();
	const fill = (markdown: string) => numberLinks(fillProse(markdown, lookup), numbers);
	const fillLine = (markdown: string) => numberLinks(fillInline(markdown, lookup), numbers);
	return {
		sections: sections.map(({ id, heading, blocks }) => ({
			id,
			heading: heading === null ? null : fillInline(heading, lookup),
			blocks: blocks.map((block): PageBlock => {
				if (block.kind === 'text') return { kind: 'html', html: fill(block.markdown) };
				const steps = block.steps.map(({ title, markdown }) => ({
					title: fillLine(title),
					html: fillLine(markdown),
				}));
				return { ...block, steps };
			}),
		})),
		notes: [...numbers].map(([href, number]) => ({ number, href: href.replaceAll('&amp;', '&') })),
	};
}

function numberLinks(html: string, numbers: Map<string, number>): string {
	return html.replace(/<a href="(https:[^"]+)">(.*?)<\/a>/g, (link: string, href: string) => {
		const number = numbers.get(href) ?? numbers.size + 1;
		numbers.set(href, number);
		return `${link}<span class="note-number" aria-hidden="true">${number}</span>`;
	});
}
