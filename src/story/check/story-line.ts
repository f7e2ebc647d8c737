import { parseHeading } from '../parse-prose.ts';

/** A line of a text of the story. */
export interface StoryLine {
	/** From 1. */
	readonly line: number;
	/** As the file has it, but the heading of a section without its id. */
	readonly text: string;
	/** Id of the section in which it stands; empty before the first; of a heading without an id, its words. */
	readonly section: string;
	/** Of a section: its id alone, words with an id, or words without one. */
	readonly heading: 'none' | 'id' | 'words' | 'broken';
}

/** A value in braces, as an editor writes it; its group is the name. */
export const PLACEHOLDER = /\{([a-z0-9:-]+)\}/g;

/** Cuts a text of the story into lines, each with its section. */
export function cutLines(text: string): readonly StoryLine[] {
	let section = '';
	return text.split('\n').map((line, at): StoryLine => {
		const [, words] = /^## (.*)$/.exec(line) ?? [];
		if (words === undefined) return { line: at + 1, text: line, section, heading: 'none' };
		const found = parseHeading(words);
		section = found?.id ?? words.trim();
		if (!found) return { line: at + 1, text: line, section, heading: 'broken' };
		const heading = found.heading === null ? 'id' : 'words';
		return { line: at + 1, text: `## ${found.heading ?? found.id}`, section, heading };
	});
}
