import type { CheckedClaim } from '../../claims/check-claim.ts';
import { wordComputed, wordPrinted } from '../../figures/claims/claim-words.ts';
import type { Language } from '../../figures/figure.ts';
import type { Story } from '../../figures/story.ts';

/** What the first page must say: the words of every claim, and which table they are counted from. */
export interface Headlines {
	readonly claims: readonly { readonly id: string; readonly words: string }[];
	/** SHA-256 of the table, hexadecimal. */
	readonly sha256: string;
}

/** Takes the words of the claims as the table gives them today. */
export function createHeadlines(
	{ claims, edition }: Pick<Story, 'claims' | 'edition'>,
	language: Language,
): Headlines {
	return {
		claims: claims.map((claim) => ({ id: claim.claim.id, words: wordClaim(claim, language) })),
		sha256: edition.sha256,
	};
}

/** A page shows so many signs of the sum; the whole stands in the list of sums. */
const SUM_SHOWN = 12;

/** Compares a built page with what it must say, one sentence a fault. */
export function checkHeadlines(html: string, { claims, sha256 }: Headlines): string[] {
	const text = readText(html);
	return [
		...claims.flatMap(({ id, words }) => checkClaim(html, text, { id, words: readText(words) })),
		...(text.includes(sha256.slice(0, SUM_SHOWN))
			? []
			: [`index.html does not name the table with the sum ${sha256}.`]),
	];
}

function checkClaim(
	html: string,
	text: string,
	{ id, words }: { id: string; words: string },
): string[] {
	const wrong = findLinkTexts(html, id).filter((link) => !hasWords(link, words));
	return [
		...(hasWords(text, words)
			? []
			: [`index.html does not say ${words}, which the table gives for ${id}.`]),
		...[...new Set(wrong)].map(
			(link) => `index.html says ${link} for ${id}; the table gives ${words}.`,
		),
	];
}

/** The texts that lead to a claim as its value: links of the class `claim` whose address ends with its id. */
function findLinkTexts(html: string, id: string): string[] {
	const links = html.matchAll(/<a\b([^>]*)>(.*?)<\/a>/gs);
	return [...links].flatMap(([, attributes = '', inner = '']) => {
		const isClaim = /\bclass="(?:[^"]* )?claim[ "]/.test(attributes);
		const address = /\bhref="([^"]*)"/.exec(attributes)?.[1] ?? '';
		return isClaim && new RegExp(`claims?[-/]${id}/?$`).test(address) ? [readText(inner)] : [];
	});
}

// A number is found as a whole only: 8 is not in 18, in 8.5 or in 1,128.
function hasWords(text: string, words: string): boolean {
	const escaped = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
	return new RegExp(`(?<![\\d.,])${escaped}(?![\\d]|[.,]\\d)`).test(text);
}

function readText(html: string): string {
	return html
		.replace(/<(style|script)\b.*?<\/\1>/gs, ' ')
		.replace(/<[^>]*>/g, ' ')
		.replace(/&nbsp;|\s/g, ' ')
		.replace(/ +/g, ' ')
		.trim();
}

function wordClaim(checked: CheckedClaim, language: Language): string {
	const { claim, verdict } = checked;
	const isOver = verdict === 'matches' && claim.rounding.kind === 'over';
	return isOver ? wordPrinted(checked, language) : wordComputed(checked, language);
}
