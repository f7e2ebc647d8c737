import { findTableSpan } from '../../counting/months/coverage.ts';
import type { GroupSums } from '../../counting/months/month-sums.ts';
import type { Launch } from '../../table/launch.ts';
import type { CellChange } from '../compare/compare-cells.ts';
import { type EditionDifference, recordClaim } from '../compare/compare-editions.ts';
import { DATA_FILES } from './data-files.ts';
import type { Edition, EditionChanges } from './edition.ts';
import type { ReadEdition } from './read-edition.ts';
import { sealEdition, sumText } from './sums.ts';

/** What a person accepts, and with which words. */
export interface Acceptance {
	readonly read: ReadEdition;
	/** ISO day. */
	readonly date: string;
	readonly note: string;
	readonly kind: Edition['kind'];
	/** Against the edition before, with the figures that drew what was not so; null for the first. */
	readonly difference: EditionDifference | null;
	readonly figures: readonly string[];
}

/** Makes the entry that follows `before`; sealed. */
export function createEdition(
	before: readonly Edition[],
	{ read, date, note, kind, difference, figures }: Acceptance,
): Edition {
	const edition = {
		number: before.length + 1,
		date,
		kind,
		note,
		rows: read.launches.length,
		lastDay: findTableSpan(read.launches)?.last ?? '',
		claims: Object.fromEntries(read.claims.map((one) => [one.claim.id, recordClaim(one)])),
		months: sumClasses(read.launches),
		changes: difference && { ...summarise(difference), figures: [...figures] },
		files: Object.fromEntries(DATA_FILES.map((file) => [file, sumText(read.texts[file])])),
	};
	return { ...edition, seal: sealEdition(edition) };
}

// Launched, by month and by the classes that a label names, joined by a plus where it names several.
function sumClasses(launches: readonly Launch[]): Edition['months'] {
	const sums: Record<string, Record<string, number>> = {};
	for (const { start, weapon, launched } of launches) {
		const month = start.day.slice(0, 7);
		const name = [...weapon.classes].sort().join('+');
		sums[month] ??= {};
		sums[month][name] = (sums[month][name] ?? 0) + (launched ?? 0);
	}
	return sortKeys(sums, (own) => sortKeys(own, (sum) => sum));
}

function sortKeys<Value, Other>(
	record: Readonly<Record<string, Value>>,
	map: (value: Value) => Other,
): Record<string, Other> {
	const sorted = Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
	return Object.fromEntries(sorted.map(([key, value]) => [key, map(value)]));
}

function summarise({
	table,
	claims,
	cells,
	story,
}: EditionDifference): Omit<EditionChanges, 'figures'> {
	const [first, last] = [table.newer.at(0)?.start.day, table.newer.at(-1)?.start.day];
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
		cells: cells
			.filter((cell) => cell.weight !== 'rewriting' && !isNewNote(cell))
			.map(({ weight: _, ...cell }) => cell),
		paragraphs: story.length,
	};
}

// It is printed at its claim, with its day.
function isNewNote({ column, before }: CellChange): boolean {
	return before === '' && (column ?? '').startsWith('note.');
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
