import { DOMParser } from 'linkedom';

/** The words of a built page, with single spaces. */
export interface TextPage {
	/** Whether the main part of the page holds these words. */
	readonly says: (words: string) => boolean;
	/** The words of every element that a selector finds. */
	readonly all: (selector: string) => readonly string[];
}

/** Reads the words of a built page. */
export function readPage(html: string): TextPage {
	const document = new DOMParser().parseFromString(html, 'text/html');
	const textOf = (element: { readonly textContent: string | null } | null) =>
		element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
	return {
		says: (words) => textOf(document.querySelector('main')).includes(words),
		all: (selector) => [...document.querySelectorAll(selector)].map(textOf),
	};
}
