import { FIGURES } from '../../figures/registry.ts';
import { bestAddress } from '../../site/address.ts';
import { site } from '../../site/edition.ts';
import { anchorOf, EDITIONS } from '../../site/editions.ts';
import { ENGLISH } from '../../site/language.ts';
import { findTitle } from '../../site/title.ts';
import { answerOembed, findEmbed, listEmbeds } from './embeds.ts';
import { writeFeed } from './feed.ts';
import { writeGuide } from './guide.ts';

/** A file for machines alone. */
export interface MachineFile {
	/** Below the root of the site. */
	readonly path: string;
	readonly mediaType: string;
	readonly content: string;
}

/** The feed, the guide for language models and the oEmbed answers: of every embed, and of the story, which answers with the figure that it opens with. */
export const MACHINE_FILES: readonly MachineFile[] = [
	{ path: 'feed.xml', mediaType: 'application/atom+xml', content: createFeed() },
	{ path: 'llms.txt', mediaType: 'text/plain', content: createGuide() },
	...listEmbeds(ENGLISH).map((embed) => ({
		path: `${embed.path}oembed.json`,
		mediaType: 'application/json+oembed',
		content: answerOembed(embed, ENGLISH),
	})),
	{
		path: 'oembed.json',
		mediaType: 'application/json+oembed',
		content: answerOembed(findEmbed(FIGURES[0]?.id ?? '', ENGLISH), ENGLISH),
	},
];

function createFeed(): string {
	const { feed } = ENGLISH.messages.data;
	return writeFeed(
		EDITIONS,
		{
			title: feed.title(findTitle(ENGLISH)),
			self: bestAddress('feed.xml'),
			home: bestAddress('data/'),
			story: site.story,
			addressOf: (edition) => `${bestAddress('data/')}#${anchorOf(edition)}`,
		},
		ENGLISH,
	);
}

function createGuide(): string {
	const { data, pages } = ENGLISH.messages;
	const title = findTitle(ENGLISH);
	return writeGuide({ ...data.guide, title, description: pages.site.description }, bestAddress);
}
