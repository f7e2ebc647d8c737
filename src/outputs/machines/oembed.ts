import { type FrameHeights, writeFrame } from './frame.ts';

/** What an oEmbed answer says of a figure. */
export interface OembedFacts {
	readonly title: string;
	/** Of the page in the frame. */
	readonly address: string;
	readonly heights: FrameHeights;
	readonly provider: { readonly name: string; readonly address: string };
	readonly thumbnail: { readonly address: string; readonly width: number; readonly height: number };
}

/** The width for which an oEmbed answer gives the height, in pixels. */
const OEMBED_WIDTH = 816;

/** Writes the oEmbed answer for a figure: a frame of type rich. */
export function writeOembed({ title, address, heights, provider, thumbnail }: OembedFacts): string {
	const content = {
		version: '1.0',
		type: 'rich',
		title,
		html: writeFrame(address, title, heights),
		width: OEMBED_WIDTH,
		height: heights.middle,
		provider_name: provider.name,
		provider_url: provider.address,
		thumbnail_url: thumbnail.address,
		thumbnail_width: thumbnail.width,
		thumbnail_height: thumbnail.height,
	};
	return `${JSON.stringify(content, null, '\t')}\n`;
}
