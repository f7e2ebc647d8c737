/** A line of a text of the story. */
export interface StoryLine {
	/** From 1. */
	readonly line: number;
	readonly text: string;
	/** Id of the section in which it stands; empty before the first. */
	readonly section: string;
}

/** A value in braces, as an editor writes it; its group is the name. */
export const PLACEHOLDER = /\{([a-z0-9:-]+)\}/g;

/** Cuts a text of the story into lines, each with its section. */
export function cutLines(text: string): readonly StoryLine[] {
	let section = '';
	return text.split('\n').map((line, at) => {
		section = /^## (.*)$/.exec(line)?.[1]?.trim() ?? section;
		return { line: at + 1, text: line, section };
	});
}
