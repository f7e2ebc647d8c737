import { marked } from 'marked';
import { escapeMarkup } from '../words/escape.ts';

/** Values by their names, in the words of a language; one that the table no longer bears out is empty. */
export type Values = Readonly<Record<string, string>>;

/** Gives what a placeholder stands for; null where nothing of that name exists. */
export type Lookup = (name: string) => Filling | null;

/** What takes a placeholder's place: words, which may lead somewhere, or an address alone inside a Markdown link. */
export type Filling =
	| {
			readonly kind: 'words';
			readonly text: string;
			readonly href?: string;
			/** The id of the claim that the words print. */
			readonly claim?: string;
	  }
	| { readonly kind: 'address'; readonly href: string };

/** Sets Markdown as HTML with every `{placeholder}` filled; throws an Error that lists the unknown ones. */
export function fillProse(markdown: string, lookup: Lookup): string {
	return marked.parse(fill(markdown, lookup), { async: false });
}

/** The same for what stands within a line, without a paragraph around it: a heading, a step. */
export function fillInline(markdown: string, lookup: Lookup): string {
	return marked.parseInline(fill(markdown, lookup), { async: false });
}

function fill(markdown: string, lookup: Lookup): string {
	const unknown: string[] = [];
	const filled = markdown.replace(/\{([a-z0-9:-]+)\}/g, (_, name: string) => {
		const filling = lookup(name);
		if (!filling) unknown.push(name);
		return filling ? writeFilling(filling) : '';
	});
	if (unknown.length > 0)
		throw new Error(`the story names what nothing gives: ${unknown.join(', ')}`);
	return keepNamesWhole(filled);
}

// A missile's name never breaks at its hyphen; the letters stay as they are, so that it can be searched for.
// One in an address is no word.
const ADDRESS_OR_NAME = /(\]\([^)]*\)|href="[^"]*")|(?:\b[A-Z][\w-]*\/)?\b[A-Z]+-\d+\b/g;

function keepNamesWhole(markdown: string): string {
	return markdown.replace(ADDRESS_OR_NAME, (found, address?: string) =>
		address ? found : `<span class="name">${found}</span>`,
	);
}

function writeFilling(filling: Filling): string {
	if (filling.kind === 'address') return filling.href;
	const text = escapeMarkup(filling.text);
	if (!filling.href) return text;
	const href = `href="${escapeMarkup(filling.href)}"`;
	return filling.claim
		? `<a class="claim" ${href} data-claim="${escapeMarkup(filling.claim)}">${text}</a>`
		: `<a ${href}>${text}</a>`;
}
