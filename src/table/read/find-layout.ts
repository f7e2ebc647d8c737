import { columns } from './columns.ts';

/** What may stand between two cells of a table. */
export type Separator = ',' | ';' | '\t';

/** How the cells of a table are separated, as its column names show. */
export interface Layout {
	readonly separator: Separator;
	/** Characters of a first line such as `sep=;`, which Excel takes for itself and shows as no row; mostly 0. */
	readonly skipped: number;
}

/** How many lines, and at most how many characters, are looked at to find the column names. */
export const headerDepth = 20;
export const headLength = 50_000;

const separators: readonly Separator[] = [',', ';', '\t'];
/** Fewest of the eight names that make a line the header. */
const fewestNames = 3;

/** Finds what separates the cells, from the line with the column names alone: where exactly one mark gives them. `head` is the beginning of the text, its lines ending in `\n`. */
export function findLayout(head: string): Layout {
	const lines = head.split('\n').slice(0, headerDepth);
	const found = lines
		.map((line) => separators.filter((mark) => countNames(line, mark) >= fewestNames))
		.find((marks) => marks.length > 0);
	const [only = ','] = found?.length === 1 ? found : [];
	const [first = ''] = lines;
	const declared = /^"?sep=([,;\t])"?$/i.exec(first.trimEnd())?.[1];
	const isTrue = declared === only && found !== undefined && lines.length > 1;
	return { separator: only, skipped: isTrue ? first.length + 1 : 0 };
}

/** The name of a separator in a sentence: `semicolons`. */
export function nameSeparator(separator: Separator): string {
	if (separator === ';') return 'semicolons';
	return separator === '\t' ? 'tabs' : 'commas';
}

function countNames(line: string, separator: Separator): number {
	const cells = line.split(separator).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
	return columns.filter((name) => cells.includes(name)).length;
}
