import { readRows } from '../../table/read/read-rows.ts';
import type { DataFile, DataTexts } from '../record/data-files.ts';

/** How much a change means to somebody who has read the page: something new, the same for editors alone, other words of which a person must say whether they correct, or another fact. */
export type Weight = 'addition' | 'rewriting' | 'wording' | 'meaning';

/** A cell or a whole row of a small file that differs. */
export interface CellChange {
	readonly file: DataFile;
	/** Id of the row. */
	readonly id: string;
	/** Null where the whole row is new or gone. */
	readonly column: string | null;
	/** Null where there was none; of a whole row its cells, joined by commas. */
	readonly before: string | null;
	readonly after: string | null;
	readonly weight: Weight;
}

type Cells = Readonly<Record<string, string>>;

// The first column of each of these names the row.
const FILES = [
	'models.csv',
	'claims.json',
	'context.csv',
	'timeline.csv',
	'counts-elsewhere.csv',
	'places.csv',
	'posts.csv',
] as const satisfies readonly DataFile[];

/** Compares every small file cell by cell, by the ids of the rows, whatever their order. */
export function compareCells(before: DataTexts, after: DataTexts): readonly CellChange[] {
	return FILES.flatMap((file) => {
		if (before[file] === after[file]) return [];
		const [old, next] = [readCells(file, before[file]), readCells(file, after[file])];
		return [...new Set([...old.keys(), ...next.keys()])].flatMap((id) =>
			compareRow({ file, id }, old.get(id) ?? null, next.get(id) ?? null),
		);
	});
}

function compareRow(
	place: Pick<CellChange, 'file' | 'id'>,
	before: Cells | null,
	after: Cells | null,
): readonly CellChange[] {
	if (before === null || after === null) {
		const weight = before === null ? 'addition' : weighColumn(place.file, null);
		const join = (cells: Cells | null) => cells && Object.values(cells).filter(Boolean).join(', ');
		return [{ ...place, column: null, before: join(before), after: join(after), weight }];
	}
	const columns = [...new Set([...Object.keys(before), ...Object.keys(after)])];
	return columns
		.map((column) => ({
			...place,
			column,
			before: before[column] ?? '',
			after: after[column] ?? '',
			weight: weighColumn(place.file, column),
		}))
		.filter((change) => change.before !== change.after);
}

// Who said a thing and where it was read may be put better without a word to the reader, or may
// have been wrong: only a person can tell.
const WORDING: ReadonlySet<string> = new Set([
	...['who', 'publisher', 'page_read', 'quoted_by', 'url', 'source', 'readAt'],
	...['where', 'note.date', 'note.text'],
]);

function weighColumn(file: DataFile, column: string | null): Weight {
	if (column === null) return file === 'models.csv' ? 'wording' : 'meaning';
	// Notes of these files are for editors; the dated one of a claim, which is printed, has parts.
	if (column === 'note') return 'rewriting';
	// What a name stands for is weighed by the rows that carry it.
	return file === 'models.csv' || WORDING.has(column) ? 'wording' : 'meaning';
}

function readCells(file: DataFile, text: string): ReadonlyMap<string, Cells> {
	if (file === 'claims.json') return readClaims(text);
	const { header, rows } = readRows(text);
	return new Map(rows.map(({ cells }) => [cells[header[0] ?? ''] ?? '', cells]));
}

function readClaims(text: string): ReadonlyMap<string, Cells> {
	const { article, claims } = JSON.parse(text) as { article: object; claims: { id: string }[] };
	return new Map([
		['article', flatten(article)] as const,
		...claims.map((claim) => [claim.id, flatten(claim)] as const),
	]);
}

// `note.date` and the like, so that each part is told by itself; null and an absent part are alike.
function flatten(value: object, prefix = ''): Cells {
	const cells = Object.entries(value).flatMap(([name, inner]): (readonly [string, string])[] => {
		if (inner === null) return [];
		if (typeof inner !== 'object') return [[prefix + name, String(inner)]];
		return Object.entries(flatten(inner, `${prefix}${name}.`));
	});
	return Object.fromEntries(cells);
}
