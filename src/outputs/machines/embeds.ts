import { listFigureCorrections } from '../../editions/record/list-editions.ts';
import type { FigureView, Language } from '../../figures/figure.ts';
import { FIGURES, findFigure } from '../../figures/registry.ts';
import { bestAddress } from '../../site/address.ts';
import { site } from '../../site/edition.ts';
import { EDITION, EDITIONS } from '../../site/editions.ts';
import { findTitle } from '../../site/title.ts';
import { viewFigure } from '../../site/views.ts';
import { findDownload } from '../files/catalogue.ts';
import { writeJson } from '../files/download.ts';
import { wordEdition } from '../files/figure-files.ts';
import { type FrameHeights, measureFrame, writeFrame } from './frame.ts';

/** A figure on a page of its own, for frames on other sites; it follows the editions. */
export interface Embed {
	/** Below the root of the site: `embed/share/`. */
	readonly path: string;
	readonly view: FigureView;
	/** What stands below the drawing. */
	readonly foot: readonly string[];
	readonly heights: FrameHeights;
}

/** Figures that stand in others now, by the ids under which other sites have framed them: an address once published goes on leading somewhere. */
export const MOVED: Readonly<Record<string, string>> = {
	'treaty-year': 'months',
	'months-share': 'share',
	'label-window': 'after',
};

/** The width for which an oEmbed answer gives the height, in pixels. */
const OEMBED_WIDTH = 816;

/** Lists the embeds in a language, one of every figure. */
export function listEmbeds(language: Language): readonly Embed[] {
	return FIGURES.map(({ id }) => findEmbed(id, language));
}

/** Gives the embed of a figure. */
export function findEmbed(id: string, language: Language): Embed {
	const view = viewFigure(findFigure(id), site.story, language);
	const foot = wordFoot(view, language);
	return { path: `embed/${id}/`, view, foot, heights: measureFrame(view, foot) };
}

/** Writes the oEmbed answer of an embed: a frame of type rich. */
export function answerOembed({ path, view, heights }: Embed, language: Language): string {
	const { path: picture, bytes } = findDownload(`figures/${view.id}.png`);
	// A PNG says its width and height in bytes 16 to 23.
	const header = new DataView(bytes.buffer, 16, 8);
	return writeJson({
		version: '1.0',
		type: 'rich',
		title: view.title,
		html: writeFrame(bestAddress(path), view.title, heights),
		width: OEMBED_WIDTH,
		height: heights.middle,
		provider_name: findTitle(language),
		provider_url: bestAddress(''),
		thumbnail_url: bestAddress(picture),
		thumbnail_width: header.getUint32(0),
		thumbnail_height: header.getUint32(4),
	});
}

function wordFoot({ id, source }: FigureView, language: Language) {
	const { messages, format } = language;
	const { licence, embed } = messages.data;
	const [correction] = listFigureCorrections(EDITIONS, id);
	const corrected = correction ? [embed.corrected(format.day(correction.date))] : [];
	return [
		`${messages.pages.figure.source}: ${source}`,
		[...corrected, wordEdition(EDITION, language), licence.line].join(' '),
		embed.from(findTitle(language)),
	];
}
