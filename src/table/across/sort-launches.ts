import { formatMoment } from '../../calendar/moment.ts';
import type { Launch } from '../launch.ts';
import { formatCells } from '../launch-text.ts';

/** A launch with what it is compared by; the cells are only written where two starts are the same. */
interface Entry {
	readonly launch: Launch;
	readonly start: string;
	cells: readonly string[] | null;
}

/** The launches by their start, then by the other columns from left to right; the order of the table that the project writes. */
export function sortLaunches(launches: readonly Launch[]): readonly Launch[] {
	return launches
		.map((launch): Entry => ({ launch, start: formatMoment(launch.start), cells: null }))
		.sort(compareEntries)
		.map(({ launch }) => launch);
}

function compareEntries(a: Entry, b: Entry): number {
	if (a.start !== b.start) return a.start < b.start ? -1 : 1;
	a.cells ??= formatCells(a.launch);
	b.cells ??= formatCells(b.launch);
	return compareCells(a.cells, b.cells);
}

function compareCells(a: readonly string[], b: readonly string[]): number {
	const at = a.findIndex((cell, index) => cell !== b[index]);
	return at === -1 ? 0 : compareCell(a[at] ?? '', b[at] ?? '');
}

/** Whole numbers by their value, everything else by its characters; a blank comes first. */
function compareCell(a: string, b: string): number {
	const areNumbers = /^\d+$/.test(a) && /^\d+$/.test(b);
	if (areNumbers) return Number(a) - Number(b);
	return a < b ? -1 : 1;
}
