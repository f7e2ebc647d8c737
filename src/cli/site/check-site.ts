import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parseHTML } from 'linkedom';
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
	const wordClaim = (checked: Story['claims'][number]) =>
		checked.verdict === 'matches' && checked.claim.rounding.kind === 'over'
			? wordPrinted(checked, language)
			: wordComputed(checked, language);
	return {
		claims: claims.map((checked) => ({ id: checked.claim.id, words: wordClaim(checked) })),
		sha256: edition.sha256,
	};
}

/** What a built site must fit: the folder of the host under which it will stand, and what its first page must say. */
export type Expected = { readonly base?: string; readonly headlines?: Headlines };

/** What is wrong with a built site in `folder`, one sentence a fault; empty when it can be served. */
export function checkSite(folder: string, { base = '/', headlines }: Expected = {}): string[] {
	if (!existsSync(join(folder, 'index.html'))) return ['There is no index.html.'];
	const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
	const pages = names
		.map((name) => name.replaceAll('\\', '/'))
		.filter((name) => name.endsWith('.html'));
	return pages.sort().flatMap((page) => {
		const html = readFileSync(join(folder, page), 'utf8');
		const { document } = parseHTML(html);
		return [
			...(html.includes('</html>') ? [] : [`${page} breaks off before its end.`]),
			...(hasPolicy(document) ? [] : [`${page} has no policy that forbids what is not its own.`]),
			...checkLinks(document, { folder, page, base: withSlash(base) }),
			...(headlines && page === 'index.html' ? checkHeadlines(document, headlines) : []),
		];
	});
}

function hasPolicy(document: Document): boolean {
	const policy = document.querySelector('meta[http-equiv="content-security-policy"]');
	return policy?.getAttribute('content')?.includes("default-src 'none'") ?? false;
}

type Place = { readonly folder: string; readonly page: string; readonly base: string };

function checkLinks(document: Document, { folder, page, base }: Place): string[] {
	const targets = [...document.querySelectorAll('[href], [src]')].map(
		(element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '',
	);
	const address = new URL(page, `http://site.invalid${base}`);
	return [...new Set(targets)].flatMap((target) => {
		const url = URL.parse(target, address);
		// The data let https alone through; this is for what gets past them.
		if (!url || !/^https?:$/.test(url.protocol))
			return target.startsWith('data:image/')
				? []
				: [`${page} leads to ${target}, which is no page.`];
		const isThere = url.host !== address.host || hasFile(folder, url.pathname, base);
		return isThere ? [] : [`${page} points to ${target}, which is not there.`];
	});
}

function hasFile(folder: string, path: string, base: string): boolean {
	if (!withSlash(path).startsWith(base)) return false;
	const local = posix.join(folder, decodeURIComponent(withSlash(path).slice(base.length)));
	const file = path.endsWith('/') ? posix.join(local, 'index.html') : local.slice(0, -1);
	return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}

function withSlash(path: string): string {
	return path.endsWith('/') ? path : `${path}/`;
}

/** A page shows so many signs of the sum; the whole stands in the list of sums. */
const SUM_SHOWN = 12;

// The links of the class `claim` say the values of the claims that they lead to.
function checkHeadlines(document: Document, { claims, sha256 }: Headlines): string[] {
	for (const code of document.querySelectorAll('style, script')) code.remove();
	const page = readText(document.documentElement);
	const faults = claims.flatMap((claim) => {
		const words = claim.words.replaceAll(/\s+/g, ' ');
		const links = document.querySelectorAll(`a.claim[href$="claims/${claim.id}/"]`);
		const said = [...new Set([...links].map(readText))];
		if (said.length === 0 && !page.includes(words))
			return [`index.html does not say ${words}, which the table gives for ${claim.id}.`];
		return (
			said
				// What was printed may stand behind it: 73 (printed: 74).
				.filter((text) => text !== words && !text.startsWith(`${words} (`))
				.map((text) => `index.html says ${text} for ${claim.id}; the table gives ${words}.`)
		);
	});
	return page.includes(sha256.slice(0, SUM_SHOWN))
		? faults
		: [...faults, `index.html does not name the table with the sum ${sha256}.`];
}

function readText(element: Element): string {
	return (element.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}
