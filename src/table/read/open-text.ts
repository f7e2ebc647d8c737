import type { NoteCounter } from '../problems/count-notes.ts';
import { finding, type Place, wholeFile } from '../problems/create-problem.ts';
import { columns } from './columns.ts';
import { decodeText } from './decode-text.ts';
import { listRecords, type RecordLayout, type Separator } from './read-records.ts';

/** The text of a table, ready to be read record by record. */
export interface OpenedText extends Required<RecordLayout> {
	/** Its lines end in `\n`; no byte order mark and no line such as `sep=;` stands before them. */
	readonly text: string;
}

/** How many lines, and at most how many characters, are looked at to find the column names. */
export const headerDepth = 20;
const headLength = 50_000;
/** Fewest of the eight names that make a record the header. */
export const fewestNames = 3;

const separators: Readonly<Record<Separator, string>> = {
	',': 'commas',
	';': 'semicolons',
	'\t': 'tabs',
};

/** Takes away what is no part of the records, and finds what separates their cells from the line with the column names: where exactly one mark gives them. */
export function openText(raw: string, notes?: NoteCounter): OpenedText {
	const note = (what: Parameters<NoteCounter['add']>[0], found: string, place: Place = wholeFile) =>
		notes?.add(what, () => place, found);
	const bare = raw.startsWith('\ufeff') ? raw.slice(1) : raw;
	if (bare !== raw) note(finding('note.encoding'), '\ufeff');
	const text = bare.includes('\r') ? bare.replace(/\r\n?/g, '\n') : bare;
	if (text !== bare) {
		const count = bare.match(/\r\n?/g)?.length ?? 0;
		note(finding('note.line-ends'), `${count} lines`);
	}
	const { separator, skipped } = findLayout(text.slice(0, headLength));
	if (separator !== ',' || skipped > 0) {
		const what = finding('note.separator', { separator: separators[separator] });
		note(what, text.slice(0, text.indexOf('\n')), { ...wholeFile, line: 1 });
	}
	return { text: text.slice(skipped), separator, line: skipped > 0 ? 2 : 1 };
}

/** The cells of the records that start on the lines given, as they stand in the file; nothing where the file is no text. */
export function selectRecords(
	input: string | Uint8Array,
	lines: ReadonlySet<number>,
): ReadonlyMap<number, readonly string[]> {
	const opened = openText(decodeText(input).text ?? '');
	const records = listRecords(opened.text, opened).filter(({ line }) => lines.has(line));
	return new Map(records.map(({ line, cells }) => [line, cells]));
}

/** The separator, and the characters of a first line such as `sep=;`, which Excel takes for itself and shows as no row. */
function findLayout(head: string): { readonly separator: Separator; readonly skipped: number } {
	const lines = head.split('\n').slice(0, headerDepth);
	const marks = Object.keys(separators) as Separator[];
	const found = lines
		.map((line) => marks.filter((mark) => countNames(line, mark) >= fewestNames))
		.find((fitting) => fitting.length > 0);
	const [only = ','] = found?.length === 1 ? found : [];
	const [first = ''] = lines;
	const declared = /^"?sep=([,;\t])"?$/i.exec(first.trimEnd())?.[1];
	const isTrue = declared === only && found !== undefined && lines.length > 1;
	return { separator: only, skipped: isTrue ? first.length + 1 : 0 };
}

function countNames(line: string, separator: Separator): number {
	const cells = line.split(separator).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
	return columns.filter((name) => cells.includes(name)).length;
}
