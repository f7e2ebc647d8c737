import { type EditionNews, listEditions } from '../editions/record/list-editions.ts';
import { site } from './edition.ts';

/** Every accepted edition, newest first. */
export const EDITIONS: readonly EditionNews[] = listEditions(site.editions);

/** The edition that this build publishes. */
export const EDITION: EditionNews = findNewest();

function findNewest(): EditionNews {
	const [newest] = EDITIONS;
	if (!newest) throw new Error('No edition was accepted yet.');
	return newest;
}

/** Names the place on the data page where an edition is told of. */
export function anchorOf({ number }: Pick<EditionNews, 'number'>): string {
	return `edition-${number}`;
}
