import { fillProse, type Lookup } from '../prose/fill-prose.ts';
import type { ProseBlock, ProseSection } from '../prose/parse-prose.ts';

/** A block of the story ready to print: HTML, or a part of the page with the HTML that belongs to it. */
export type PageBlock =
	| { readonly kind: 'html'; readonly html: string }
	| {
			readonly kind: 'part';
			readonly name: string;
			readonly argument: string | null;
			readonly html: string;
	  };

/** A section of the story ready to print. */
export interface PageSection {
	readonly id: string;
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
	return {
		sections: sections.map(({ id, blocks }) => ({ id, blocks: composeBlocks(blocks, fill) })),
		notes: [...numbers].map(([href, number]) => ({ number, href })),
	};
}

function composeBlocks(
	blocks: readonly ProseBlock[],
	fill: (markdown: string) => string,
): PageBlock[] {
	return blocks.flatMap((block, index): PageBlock[] => {
		const before = blocks[index - 1];
		if (block.kind === 'part') return [{ ...block, html: fill(stepsAfter(blocks, index)) }];
		const isAfterTold = before?.kind === 'part' && before.name === 'told';
		const [, rest] = isAfterTold ? splitSteps(block.markdown) : ['', block.markdown];
		return rest ? [{ kind: 'html', html: fill(rest) }] : [];
	});
}

// The list after a told figure are its steps: they are set beside it.
function stepsAfter(blocks: readonly ProseBlock[], index: number): string {
	const [block, next] = [blocks[index], blocks[index + 1]];
	if (block?.kind !== 'part' || block.name !== 'told') return '';
	const [steps] = splitSteps(next?.kind === 'text' ? next.markdown : '');
	if (!steps) throw new Error('a told figure needs its steps as a list after it');
	return steps;
}

function splitSteps(markdown: string): readonly [steps: string, rest: string] {
	const lines = markdown.split('\n');
	const end = lines.findIndex((line) => line.trim() !== '' && !/^\d+\. /.test(line));
	return end === -1
		? [markdown, '']
		: [lines.slice(0, end).join('\n'), lines.slice(end).join('\n')];
}

function numberLinks(html: string, numbers: Map<string, number>): string {
	return html.replace(/<a href="(https:[^"]+)">(.*?)<\/a>/g, (link: string, href: string) => {
		const number = numbers.get(href) ?? numbers.size + 1;
		numbers.set(href, number);
		return `${link}<span class="note-number" aria-hidden="true">${number}</span>`;
	});
}
