import { checkClaims } from '../claims/check-claim.ts';
import type { Edition } from '../claims/edition-shape.ts';
import { restoreEdition } from '../claims/restore-edition.ts';
import type { Story } from '../figures/story.ts';
import { site } from './edition.ts';

/** An edition to which a figure can be pinned. */
export interface PinnedEdition {
	/** Part of addresses: the first twelve digits of the SHA-256 of its table. */
	readonly name: string;
	readonly edition: Edition;
	/** What its figures are drawn from; null where it was corrected since, so that they no longer hold. */
	readonly story: Story | null;
}

/** Every edition to which a figure can be pinned, oldest first, each table once. */
export const PINNED: readonly PinnedEdition[] = listPinned();

/** Names an edition in addresses and anchors: the first twelve digits of the SHA-256 of its table. */
export function nameEdition({ sha256 }: { readonly sha256: string }): string {
	return sha256.slice(0, 12);
}

function listPinned(): PinnedEdition[] {
	const tables = new Map(site.editions.map((edition) => [nameEdition(edition), edition]));
	return [...tables].map(([name, edition]) => ({ name, edition, story: restoreStory(edition) }));
}

function restoreStory(edition: Edition): Story | null {
	const { story } = site;
	// The edition of today is the very story, so that its figures are computed once.
	if (edition.sha256 === story.edition.sha256) return story;
	const launches = restoreEdition(story.launches, edition);
	if (!launches) return null;
	const { lastDay, rows, sha256 } = edition;
	return {
		...story,
		launches,
		claims: checkClaims(
			story.claims.map(({ claim }) => claim),
			launches,
		),
		edition: { lastDay, rows, sha256 },
	};
}
