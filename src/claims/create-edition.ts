import type { TableState } from '../analysis/compare-tables.ts';
import { type GroupSums, sumHalfYears } from '../analysis/month-sums.ts';
import { sha256 } from '../analysis/sha256.ts';
import { formatCanonical } from './canonical-json.ts';
import type { EditionDifference, EditionState } from './compare-edition.ts';
import { createContents } from './edition-contents.ts';
import type { Edition, EditionChanges, EditionFile } from './edition-shape.ts';
import { sumEdition } from './parse-editions.ts';

/** What a person accepts, and with which words. */
export interface Acceptance {
	/** ISO day. */
	readonly date: string;
	readonly note: string;
	readonly state: EditionState;
	/** Against the edition before; null for the first. */
	readonly difference: EditionDifference | null;
}

/** Adds an accepted edition to those before; the contents of the one before give way to its own. */
export function addEdition(
	before: readonly Edition[],
	{ date, note, state, difference }: Acceptance,
): EditionFile {
	const contents = createContents(state.table);
	const last = before.at(-1);
	const edition: Edition = {
		date,
		sha256: state.sha256,
		rows: state.table.rows.length,
		lastDay: findLastDay(state.table),
		note,
		claims: state.claims,
		halfYears: writeHalfYears(state.table),
		changes: difference && summarise(difference),
		contents: sha256(formatCanonical(contents)),
		previous: last ? sumEdition(last) : null,
	};
	return { editions: [...before, edition], contents };
}

function findLastDay({ lastDay }: TableState): string {
	if (lastDay === null) throw new Error('An edition needs at least one row.');
	return lastDay;
}

function writeHalfYears({ months }: TableState): Record<string, string> {
	return Object.fromEntries(
		[...sumHalfYears(months)].map(([id, { kn23, missiles }]) => [
			id,
			`${kn23.launched}/${missiles.launched}`,
		]),
	);
}

function summarise({ table, claims }: EditionDifference): EditionChanges {
	const [first, last] = [table.newer.at(0)?.day, table.newer.at(-1)?.day];
	return {
		newer: first && last ? { rows: table.newer.length, first, last } : null,
		changed: table.changed.length,
		gone: table.gone.length,
		added: table.added.length,
		months: table.months.map(({ id, before, after }) => ({
			month: id,
			...moveGroups(before, after),
		})),
		claims: claims.map(({ before, after, checked }) => ({ id: checked.claim.id, before, after })),
	};
}

function moveGroups(
	before: GroupSums,
	after: GroupSums,
): Omit<EditionChanges['months'][number], 'month'> {
	const move = (group: keyof GroupSums) => ({
		before: before[group].launched,
		after: after[group].launched,
	});
	return { kn23: move('kn23'), missiles: move('missiles'), drones: move('drones') };
}
