import type { en } from './en/english.ts';

/** A message catalogue: every wording of pages and figures, so that the compiler names what a language lacks. */
export type Messages = typeof en;

/** Gives the word for something that the data name; undefined where the language has none of its own. */
export function findWord<Word>(
	words: Readonly<Record<string, Word>>,
	name: string,
): Word | undefined {
	return Object.hasOwn(words, name) ? words[name] : undefined;
}
