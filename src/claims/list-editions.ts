import type { Edition } from './edition-shape.ts';

/** An edition as the reader is told of it. */
export interface EditionNews
	extends Pick<Edition, 'date' | 'rows' | 'lastDay' | 'sha256' | 'note' | 'changes'> {
	/** The first publication, newer rows alone, a change of what was published, or another way of writing the same. */
	readonly kind: 'first' | 'newer' | 'correction' | 'rewritten';
}

/** Lists the accepted editions for the reader, newest first. */
export function listEditions(editions: readonly Edition[]): readonly EditionNews[] {
	return editions
		.map(({ date, rows, lastDay, sha256, note, changes }) => ({
			date,
			rows,
			lastDay,
			sha256,
			note,
			changes,
			kind: selectKind(changes),
		}))
		.reverse();
}

/** Lists the corrections alone, newest first: the editions that changed what was published before. */
export function listCorrections(editions: readonly Edition[]): readonly EditionNews[] {
	return listEditions(editions).filter(({ kind }) => kind === 'correction');
}

function selectKind(changes: Edition['changes']): EditionNews['kind'] {
	if (changes === null) return 'first';
	const { changed, gone, added, months, claims, newer } = changes;
	if (changed + gone + added + months.length > 0) return 'correction';
	if (newer) return 'newer';
	return claims.length > 0 ? 'correction' : 'rewritten';
}
