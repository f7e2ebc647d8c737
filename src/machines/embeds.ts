import { findDownload } from '../downloads/catalogue.ts';
import type { Download } from '../downloads/download.ts';
import type { Figure, FigureView, Language } from '../figures/figure.ts';
import { FIGURES, findFigure } from '../figures/registry.ts';
import type { Story } from '../figures/story.ts';
import { bestAddress } from '../site/address.ts';
import { site } from '../site/edition.ts';
import { nameEdition, PINNED, type PinnedEdition } from '../site/pinned.ts';
import { wordTitle } from '../site/title.ts';
import { viewFigure } from '../site/views.ts';
import { type FrameHeights, measureFrame } from './frame.ts';
import { writeOembed } from './oembed.ts';

/** A figure on a page of its own, for frames on other sites. */
export interface Embed {
	/** Below the root of the site: `embed/share/`. */
	readonly path: string;
	/** As the figure is in this edition, or in the one to which it is pinned while that holds. */
	readonly view: FigureView;
	/** The edition to which it is pinned; null where it follows new ones. */
	readonly pinned: PinnedEdition | null;
	/** What stands below the drawing. */
	readonly foot: readonly string[];
	readonly heights: FrameHeights;
}

/** Lists the embeds of every figure in a language: one that follows new editions, and one pinned to each edition. */
export function listEmbeds(language: Language): readonly Embed[] {
	return FIGURES.flatMap((figure) => createEmbeds(figure, language));
}

/** Gives the embeds of one figure as it is now: the one that follows, and the one pinned to this edition. */
export function findEmbeds(id: string, language: Language): { live: Embed; pinned: Embed } {
	const [live, ...others] = createEmbeds(findFigure(id), language);
	const pinned = others.find((embed) => embed.pinned?.name === nameEdition(site.story.edition));
	if (!live || !pinned) throw new Error(`no embed of ${id} in this edition`);
	return { live, pinned };
}

/** Writes the oEmbed answer of an embed. */
export function answerOembed({ path, view, heights }: Embed, language: Language): string {
	const picture = findDownload(`figures/${view.id}.png`);
	return writeOembed({
		title: view.title,
		address: bestAddress(path),
		heights,
		provider: { name: wordTitle(site.story, language), address: bestAddress('') },
		thumbnail: { address: bestAddress(picture.path), ...readSize(picture) },
	});
}

function createEmbeds(figure: Figure, language: Language): Embed[] {
	const live = viewFigure(figure, site.story, language);
	const views = PINNED.map(({ story }) => (story ? viewFigure(figure, story, language) : live));
	return [
		createEmbed(live, null, language),
		...PINNED.map((pinned, index) => createEmbed(views[index] ?? live, pinned, language)),
	];
}

function createEmbed(view: FigureView, pinned: PinnedEdition | null, language: Language): Embed {
	const foot = wordFoot(view, pinned?.story ?? site.story, language);
	const path = `embed/${view.id}/${pinned ? `${pinned.name}/` : ''}`;
	return { path, view, pinned, foot, heights: measureFrame(view, foot) };
}

function wordFoot({ source }: FigureView, { edition }: Story, { messages, format }: Language) {
	const { licence, embed } = messages.data;
	const pin = licence.edition(format.day(edition.lastDay), nameEdition(edition));
	return [
		`${messages.pages.figure.source}: ${source}`,
		`${pin} ${licence.line}`,
		embed.from(wordTitle(site.story, { messages, format })),
	];
}

// A PNG says its width and height in bytes 16 to 23.
function readSize({ bytes }: Download): { width: number; height: number } {
	const header = new DataView(bytes.buffer, 16, 8);
	return { width: header.getUint32(0), height: header.getUint32(4) };
}
