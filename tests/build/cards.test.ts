import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FIGURES } from '../../src/figures/registry.ts';
import { SITE } from '../project-copy.ts';
import { pathOf, readBuiltPages } from './built-pages.ts';

const sizeOf = (file: string) => {
	const png = readFileSync(file);
	return [png.readUInt32BE(16), png.readUInt32BE(20)];
};

test('every figure has a card of 1200 by 630 pixels', () => {
	for (const { id } of FIGURES) expect(sizeOf(`${SITE}/cards/${id}.png`), id).toEqual([1200, 630]);
});

test('every page names a card that there is', () => {
	const named = readBuiltPages().map(({ file, html }) => ({
		file,
		card: /property="og:image" content="([^"]*)"/.exec(html)?.slice(1).map(pathOf)[0],
	}));
	const cardOf = (page: string) => named.find(({ file }) => file === page)?.card;
	expect(cardOf('index.html')).toBe('cards/index.png');
	expect(cardOf('method/index.html')).toBe('cards/method.png');
	expect(cardOf('claims/growth/index.html')).toBe('cards/claim-growth.png');
	// Only what is made for the frames of others is never shared itself.
	const without = named.filter(({ file, card }) => !card && !file.startsWith('embed/'));
	expect(without).toEqual([]);
	for (const { file, card } of named) {
		if (card) expect(existsSync(`${SITE}/${card}`), `${file}: ${card}`).toBe(true);
	}
});
