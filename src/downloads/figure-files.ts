import type { FigureView, Language } from '../figures/figure.ts';
import type { TableEdition } from '../figures/story.ts';
import { LICENCE_URL } from './licence.ts';
import { writeCsv } from './write-csv.ts';

/** Writes the table of a figure as CSV: names of the columns, then numbers as numbers, days as ISO, and an empty cell where nothing was reported. */
export function writeFigureCsv({ table: { columns, rows } }: FigureView): string {
	return writeCsv([
		columns.map(({ name }) => name),
		...rows.map((row) => row.map((value) => value ?? '')),
	]);
}

/** Writes a figure as JSON: its words, its edition, its licence and its table. */
export function writeFigureJson(
	view: FigureView,
	{ messages }: Language,
	edition: TableEdition,
): string {
	const { id, title, subtitle, description, source, table } = view;
	const content = {
		id,
		language: messages.locale,
		title,
		subtitle,
		description,
		source,
		licence: { name: messages.data.licence.name, url: LICENCE_URL },
		credit: messages.data.licence.line,
		edition,
		columns: table.columns,
		rows: table.rows,
	};
	return `${JSON.stringify(content, null, '\t')}\n`;
}
