/** What is read from a font file in TrueType form; lengths in units of `unitsPerEm`. */
export type FontFacts = {
	readonly unitsPerEm: number;
	readonly ascent: number;
	/** Below the line, so below zero. */
	readonly descent: number;
	/** The number of the glyph that draws each character. */
	readonly glyphs: ReadonlyMap<string, number>;
};

/** Takes a TrueType file apart into its tables by name; throws when it is another kind of file. */
export function readTables(font: Buffer): Map<string, Buffer> {
	const kind = font.readUInt32BE(0);
	if (kind !== 0x00010000)
		throw new Error(`Not a TrueType file: it begins with ${kind.toString(16)}.`);
	const entries = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + 16 * index);
	return new Map(
		entries.map((at) => {
			const start = font.readUInt32BE(at + 8);
			return [
				font.toString('latin1', at, at + 4),
				font.subarray(start, start + font.readUInt32BE(at + 12)),
			];
		}),
	);
}

/** One table of a font; throws when the font lacks it. */
export function getTable(tables: ReadonlyMap<string, Buffer>, name: string): Buffer {
	const table = tables.get(name);
	if (table === undefined) throw new Error(`The font has no table ${name}.`);
	return table;
}

/** Reads the measures of a TrueType file and the characters it can draw. */
export function readFontFacts(font: Buffer): FontFacts {
	const tables = readTables(font);
	return {
		unitsPerEm: getTable(tables, 'head').readUInt16BE(18),
		ascent: getTable(tables, 'hhea').readInt16BE(4),
		descent: getTable(tables, 'hhea').readInt16BE(6),
		glyphs: readGlyphs(getTable(tables, 'cmap')),
	};
}

// The two forms of character map that fonts of today use: 4, and 12 for characters beyond U+FFFF.
function readGlyphs(cmap: Buffer): Map<string, number> {
	const starts = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) =>
		cmap.readUInt32BE(8 + 8 * index),
	);
	const pairs = starts.flatMap((start) => {
		const map = cmap.subarray(start);
		const format = map.readUInt16BE(0);
		if (format === 4) return readFormat4(map);
		return format === 12 ? readFormat12(map) : [];
	});
	return new Map(pairs.map(([code, glyph]) => [String.fromCodePoint(code), glyph]));
}

// Segments in four parallel lists: last code, first code, what to add, and where a list may stand.
function readFormat4(map: Buffer): [number, number][] {
	const size = map.readUInt16BE(6);
	return Array.from({ length: size / 2 }, (_, index) => 14 + 2 * index).flatMap((at) => {
		const first = map.readUInt16BE(at + size + 2);
		const added = map.readUInt16BE(at + 2 * size + 2);
		const place = at + 3 * size + 2;
		const offset = map.readUInt16BE(place);
		return listCodes(first, map.readUInt16BE(at)).map((code): [number, number] => {
			if (offset === 0) return [code, (code + added) & 0xffff];
			const listed = map.readUInt16BE(place + offset + 2 * (code - first));
			return [code, listed === 0 ? 0 : (listed + added) & 0xffff];
		});
	});
}

function readFormat12(map: Buffer): [number, number][] {
	return Array.from({ length: map.readUInt32BE(12) }, (_, index) => 16 + 12 * index).flatMap(
		(at) => {
			const first = map.readUInt32BE(at);
			const glyph = map.readUInt32BE(at + 8);
			return listCodes(first, map.readUInt32BE(at + 4)).map((code): [number, number] => [
				code,
				glyph + code - first,
			]);
		},
	);
}

function listCodes(first: number, last: number): number[] {
	// The list of segments ends with one for U+FFFF, which is no character.
	if (first === 0xffff) return [];
	return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
