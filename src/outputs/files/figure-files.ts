import type { EditionNews } from '../../editions/record/list-editions.ts';
import type { FigureView, Language } from '../../figures/figure.ts';
import { wholeAddress } from '../../site/address.ts';
import { pathOfFigure } from '../../site/figure-path.ts';
import { writeCsv } from '../../table/write-csv.ts';
import { LICENCE_URL } from './licence.ts';

/** Writes the table of a figure as CSV: names of the columns, then numbers as numbers, days as ISO, and an empty cell where nothing was reported. */
export function writeFigureCsv({ table: { columns, rows } }: FigureView): string {
	return writeCsv([
		columns.map(({ name }) => name),
		...rows.map((row) => row.map((value) => value ?? '')),
	]);
}

/** Writes a figure as JSON: its words, its edition, its page, its licence and its table. */
export function writeFigureJson(
	view: FigureView,
	{ messages }: Language,
	{ number, date, rows, lastDay, sha256 }: EditionNews,
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
		edition: { number, published: date, lastDay, rows, sha256 },
		// Where the figure as it is now stands; null where the site does not know its host.
		page: wholeAddress(pathOfFigure(id)),
		columns: table.columns,
		rows: table.rows,
	};
	return `${JSON.stringify(content, null, '\t')}\n`;
}
