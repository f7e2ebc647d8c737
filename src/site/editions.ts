import {
	type EditionNews,
	type EditionRun,
	listEditions,
} from '../editions/record/list-editions.ts';
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

/** Words what editions in a row gave for a claim, exactly and rounded; null where they did not know it. */
export function wordGiven({ last }: EditionRun, id: string): string | null {
	const value = last.claims[id];
	return value ? [...new Set([value.exact, value.computed])].join(' = ') : null;
}
