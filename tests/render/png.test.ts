import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { renderPng } from '../../src/render/png.ts';

function svg(content: string): string {
	return `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="60">${content}</svg>`;
}

const words = (family: string, text: string, weight = 400) =>
	svg(
		`<text x="5" y="40" font-size="30" font-weight="${weight}" font-family="${family}">${text}</text>`,
	);

const draw = (source: string) => Buffer.from(renderPng(source, { width: 400 }));
const digest = (source: string) => createHash('sha256').update(draw(source)).digest('hex');

test('a PNG has the width asked for and the height that follows', () => {
	const png = draw(words('Source Sans 3', 'KN-23'));
	expect(png.subarray(1, 4).toString()).toBe('PNG');
	expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([400, 120]);
});

test('every family and weight draws its own letters, Latin and Cyrillic', () => {
	const pictures = ['Source Sans 3', 'Source Serif 4'].flatMap((family) =>
		[400, 600].flatMap((weight) =>
			['KN-23', 'ґєїЖ'].map((text) => digest(words(family, text, weight))),
		),
	);
	expect(new Set([...pictures, digest(svg(''))]).size).toBe(9);
});

test('the same drawing gives the same bytes', () => {
	const source = words('Source Serif 4', 'Молнія, ґ є ї');
	expect(digest(source)).toBe(digest(source));
});

test('a family that is not ours is refused, in an attribute and in a style', () => {
	expect(() => draw(words('DejaVu Sans', 'KN-23'))).toThrow('There is no font DejaVu Sans.');
	expect(() => draw(svg('<style>text{font-family: Georgia, serif}</style>'))).toThrow(
		'There is no font Georgia.',
	);
	expect(() => draw(words("'Source Sans 3', Georgia", 'KN-23'))).not.toThrow();
});

test('a character that no font has is refused, whichever way it is written', () => {
	expect(() => draw(words('Source Sans 3', 'A → B'))).toThrow('No font has → (U+2192).');
	expect(() => draw(words('Source Sans 3', 'A &#8594; B'))).toThrow('No font has → (U+2192).');
	expect(() => draw(words('Source Sans 3', 'A &amp; B'))).not.toThrow();
});
