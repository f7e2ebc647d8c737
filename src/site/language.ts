import type { Language } from '../figures/figure.ts';
import { type ProseSection, parseProse } from '../story/parse-prose.ts';
import { en } from '../words/en/english.ts';
import { createFormat } from '../words/format.ts';
import { site } from './edition.ts';

/** A language of the site: its words, its formats and its story. */
export interface SiteLanguage extends Language {
	readonly prose: readonly ProseSection[];
	/** What the method page says. */
	readonly methodProse: readonly ProseSection[];
	/** What the page of the missile says. */
	readonly missileProse: readonly ProseSection[];
}

/** English, in which every page is published. */
export const ENGLISH: SiteLanguage = {
	messages: en,
	format: createFormat(en),
	prose: parseProse(site.texts['story/en.md']),
	methodProse: parseProse(site.texts['story/en-method.md']),
	missileProse: parseProse(site.texts['story/en-missile.md']),
};

/** Every language in which the site is published, by its code. */
export const LANGUAGES: Readonly<Record<string, SiteLanguage>> = { en: ENGLISH };
