import type { EditionNews } from '../../editions/record/list-editions.ts';
import { sumText } from '../../editions/record/sums.ts';
import { type ChangedStory, wordClaimMoves } from '../../editions/report/word-changes.ts';
import type { Language } from '../../figures/figure.ts';
import { escapeXml } from '../../render/format-svg.ts';
import { bestAddress } from '../../site/address.ts';

/** What a feed says of itself. */
export interface FeedFacts {
	readonly title: string;
	/** What the words of its changes are taken from. */
	readonly story: ChangedStory;
	/** Names the place on the page of the data at which an edition is told of. */
	readonly anchorOf: (edition: EditionNews) => string;
}

/** Writes the editions and corrections, newest first, as an Atom feed. */
export function writeFeed(
	editions: readonly EditionNews[],
	facts: FeedFacts,
	language: Language,
): string {
	const { locale, data } = language.messages;
	const lines = [
		element('id', createUrn('editions and corrections')),
		element('title', facts.title),
		element('updated', beginningOf(editions[0]?.date ?? '')),
		`<author>${element('name', data.cite.maintainers)}</author>`,
		link('self', 'application/atom+xml', bestAddress('feed.xml')),
		link('alternate', 'text/html', bestAddress('data/')),
		...editions.map((edition) => writeEntry(edition, facts, language)),
	].map((line) => `\t${line}\n`);
	return `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">\n${lines.join('')}</feed>\n`;
}

function writeEntry(
	edition: EditionNews,
	{ anchorOf, story }: FeedFacts,
	language: Language,
): string {
	const { messages, format } = language;
	const words = messages.data.editions;
	const { number, date, kind, note, rows, lastDay, sha256, changes } = edition;
	const moves = changes ? wordClaimMoves(changes, story, language) : [];
	const told = [note, ...moves, words.size(format.count(rows), format.day(lastDay))].join(' ');
	return `<entry>${[
		element('id', createUrn(`${number} ${date} ${sha256}`)),
		element('title', words.heading(format.count(number), format.day(date), words.kinds[kind])),
		element('updated', beginningOf(date)),
		`<category term="${kind}"/>`,
		link('alternate', 'text/html', `${bestAddress('data/')}#${anchorOf(edition)}`),
		element('summary', told),
	].join('')}</entry>`;
}

function element(name: string, text: string): string {
	return `<${name}>${escapeXml(text)}</${name}>`;
}

function link(rel: string, type: string, address: string): string {
	return `<link rel="${rel}" type="${type}" href="${escapeXml(address)}"/>`;
}

// An edition has a day, not a time; a feed needs one, and the day begins at midnight.
function beginningOf(day: string): string {
	return `${day}T00:00:00Z`;
}

// A stable id for what words name: a UUID of version 8, made from the SHA-256 of the words.
function createUrn(words: string): string {
	const sum = sumText(words);
	const variant = '89ab'[Number.parseInt(sum.slice(16, 17), 16) % 4];
	const parts = [`8${sum.slice(13, 16)}`, `${variant}${sum.slice(17, 20)}`, sum.slice(20, 32)];
	return `urn:uuid:${[sum.slice(0, 8), sum.slice(8, 12), ...parts].join('-')}`;
}
