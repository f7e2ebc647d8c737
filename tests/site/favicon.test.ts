import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readTokens, type Theme } from '../../src/render/resolve-styles.ts';

const icon = readFileSync('public/favicon.svg', 'utf8');
const tokens = readFileSync('src/styles/tokens.css', 'utf8');

// A file alone reads no style sheet: it says the colour of what is counted once more.
test.each<[Theme, RegExp]>([
	['light', /<style>\s*path \{[^}]*stroke: (#\w+)/],
	['dark', /prefers-color-scheme: dark\) \{ path \{ stroke: (#\w+)/],
])('the icon has the colour of the count on a %s screen', (theme, colour) => {
	expect(colour.exec(icon)?.[1]).toBe(readTokens(tokens, theme).get('--count'));
});
