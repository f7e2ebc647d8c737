import { getTable, readFontFacts, readTables } from '../../render/font-file.ts';
import { createNameTable } from './create-name-table.ts';
import { writeFont } from './write-font.ts';

/**
 * One TrueType file out of two that draw different characters in the same design and weight, under
 * the name `family`. Fontsource cuts a font by script, and the program that draws PNGs takes the
 * first file with a character, whatever its weight. Kerning is kept from the first file alone.
 */
export function mergeFonts(first: Buffer, second: Buffer, family: string): Buffer {
	const [one, two] = [readGlyphTables(first), readGlyphTables(second)];
	const shift = one.outlines.length;
	const outlines = [...one.outlines, ...two.outlines.map((outline) => shiftParts(outline, shift))];
	const tables = readTables(first);
	tables.set('name', createNameTable(family));
	tables.set('glyf', Buffer.concat(outlines));
	tables.set('loca', createOffsets(outlines));
	tables.set('hmtx', Buffer.concat([...one.measures, ...two.measures]));
	tables.set('head', withNumber(getTable(tables, 'head'), 50, 1));
	tables.set('hhea', withNumber(getTable(tables, 'hhea'), 34, outlines.length));
	tables.set('maxp', mergeMaxima(getTable(tables, 'maxp'), two.maxima, outlines.length));
	tables.set('cmap', createCharacterMap(mergeGlyphs(first, second, shift)));
	// Version 3: the glyphs have no names of their own.
	const post = Buffer.from(getTable(tables, 'post').subarray(0, 32));
	post.writeUInt32BE(0x00030000, 0);
	tables.set('post', post);
	return writeFont(tables);
}

type GlyphTables = {
	readonly outlines: Buffer[];
	/** For each glyph its width and the room on its left, four bytes. */
	readonly measures: Buffer[];
	readonly maxima: Buffer;
};

function readGlyphTables(font: Buffer): GlyphTables {
	const tables = readTables(font);
	const [glyf, loca, hmtx, maxima] = ['glyf', 'loca', 'hmtx', 'maxp'].map((name) =>
		getTable(tables, name),
	) as [Buffer, Buffer, Buffer, Buffer];
	const isLong = getTable(tables, 'head').readInt16BE(50) === 1;
	const offset = (glyph: number) =>
		isLong ? loca.readUInt32BE(4 * glyph) : 2 * loca.readUInt16BE(2 * glyph);
	const wide = getTable(tables, 'hhea').readUInt16BE(34);
	const glyphs = Array.from({ length: maxima.readUInt16BE(4) }, (_, glyph) => glyph);
	return {
		outlines: glyphs.map((glyph) => glyf.subarray(offset(glyph), offset(glyph + 1))),
		measures: glyphs.map((glyph) => readMeasure(hmtx, glyph, wide)),
		maxima,
	};
}

// After the first `wide` glyphs, the width of the last of them holds for all the others.
function readMeasure(hmtx: Buffer, glyph: number, wide: number): Buffer {
	if (glyph < wide) return hmtx.subarray(4 * glyph, 4 * glyph + 4);
	const side = 4 * wide + 2 * (glyph - wide);
	return Buffer.concat([hmtx.subarray(4 * wide - 4, 4 * wide - 2), hmtx.subarray(side, side + 2)]);
}

const MORE_PARTS = 0x20;

// A glyph made of others (ї of і and two dots) names them by number.
function shiftParts(outline: Buffer, shift: number): Buffer {
	if (outline.length === 0 || outline.readInt16BE(0) >= 0) return outline;
	const shifted = Buffer.from(outline);
	let at = 10;
	let flags = MORE_PARTS;
	while (flags & MORE_PARTS) {
		flags = shifted.readUInt16BE(at);
		shifted.writeUInt16BE(shifted.readUInt16BE(at + 2) + shift, at + 2);
		at += 4 + (flags & 0x1 ? 4 : 2) + countScaleBytes(flags);
	}
	return shifted;
}

// A part may be scaled by one number, by two, or by four.
function countScaleBytes(flags: number): number {
	if (flags & 0x8) return 2;
	if (flags & 0x40) return 4;
	return flags & 0x80 ? 8 : 0;
}

function createOffsets(outlines: readonly Buffer[]): Buffer {
	const offsets = Buffer.alloc(4 * (outlines.length + 1));
	let end = 0;
	for (const [glyph, outline] of outlines.entries()) {
		end += outline.length;
		offsets.writeUInt32BE(end, 4 * (glyph + 1));
	}
	return offsets;
}

function withNumber(table: Buffer, at: number, value: number): Buffer {
	const changed = Buffer.from(table);
	changed.writeUInt16BE(value, at);
	return changed;
}

function mergeMaxima(one: Buffer, two: Buffer, glyphs: number): Buffer {
	const merged = withNumber(one, 4, glyphs);
	for (let at = 6; at < merged.length; at += 2) {
		merged.writeUInt16BE(Math.max(one.readUInt16BE(at), two.readUInt16BE(at)), at);
	}
	return merged;
}

function mergeGlyphs(first: Buffer, second: Buffer, shift: number): [number, number][] {
	const own = [...readFontFacts(first).glyphs];
	const added = [...readFontFacts(second).glyphs].map(([letter, glyph]): [string, number] => [
		letter,
		glyph + shift,
	]);
	const merged = new Map([...added, ...own]);
	return [...merged]
		.map(([letter, glyph]): [number, number] => [letter.codePointAt(0) ?? 0, glyph])
		.sort(([a], [b]) => a - b);
}

// Form 12, one entry a character: the longest way to say it, and the simplest.
function createCharacterMap(glyphs: readonly [number, number][]): Buffer {
	const groups = glyphs.flatMap(([code, glyph]) => [code, code, glyph]);
	const words = [12 << 16, 16 + 12 * glyphs.length, 0, glyphs.length, ...groups];
	const map = Buffer.alloc(12 + 4 * words.length);
	// Version 0, one map: platform 3 (Windows), encoding 10 (all of Unicode), twelve bytes on.
	for (const [index, value] of [0, 1, 3, 10, 0, 12].entries()) map.writeUInt16BE(value, 2 * index);
	for (const [index, value] of words.entries()) map.writeUInt32BE(value, 12 + 4 * index);
	return map;
}
