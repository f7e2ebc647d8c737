import { listFigureCorrections } from '../../editions/record/list-editions.ts';
import type { FigureView, Language } from '../../figures/figure.ts';
import { FIGURES, findFigure } from '../../figures/registry.ts';
import { bestAddress } from '../../site/address.ts';
import { site } from '../../site/edition.ts';
import { EDITION, EDITIONS } from '../../site/editions.ts';
import { findTitle } from '../../site/title.ts';
import { viewFigure } from '../../site/views.ts';
import { findDownload } from '../files/catalogue.ts';
import type { Download } from '../files/download.ts';
import { wordEdition } from '../files/figure-drawings.ts';
import { type FrameHeights, measureFrame } from './frame.ts';
import { writeOembed } from './oembed.ts';

/** A figure on a page of its own, for frames on other sites; it follows the editions. */
export interface Embed {
	/** Below the root of the site: `embed/share/`. */
	readonly path: string;
	readonly view: FigureView;
	/** What stands below the drawing. */
	readonly foot: readonly string[];
	readonly heights: FrameHeights;
}

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

/** Writes the oEmbed answer of an embed. */
export function answerOembed({ path, view, heights }: Embed, language: Language): string {
	const picture = findDownload(`figures/${view.id}.png`);
	return writeOembed({
		title: view.title,
		address: bestAddress(path),
		heights,
		provider: { name: findTitle(language), address: bestAddress('') },
		thumbnail: { address: bestAddress(picture.path), ...readSize(picture) },
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
		embed.from(findTitle({ messages, format })),
	];
}

// A PNG says its width and height in bytes 16 to 23.
function readSize({ bytes }: Download): { width: number; height: number } {
	const header = new DataView(bytes.buffer, 16, 8);
	return { width: header.getUint32(0), height: header.getUint32(4) };
}
