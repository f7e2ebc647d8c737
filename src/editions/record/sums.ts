import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Edition } from './edition.ts';

/** SHA-256 of a text's UTF-8 bytes, 64 hexadecimal digits. The platform's own answers only later in a browser. */
export function sumText(text: string): string {
	return bytesToHex(sha256(utf8ToBytes(text)));
}

/** SHA-256 of all that an edition lists but the seal itself, in the order in which the list is written. */
export function sealEdition(edition: Omit<Edition, 'seal'>): string {
	const { seal: _, ...listed } = edition as Edition;
	return sumText(JSON.stringify(listed));
}
