/**
 * The name table of a font that calls itself by `family` and nothing else. The files of Fontsource
 * carry the name of the lightest weight, by which a drawing program would not find them.
 */
export function createNameTable(family: string): Buffer {
	// Names 1 (family) and 6 (PostScript, which knows no spaces).
	const names = [
		{ id: 1, words: Buffer.from(family, 'utf16le').swap16() },
		{ id: 6, words: Buffer.from(family.replaceAll(' ', ''), 'utf16le').swap16() },
	];
	let offset = 0;
	const records = names.flatMap(({ id, words }) => {
		// Platform 3 (Windows), encoding 1 (Unicode), in English.
		const record = [3, 1, 0x0409, id, words.length, offset];
		offset += words.length;
		return record;
	});
	const head = [0, names.length, 6 + 12 * names.length, ...records];
	const numbers = Buffer.alloc(2 * head.length);
	for (const [index, value] of head.entries()) numbers.writeUInt16BE(value, 2 * index);
	return Buffer.concat([numbers, ...names.map(({ words }) => words)]);
}
