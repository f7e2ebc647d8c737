/** Puts the tables of a font together as a TrueType file, in alphabetical order of name. */
export function writeFont(tables: ReadonlyMap<string, Buffer>): Buffer {
	const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
	const header = createHeader(sorted.length);
	const parts: Buffer[] = [];
	let start = header.length;
	for (const [index, [tag, data]] of sorted.entries()) {
		const padded = Buffer.concat([data, Buffer.alloc(-data.length & 3)]);
		// The sum over the whole file is left out: zero says that nobody has computed it.
		if (tag === 'head') padded.writeUInt32BE(0, 8);
		const at = 12 + 16 * index;
		header.write(tag, at, 'latin1');
		header.writeUInt32BE(sumWords(padded), at + 4);
		header.writeUInt32BE(start, at + 8);
		header.writeUInt32BE(data.length, at + 12);
		parts.push(padded);
		start += padded.length;
	}
	return Buffer.concat([header, ...parts]);
}

// The three numbers after the count help a search by halves and follow from it.
function createHeader(count: number): Buffer {
	const header = Buffer.alloc(12 + 16 * count);
	const power = 2 ** Math.floor(Math.log2(count));
	header.writeUInt32BE(0x00010000, 0);
	header.writeUInt16BE(count, 4);
	header.writeUInt16BE(16 * power, 6);
	header.writeUInt16BE(Math.log2(power), 8);
	header.writeUInt16BE(16 * (count - power), 10);
	return header;
}

function sumWords(data: Buffer): number {
	let sum = 0;
	for (let at = 0; at < data.length; at += 4) sum = (sum + data.readUInt32BE(at)) >>> 0;
	return sum;
}
