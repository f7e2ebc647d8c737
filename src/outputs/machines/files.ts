import { FIGURES } from '../../figures/registry.ts';
import { bestAddress } from '../../site/address.ts';
import { site } from '../../site/edition.ts';
import { anchorOf, EDITIONS } from '../../site/editions.ts';
import { ENGLISH } from '../../site/language.ts';
import { findTitle } from '../../site/title.ts';
import { answerOembed, type Embed, findEmbed, listEmbeds } from './embeds.ts';
import { writeFeed } from './feed.ts';

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
	...listEmbeds(ENGLISH).map((embed) => createAnswer(`${embed.path}oembed.json`, embed)),
	createAnswer('oembed.json', findEmbed(FIGURES[0]?.id ?? '', ENGLISH)),
];

function createAnswer(path: string, embed: Embed): MachineFile {
	return { path, mediaType: 'application/json+oembed', content: answerOembed(embed, ENGLISH) };
}

function createFeed(): string {
	const title = ENGLISH.messages.data.feed.title(findTitle(ENGLISH));
	return writeFeed(EDITIONS, { title, story: site.story, anchorOf }, ENGLISH);
}

// llms.txt, the page of links for language models (llmstxt.org), as Markdown.
function createGuide(): string {
	const { data, pages } = ENGLISH.messages;
	const { caution, links } = data.guide;
	const list = Object.entries(links).map(([path, name]) => `- [${name}](${bestAddress(path)})\n`);
	return `# ${findTitle(ENGLISH)}\n\n> ${pages.site.description}\n\n${caution}\n\n${list.join('')}`;
}
