import { wholeAddress } from '../site/address.ts';

/** Lets every robot in, and names the sitemap where the host is known. */
export function GET(): Response {
	const sitemap = wholeAddress('sitemap-index.xml');
	const line = sitemap === null ? '' : `\nSitemap: ${sitemap}\n`;
	return new Response(`User-agent: *\nAllow: /\n${line}`);
}
