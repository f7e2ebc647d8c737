import { type Finding, finding, type Place, wholeFile } from '../problems/create-problem.ts';
import {
	findLayout,
	headerDepth,
	headLength,
	nameSeparator,
	type Separator,
} from './find-layout.ts';
import { createLineEndReader } from './line-ends.ts';
import { type CsvRecord, createRecordReader, type RecordReader } from './read-records.ts';

/** Is told of what is odd in a text and harmless. */
export type TellNote = (what: Finding, place: Place, found: string) => void;

/** Takes the text of a table in pieces of any size, whatever its line ends and what separates its cells. */
export interface TableRecordReader extends RecordReader {
	/** What separates the cells; known once there is a record. */
	readonly separator: () => Separator;
}

/** Creates a reader that skips a byte order mark and a line such as `sep=;`, and takes the separator from the column names. */
export function createTableRecordReader(tell: TellNote = () => undefined): TableRecordReader {
	const lines = createLineEndReader();
	let [head, isFirst]: [string, boolean] = ['', true];
	let separator: Separator = ',';
	let reader: RecordReader | null = null;
	const start = (): readonly CsvRecord[] => {
		const layout = findLayout(head.slice(0, headLength));
		tellLayout(layout, head, tell);
		separator = layout.separator;
		reader = createRecordReader({ separator, line: layout.skipped === 0 ? 1 : 2 });
		return reader.push(head.slice(layout.skipped));
	};
	return {
		push(text) {
			if (text === '') return [];
			const piece = lines.push(isFirst ? skipMark(text, tell) : text);
			isFirst = false;
			if (reader !== null) return reader.push(piece);
			head += piece;
			return isLongEnough(head) ? start() : [];
		},
		end() {
			const [rest, isShort] = [lines.end(), reader === null];
			head += rest;
			const first = isShort ? start() : (reader?.push(rest) ?? []);
			if (lines.count() > 0) tell(finding('note.line-ends'), wholeFile, `${lines.count()} lines`);
			return [...first, ...(reader?.end() ?? [])];
		},
		separator: () => separator,
	};
}

function skipMark(text: string, tell: TellNote): string {
	if (!text.startsWith('\ufeff')) return text;
	tell(finding('note.byte-order-mark'), wholeFile, '\ufeff');
	return text.slice(1);
}

/** Whether the column names must be in it, where there are any. */
function isLongEnough(head: string): boolean {
	return head.length > headLength || head.split('\n', headerDepth + 1).length > headerDepth;
}

function tellLayout(
	{ separator, skipped }: ReturnType<typeof findLayout>,
	head: string,
	tell: TellNote,
): void {
	if (separator === ',' && skipped === 0) return;
	const what = finding('note.separator', { separator: nameSeparator(separator) });
	tell(what, { ...wholeFile, line: 1 }, head.slice(0, head.indexOf('\n')));
}
