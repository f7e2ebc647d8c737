import type { Language } from '../figures/figure.ts';
import type { ProseSection } from '../story/parse-prose.ts';
import { LANGUAGES, type SiteLanguage } from './language.ts';

/** Gives the title of the site: an editor's sentence, the first section of the story, which no change of the table changes. */
export function findTitle(language: Language): string {
	return titleOf(findLanguage(language).prose);
}

/** Gives the title of the page about the missile, which its text says as the story says its own. */
export function findMissileTitle(language: Language): string {
	return titleOf(findLanguage(language).missileProse);
}

function findLanguage({ messages }: Language): SiteLanguage {
	const own = Object.values(LANGUAGES).find((one) => one.messages.locale === messages.locale);
	if (!own) throw new Error(`the site is not published in ${messages.locale}`);
	return own;
}

function titleOf(prose: readonly ProseSection[]): string {
	const block = prose.find(({ id }) => id === 'title')?.blocks[0];
	if (block?.kind !== 'text') throw new Error('the text has no title');
	return block.markdown;
}
