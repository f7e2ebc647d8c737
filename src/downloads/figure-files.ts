import type { FigureView, Language } from '../figures/figure.ts';
import type { TableEdition } from '../figures/story.ts';
import { writeCsv } from '../launches/write-csv.ts';
import { LICENCE_URL } from './licence.ts';
import { createPlainTable } from './plain-table.ts';

/** Writes the table of a figure as CSV: a heading row, then the numbers of the figure. */
export function writeFigureCsv({ table }: FigureView, { format }: Language): string {
	const { columns, rows } = createPlainTable(table, format);
	return writeCsv([columns, ...rows]);
}

/** Writes a figure as JSON: its words, its edition, its licence and its table. */
export function writeFigureJson(
	view: FigureView,
	{ messages, format }: Language,
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
		...createPlainTable(table, format),
	};
	return `${JSON.stringify(content, null, '\t')}\n`;
}
