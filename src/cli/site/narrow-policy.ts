import { createHash } from 'node:crypto';

// Data blocks are scripts by name only: no browser runs them.
const SCRIPT = /<script\b([^>]*)>(.*?)<\/script>/gis;
const DATA = /\btype="application\/(?:ld\+)?json"/i;

/**
 * Lets the policy of a page allow the scripts of that page and no other: Astro lists its loaders,
 * used or not. A page without a script that runs forbids scripts.
 */
export function narrowPolicy(html: string): string {
	return html.replace(/script-src [^;"]*;/, () => `script-src ${listSources(html)};`);
}

function listSources(html: string): string {
	const running = [...html.matchAll(SCRIPT)].filter(
		([, attributes = '']) => !DATA.test(attributes),
	);
	if (running.length === 0) return "'none'";
	const inline = running.flatMap(([, attributes = '', code = '']) =>
		/\bsrc=/i.test(attributes) ? [] : [`'sha256-${sum(code)}'`],
	);
	// A script in the page may load the rest of itself from the site.
	const loads = running.some(([whole]) => /\bsrc=|_astro\//i.test(whole));
	return [...(loads ? ["'self'"] : []), ...new Set(inline)].join(' ');
}

function sum(code: string): string {
	return createHash('sha256').update(code).digest('base64');
}
