import Papa from 'papaparse';

/** A row of a table by the names of its columns. */
export type Row = Readonly<Record<string, string>>;

/** The rows of a table as the project writes it. */
export function readRows(table: string): readonly Row[] {
	return Papa.parse<Row>(table, { header: true, delimiter: ',', skipEmptyLines: true }).data;
}

/** The columns of a download, in the order in which it has them. */
const COLUMNS = [
	...['time_start', 'time_end', 'model', 'carrier', 'launched', 'destroyed', 'affected region'],
	...['destroyed_details', 'launch_place', 'target', 'source'],
];

/** Writes rows as a download has them: newest first, more columns in another order, and numbers with a fraction of nought. */
export function writeDownload(rows: readonly Row[]): string {
	const records = rows.map((row) => ({
		...row,
		launched: asFraction(row['launched']),
		destroyed: asFraction(row['destroyed']),
		'affected region': "['Kyiv', 'Odesa']",
	}));
	return Papa.unparse(records.reverse(), { columns: COLUMNS, newline: '\n' });
}

function asFraction(count = ''): string {
	return count === '' ? '' : `${count}.0`;
}
