import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';

// Where the site will stand. Both may be left out: the site then works at the root of any host.
//   SITE_URL   the origin, such as https://example.org; needed for absolute addresses only
//   BASE_PATH  the folder the site is served from, such as /kn-23
const site = process.env.SITE_URL || undefined;
const base = process.env.BASE_PATH || '/';

// The desk's worker asks figures for their words and draws none: the ground of the map would be most of its weight.
const withoutMap = {
	name: 'without-map',
	load: (id) => (id.endsWith('/world-atlas/countries-50m.json') ? '{}' : null),
};

export default defineConfig({
	// Pages that search engines may not list are in no sitemap either.
	...(site && {
		site,
		integrations: [sitemap({ filter: (page) => !/\/(desk|embed)\//.test(page) })],
	}),
	base,
	output: 'static',
	trailingSlash: 'always',
	compressHTML: true,
	// The highlighter writes style attributes, which the policy below forbids.
	markdown: { syntaxHighlight: false },
	devToolbar: { enabled: false },
	build: { format: 'directory', inlineStylesheets: 'always' },
	vite: { worker: { plugins: () => [withoutMap] } },
	i18n: { locales: ['en'], defaultLocale: 'en', routing: { prefixDefaultLocale: false } },
	security: {
		csp: {
			directives: [
				"default-src 'none'",
				"img-src 'self' data:",
				"font-src 'self'",
				"base-uri 'none'",
				"form-action 'none'",
			],
		},
	},
});
