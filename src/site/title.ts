import type { Language } from '../figures/figure.ts';
import { LANGUAGES } from './language.ts';

/** Gives the title of the site: an editor's sentence, the first section of the story, which no change of the table changes. */
export function findTitle({ messages }: Language): string {
	const own = Object.values(LANGUAGES).find((one) => one.messages.locale === messages.locale);
	const block = own?.prose.find(({ id }) => id === 'title')?.blocks[0];
	if (block?.kind !== 'text') throw new Error('the story has no title');
	return block.markdown;
}
