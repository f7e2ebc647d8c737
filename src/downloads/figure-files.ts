import type { EditionNews } from '../editions/list-editions.ts';
import type { FigureView, Language } from '../figures/figure.ts';
import { writeCsv } from '../launches/write-csv.ts';
import { wholeAddress } from '../site/address.ts';
import { LICENCE_URL } from './licence.ts';
import { createPlainTable } from './plain-table.ts';

/** Writes the table of a figure as CSV: a heading row, then the numbers of the figure. */
export function writeFigureCsv({ table }: FigureView, { format }: Language): string {
	const { columns, rows } = createPlainTable(table, format);
	return writeCsv([columns, ...rows]);
}

/** Writes a figure as JSON: its words, its edition, its page, its licence and its table. */
export function writeFigureJson(
	view: FigureView,
	{ messages, format }: Language,
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
		page: wholeAddress(`#${id}`),
		...createPlainTable(table, format),
	};
	return `${JSON.stringify(content, null, '\t')}\n`;
}
