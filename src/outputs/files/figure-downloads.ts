import type { EditionNews } from '../../editions/record/list-editions.ts';
import type { FigureView, Language } from '../../figures/figure.ts';
import type { Draft } from './download.ts';
import { drawAlone, pictureAlone } from './figure-drawings.ts';
import { writeFigureCsv, writeFigureJson } from './figure-files.ts';

/** The forms in which every figure is offered, in the order in which they are told. */
export const FIGURE_FORMS = ['svg', 'png', 'csv', 'json'] as const;

const MEDIA_TYPES = {
	svg: 'image/svg+xml',
	png: 'image/png',
	csv: 'text/csv',
	json: 'application/json',
} as const;

/** Makes the four files of a figure. */
export function draftFigure(view: FigureView, language: Language, edition: EditionNews): Draft[] {
	const svg = drawAlone(view, language, edition);
	const contents = {
		svg,
		png: pictureAlone(svg),
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
