/** Where the bytes of a file stop being UTF-8. */
export interface InvalidByte {
	/** Place of the byte, counted from 0. */
	readonly offset: number;
	/** Line of the file, counted from 1. */
	readonly line: number;
}

/** The first byte that is not UTF-8 as the standard defines it; null where all are. */
export function findInvalidByte(bytes: Uint8Array): InvalidByte | null {
	let line = 1;
	let at = 0;
	while (at < bytes.length) {
		const length = lengthOfCharacter(bytes, at);
		if (length === 0) return { offset: at, line };
		if (bytes[at] === 0x0a) line += 1;
		at += length;
	}
	return null;
}

/** Bytes of the character that starts here, 1 to 4; 0 where none does. */
function lengthOfCharacter(bytes: Uint8Array, at: number): number {
	const first = bytes[at] ?? 0;
	if (first < 0x80) return 1;
	if (first < 0xc2 || first > 0xf4) return 0;
	const length = lengthAfter(first);
	const rest = bytes.subarray(at + 2, at + length);
	const isWhole = at + length <= bytes.length && rest.every((byte) => isBetween(byte, 0x80, 0xbf));
	return isWhole && isSecond(first, bytes[at + 1] ?? 0) ? length : 0;
}

function lengthAfter(first: number): number {
	if (first < 0xe0) return 2;
	return first < 0xf0 ? 3 : 4;
}

/** Over-long forms, surrogates and numbers beyond Unicode are shut out by the second byte. */
function isSecond(first: number, second: number): boolean {
	if (first === 0xe0) return isBetween(second, 0xa0, 0xbf);
	if (first === 0xed) return isBetween(second, 0x80, 0x9f);
	if (first === 0xf0) return isBetween(second, 0x90, 0xbf);
	if (first === 0xf4) return isBetween(second, 0x80, 0x8f);
	return isBetween(second, 0x80, 0xbf);
}

function isBetween(value: number, low: number, high: number): boolean {
	return value >= low && value <= high;
}
