import { TABLE } from './data-files.ts';
import type { Edition } from './edition.ts';

/** An edition as the reader is told of it. */
export interface EditionNews extends Omit<Edition, 'seal' | 'files' | 'months' | 'claims'> {
	/** SHA-256 of its table. */
	readonly sha256: string;
}

/** Lists the accepted editions for the reader, newest first. */
export function listEditions(editions: readonly Edition[]): readonly EditionNews[] {
	return editions
		.map(({ seal: _, months: __, claims: ___, files, ...news }) => ({
			...news,
			sha256: files[TABLE] ?? '',
		}))
		.reverse();
}

/** Lists the corrections alone, newest first: the editions that told readers of something that was not so. */
export function listCorrections(editions: readonly EditionNews[]): readonly EditionNews[] {
	return editions.filter(({ kind }) => kind === 'correction');
}

/** Lists the corrections of a claim: of what the table gives for it, and of what is said to have been printed. */
export function listClaimCorrections(
	editions: readonly EditionNews[],
	id: string,
): readonly EditionNews[] {
	return listCorrections(editions).filter(
		({ changes }) =>
			changes?.claims.some((claim) => claim.id === id) ||
			changes?.cells.some((cell) => cell.file === 'claims.json' && cell.id === id),
	);
}

/** Lists the corrections of figures, by their ids, that drew what was not so. */
export function listFigureCorrections(
	editions: readonly EditionNews[],
	...ids: readonly string[]
): readonly EditionNews[] {
	return listCorrections(editions).filter(({ changes }) =>
		changes?.figures.some((id) => ids.includes(id)),
	);
}

/** Editions in a row that gave the same. */
export interface EditionRun {
	readonly first: Edition;
	readonly last: Edition;
}

/** Groups editions that follow each other and gave the same for every one of these claims, newest first. */
export function groupByValue(
	editions: readonly Edition[],
	ids: readonly string[],
): readonly EditionRun[] {
	const runs: EditionRun[] = [];
	const isSame = (one: Edition, other: Edition) =>
		ids.every((id) => one.claims[id]?.exact === other.claims[id]?.exact);
	for (const edition of editions) {
		const run = runs.at(-1);
		if (run && isSame(run.last, edition)) runs[runs.length - 1] = { ...run, last: edition };
		else runs.push({ first: edition, last: edition });
	}
	return runs.reverse();
}
