import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { checkHeadlines, type Headlines } from './check-headlines.ts';

/** What a built site must fit. */
export interface Expected {
	/** Folder of the host under which it will stand. */
	readonly base?: string;
	/** What its first page must say; left out where only its shape is looked at. */
	readonly headlines?: Headlines;
}

/** What is wrong with a built site in `folder`, one sentence a fault; empty when it can be served. */
export function checkSite(folder: string, { base = '/', headlines }: Expected = {}): string[] {
	const first = join(folder, 'index.html');
	if (!existsSync(first)) return ['There is no index.html.'];
	const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
	const pages = names.filter((name) => name.endsWith('.html')).sort();
	return [
		...pages.flatMap((page) => checkPage({ folder, page, base: withSlash(base) })),
		...(headlines ? checkHeadlines(readFileSync(first, 'utf8'), headlines) : []),
	];
}

// Astro may put the script of a page behind its end.
const WHOLE = /<\/html>\s*(<script\b[^>]*>[^<]*<\/script>\s*)*$/;

type Page = { readonly folder: string; readonly page: string; readonly base: string };

function checkPage({ folder, page, base }: Page): string[] {
	const html = readFileSync(join(folder, page), 'utf8');
	const faults = [
		...(WHOLE.test(html) ? [] : [`${page} breaks off before its end.`]),
		...(hasPolicy(html) ? [] : [`${page} has no policy that forbids what is not its own.`]),
	];
	const address = new URL(page.replaceAll('\\', '/'), `http://site.invalid${base}`);
	const targets = [...html.matchAll(/\s(?:href|src)="([^"#?]+)/g)].map((match) => match[1] ?? '');
	const missing = [...new Set(targets)].filter((target) => {
		const url = URL.parse(target, address);
		return url?.host === address.host && !hasFile(folder, url.pathname, base);
	});
	return [
		...faults,
		...listNoPages(html).map((target) => `${page} leads to ${target}, which is no page.`),
		...missing.map((target) => `${page} points to ${target}, which is not there.`),
	];
}

// The data let https alone through; this is for what gets past them.
function listNoPages(html: string): string[] {
	const targets = [...html.matchAll(/\shref="([^"]*)/g)].map((match) => match[1] ?? '');
	return [...new Set(targets)].filter((target) => /^\s*(?!https?:)[a-z][a-z\d+.-]*:/i.test(target));
}

function hasPolicy(html: string): boolean {
	const [, policy = ''] =
		/<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(html) ?? [];
	return policy.includes("default-src 'none'");
}

function hasFile(folder: string, path: string, base: string): boolean {
	if (!withSlash(path).startsWith(base)) return false;
	const local = join(folder, decodeURIComponent(withSlash(path).slice(base.length - 1)));
	if (!path.endsWith('/')) return isFile(local.slice(0, -1));
	return isFile(posix.join(local, 'index.html'));
}

function isFile(path: string): boolean {
	return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function withSlash(path: string): string {
	return path.endsWith('/') ? path : `${path}/`;
}
