import type { Language } from '../figures/figure.ts';
import type { Lookup } from '../story/fill-prose.ts';
import { type ProseSection, parseProse } from '../story/parse-prose.ts';
import { createNames } from '../story/values/lookup.ts';
import { en } from '../words/en/english.ts';
import { createFormat } from '../words/format.ts';
import { addressOf } from './address.ts';
import { site } from './edition.ts';

/** A language of the site: its words, its formats and its texts. */
export interface SiteLanguage extends Language {
	/** The story. */
	readonly prose: readonly ProseSection[];
	/** What the method page says. */
	readonly methodProse: readonly ProseSection[];
	/** What the page of the missile says. */
	readonly missileProse: readonly ProseSection[];
	/** Fills the texts. */
	readonly lookup: Lookup;
}

/** English, in which every page is published. */
export const ENGLISH: SiteLanguage = createLanguage('en', {
	messages: en,
	format: createFormat(en),
});

/** Every language in which the site is published, by its code. */
export const LANGUAGES: Readonly<Record<string, SiteLanguage>> = { en: ENGLISH };

/** Gives the language of a page, with whose code its address begins but for English. Throws an Error for one in which the site is not published. */
export function languageOf(page: { currentLocale: string | undefined }): SiteLanguage {
	const language = LANGUAGES[page.currentLocale ?? 'en'];
	if (!language) throw new Error(`the site is not published in ${page.currentLocale}`);
	return language;
}

function createLanguage(code: 'en', language: Language): SiteLanguage {
	return {
		...language,
		prose: parseProse(site.texts[`story/${code}.md`]),
		methodProse: parseProse(site.texts[`story/${code}-method.md`]),
		missileProse: parseProse(site.texts[`story/${code}-missile.md`]),
		lookup: createNames({ ...site, addressOf }, language).lookup,
	};
}
