import type { TableState } from '../analysis/compare-tables.ts';
import { NO_SUMS } from '../analysis/month-sums.ts';
import type { RowPrint } from '../analysis/row-print.ts';
import type { WeaponLabel } from '../launches/launch.ts';
import type { ModelCatalogue } from '../launches/model-catalogue.ts';
import { parseLabel } from '../launches/parse-label.ts';
import type { EditionContents } from './edition-shape.ts';

/** Writes down what an edition must remember of its table to name every later difference. */
export function createContents({ rows, months }: TableState): EditionContents {
	const byMonth = Map.groupBy(sortRows(rows), ({ day }) => day.slice(0, 7));
	return Object.fromEntries(
		[...byMonth].map(([month, own]) => [
			month,
			{ sums: months.get(month) ?? NO_SUMS, rows: writeLabels(own) },
		]),
	);
}

/** Reads the contents of an edition back; labels are read by today's list of names, so that a renamed one is no change. */
export function readContents(
	contents: EditionContents,
	{ models, lastDay }: { models: ModelCatalogue; lastDay: string },
): TableState {
	const rows = Object.entries(contents).flatMap(([month, { rows: labels }]) =>
		Object.entries(labels).flatMap(([text, written]) => {
			const weapon = readLabel(text, models);
			return written.split('; ').map((row) => readRow(row, month, weapon));
		}),
	);
	const months = new Map(Object.entries(contents).map(([month, { sums }]) => [month, sums]));
	return { rows, lastDay, months };
}

function writeLabels(rows: readonly RowPrint[]): Record<string, string> {
	const labels = Map.groupBy(rows, ({ weapon }) => weapon.text);
	const sorted = [...labels].sort(([a], [b]) => (a < b ? -1 : 1));
	return Object.fromEntries(sorted.map(([label, own]) => [label, own.map(writeRow).join('; ')]));
}

function writeRow({ day, launched, destroyed, rest }: RowPrint): string {
	return `${day.slice(8)} ${launched ?? '-'}/${destroyed ?? '-'} ${rest}`;
}

function readRow(written: string, month: string, weapon: WeaponLabel): RowPrint {
	const [day = '', counts = '', rest = ''] = written.split(' ');
	const [launched = '', destroyed = ''] = counts.split('/');
	return {
		day: `${month}-${day}`,
		weapon,
		launched: readCount(launched),
		destroyed: readCount(destroyed),
		rest,
		launch: null,
	};
}

function readCount(text: string): number | null {
	return text === '-' ? null : Number(text);
}

// A name that the list no longer knows stays what it was called: the rows then show as changed.
function readLabel(text: string, models: ModelCatalogue): WeaponLabel {
	return parseLabel(text, models)?.label ?? { text, parts: [[text]], classes: ['unknown'] };
}

function sortRows(rows: readonly RowPrint[]): readonly RowPrint[] {
	return rows
		.map((row) => ({ row, key: `${row.day} ${writeRow(row)}` }))
		.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
		.map(({ row }) => row);
}
