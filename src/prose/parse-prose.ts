/** One piece of a section: Markdown to be set, or a part of the page to be put in its place. */
export type ProseBlock =
	| { readonly kind: 'text'; readonly markdown: string }
	| { readonly kind: 'part'; readonly name: string; readonly argument: string | null };

/** A section of the story; its heading stands in the message catalogue under its id. */
export interface ProseSection {
	readonly id: string;
	readonly blocks: readonly ProseBlock[];
}

/** Splits a story file into sections (`## id`) and blocks (`{{figure months}}` alone on a line); throws an Error on text before the first section. */
export function parseProse(text: string): ProseSection[] {
	const [before = '', ...sections] = text.split(/^## /m);
	if (before.trim())
		throw new Error(`text before the first section: ${before.trim().slice(0, 40)}`);
	return sections.map(parseSection);
}

function parseSection(text: string): ProseSection {
	const end = text.indexOf('\n');
	return { id: text.slice(0, end).trim(), blocks: parseBlocks(text.slice(end + 1)) };
}

function parseBlocks(text: string): ProseBlock[] {
	const pieces = text.split(/^\{\{(.+)\}\}$/m);
	return pieces.flatMap((piece, index): ProseBlock[] => {
		if (index % 2 === 0) return piece.trim() ? [{ kind: 'text', markdown: piece.trim() }] : [];
		const [name = '', argument = null] = piece.trim().split(/\s+/);
		return [{ kind: 'part', name, argument }];
	});
}
