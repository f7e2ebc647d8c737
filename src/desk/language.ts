import type { Language } from '../figures/figure.ts';
import { type DeskMessages, desk } from '../words/en/desk.ts';
import { en } from '../words/en/english.ts';
import { createFormat } from '../words/format.ts';

/** A language of the desk: the words of figures and claims, and its own. */
export interface DeskLanguage extends Language {
	readonly words: DeskMessages;
}

/** English, the language in which problems are told. */
export const ENGLISH: DeskLanguage = { messages: en, format: createFormat(en), words: desk };
