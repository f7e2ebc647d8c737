import { countEdits } from '../../table/cells/count-edits.ts';

/** Names the known word that is nearest to one that nobody knows, as a question; empty where none is near. */
export function suggest(name: string, known: readonly string[]): string {
	const nearest = findByEdits(name, known) ?? findByPart(name, known);
	return nearest === undefined ? '' : ` Perhaps ${nearest}?`;
}

function findByEdits(name: string, known: readonly string[]): string | undefined {
	const most = Math.min(3, Math.floor(name.length / 3));
	return known
		.map((word) => ({ word, edits: countEdits(name, word) }))
		.filter(({ edits }) => edits <= most)
		.sort((a, b) => a.edits - b.edits)[0]?.word;
}

// `august` is far from `august-september` by its letters, and yet the same beginning.
function findByPart(name: string, known: readonly string[]): string | undefined {
	if (name.length < 3) return undefined;
	const alike = known.filter((word) => word.startsWith(name) || name.startsWith(`${word}-`));
	return alike.sort((a, b) => b.length - a.length)[0];
}
