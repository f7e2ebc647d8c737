import type { Language } from '../figures/figure.ts';
import { en } from '../i18n/en.ts';
import { type DeskMessages, desk } from '../i18n/en-desk.ts';
import { createFormat } from '../i18n/format.ts';

/** A language of the desk: the words of figures and claims, and its own. */
export interface DeskLanguage extends Language {
	readonly words: DeskMessages;
}

/** English, the language in which problems are told. */
export const ENGLISH: DeskLanguage = { messages: en, format: createFormat(en), words: desk };
