import { type ChangedStory, wordClaimMoves } from '../../editions/compare/word-changes.ts';
import type { EditionNews } from '../../editions/record/list-editions.ts';
import type { Language } from '../../figures/figure.ts';
import { escapeXml } from '../../render/format-svg.ts';
import { createUrn } from './uuid.ts';

/** What a feed says of itself. */
export interface FeedFacts {
	readonly title: string;
	/** Whole addresses where the host is known. */
	readonly self: string;
	readonly home: string;
	/** What the words of its changes are taken from. */
	readonly story: ChangedStory;
	/** Gives the address at which an edition is told of. */
	readonly addressOf: (edition: EditionNews) => string;
}

/** Writes the editions and corrections, newest first, as an Atom feed. */
export function writeFeed(
	editions: readonly EditionNews[],
	facts: FeedFacts,
	language: Language,
): string {
	const { messages } = language;
	const head = [
		element('id', createUrn('editions and corrections')),
		element('title', facts.title),
		element('updated', formatMoment(editions[0]?.date ?? '')),
		`<author>${element('name', messages.data.cite.maintainers)}</author>`,
		`<link rel="self" type="application/atom+xml" href="${escapeXml(facts.self)}"/>`,
		`<link rel="alternate" type="text/html" href="${escapeXml(facts.home)}"/>`,
	];
	const entries = editions.map((edition) => writeEntry(edition, facts, language));
	const lines = [...head, ...entries].map((line) => `\t${line}\n`).join('');
	return `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${messages.locale}">\n${lines}</feed>\n`;
}

function writeEntry(
	edition: EditionNews,
	{ addressOf, story }: FeedFacts,
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
		element('updated', formatMoment(date)),
		`<category term="${kind}"/>`,
		`<link rel="alternate" type="text/html" href="${escapeXml(addressOf(edition))}"/>`,
		element('summary', told),
	].join('')}</entry>`;
}

function element(name: string, text: string): string {
	return `<${name}>${escapeXml(text)}</${name}>`;
}

// An edition has a day, not a time; a feed needs one, and the day begins at midnight.
function formatMoment(day: string): string {
	return `${day}T00:00:00Z`;
}
