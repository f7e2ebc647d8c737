import type { EditionNews } from '../../editions/record/list-editions.ts';
import type { FigureView, Language } from '../../figures/figure.ts';
import { renderPng } from '../../render/png.ts';
import { createStandAlone } from '../../render/stand-alone.ts';
import { WIDTHS } from '../../render/widths.ts';
import { wholeAddress } from '../../site/address.ts';
import { pathOfFigure } from '../../site/figure-path.ts';
import { STYLE_SHEETS } from '../../site/style-sheets.ts';
import { findTitle } from '../../site/title.ts';
import { writeCsv } from '../../table/write-csv.ts';
import { type Draft, writeJson } from './download.ts';
import { describeLicence } from './licence.ts';

const MARGINS = 56;

/** How wide a figure that stands alone is, in pixels; its picture has twice as many. */
const ALONE_WIDTH = WIDTHS.wide + MARGINS;

const MEDIA_TYPES = {
	svg: 'image/svg+xml',
	png: 'image/png',
	csv: 'text/csv',
	json: 'application/json',
} as const;

/** The forms in which every figure is offered, in the order in which they are told. */
export const FIGURE_FORMS = Object.keys(MEDIA_TYPES) as readonly (keyof typeof MEDIA_TYPES)[];

/** Makes the four files of a figure. */
export function draftFigure(view: FigureView, language: Language, edition: EditionNews): Draft[] {
	const svg = drawAlone(view, language, edition);
	const contents = {
		svg,
		png: renderPng(svg, { width: 2 * ALONE_WIDTH }),
		csv: writeFigureCsv(view),
		json: writeFigureJson(view, language, edition),
	};
	const { formats, of } = language.messages.data.downloads;
	return FIGURE_FORMS.map((form) => ({
		path: `figures/${view.id}.${form}`,
		mediaType: MEDIA_TYPES[form],
		title: of(formats[form], view.title),
		content: contents[form],
	}));
}

/** Says which edition a figure is of: `Edition 2 of 24 November 2026. Data to 4 April 2026, SHA-256 f4253aa5d11b.` */
export function wordEdition(
	{ number, date, lastDay, sha256 }: EditionNews,
	{ messages, format }: Language,
): string {
	const { edition, data } = messages.data.licence;
	const published = edition(format.count(number), format.day(date));
	return `${published} ${data(format.day(lastDay), sha256.slice(0, 12))}`;
}

// An SVG file that says its title, source, edition and licence.
function drawAlone(view: FigureView, language: Language, edition: EditionNews): string {
	const { figure } = language.messages.pages;
	return createStandAlone(view, {
		width: ALONE_WIDTH,
		theme: 'light',
		styles: STYLE_SHEETS,
		notes: [
			`${figure.source}: ${view.source}`,
			wordEdition(edition, language),
			language.messages.data.licence.line,
			wordOrigin(view, language),
		],
		address: wholeAddress(''),
	});
}

// Taken out of its page, a drawing still says where the figure as it is now stands.
function wordOrigin({ id }: FigureView, language: Language): string {
	const origin = language.messages.data.embed.from(findTitle(language));
	const address = wholeAddress(pathOfFigure(id));
	return address === null ? origin : `${origin}: ${address}`;
}

// Names of the columns, then numbers as numbers, days as ISO, and an empty cell where nothing was reported.
function writeFigureCsv({ table: { columns, rows } }: FigureView): string {
	return writeCsv([
		columns.map(({ name }) => name),
		...rows.map((row) => row.map((value) => value ?? '')),
	]);
}

// Its words, its edition, its page, its licence and its table.
function writeFigureJson(view: FigureView, language: Language, edition: EditionNews): string {
	const { id, title, subtitle, description, source, table } = view;
	const { number, date, rows, lastDay, sha256 } = edition;
	return writeJson({
		id,
		language: language.messages.locale,
		title,
		subtitle,
		description,
		source,
		...describeLicence(language),
		edition: { number, published: date, lastDay, rows, sha256 },
		// Where the figure as it is now stands; null where the site does not know its host.
		page: wholeAddress(pathOfFigure(id)),
		columns: table.columns,
		rows: table.rows,
	});
}
