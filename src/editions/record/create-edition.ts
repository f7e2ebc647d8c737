import { findTableSpan } from '../../counting/months/coverage.ts';
import type { Group } from '../../counting/months/month-sums.ts';
import type { Launch } from '../../table/launch.ts';
import type { CellChange } from '../compare/compare-cells.ts';
import { type EditionDifference, recordClaim } from '../compare/compare-editions.ts';
import type { MonthDifference } from '../compare/compare-tables.ts';
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
	const kinds = Map.groupBy(
		launches,
		({ start, weapon }) => `${start.day.slice(0, 7)} ${[...weapon.classes].sort().join('+')}`,
	);
	const sums: Edition['months'] = {};
	for (const [kind, rows] of [...kinds].sort(([a], [b]) => (a < b ? -1 : 1))) {
		const [month = '', name = ''] = kind.split(' ');
		const launched = rows.reduce((sum, row) => sum + (row.launched ?? 0), 0);
		sums[month] = { ...sums[month], [name]: launched };
	}
	return sums;
}

function summarise(difference: EditionDifference): Omit<EditionChanges, 'figures'> {
	const { table, claims, cells, story } = difference;
	const [first, last] = [table.newer.at(0)?.start.day, table.newer.at(-1)?.start.day];
	return {
		newer: first && last ? { rows: table.newer.length, first, last } : null,
		changed: table.changed.length,
		gone: table.gone.length,
		added: table.added.length,
		months: table.months.map(summariseMonth),
		claims: claims.map(({ before, after, checked }) => ({ id: checked.claim.id, before, after })),
		cells: cells
			.filter((cell) => cell.weight !== 'rewriting' && !isNewNote(cell))
			.map(({ weight: _, ...cell }) => cell),
		paragraphs: story.length,
	};
}

function summariseMonth({ id, before, after }: MonthDifference): EditionChanges['months'][number] {
	const move = (group: Group) => ({
		before: before[group].launched,
		after: after[group].launched,
	});
	return { month: id, kn23: move('kn23'), missiles: move('missiles'), drones: move('drones') };
}

// It is printed at its claim, with its day.
function isNewNote({ column, before }: CellChange): boolean {
	return before === '' && (column ?? '').startsWith('note.');
}
