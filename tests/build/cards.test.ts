import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FIGURES } from '../../src/figures/registry.ts';
import { readBuiltPages } from './built-pages.ts';

const sizeOf = (file: string) => {
	const png = readFileSync(file);
	return [png.readUInt32BE(16), png.readUInt32BE(20)];
};

test('every figure has a card of 1200 by 630 pixels', () => {
	for (const { id } of FIGURES) expect(sizeOf(`dist/cards/${id}.png`), id).toEqual([1200, 630]);
});

test('every page that names a card has it', () => {
	const named = readBuiltPages().map(({ file, html }) => ({
		file,
		card: /property="og:image" content="([^"]*)"/.exec(html)?.[1],
	}));
	expect(named.find(({ file }) => file === 'index.html')?.card).toBe('/cards/index.png');
	for (const { file, card } of named) {
		if (card) expect(existsSync(`dist${card}`), `${file}: ${card}`).toBe(true);
	}
});
