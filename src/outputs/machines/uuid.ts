import { sumText } from '../../editions/record/sums.ts';

/** A stable id for what words name, as a URN: a UUID of version 8, made from the SHA-256 of the words. */
export function createUrn(words: string): string {
	const digits = sumText(words);
	const variant = (8 + (Number.parseInt(digits[16] ?? '0', 16) % 4)).toString(16);
	const parts = [
		digits.slice(0, 8),
		digits.slice(8, 12),
		`8${digits.slice(13, 16)}`,
		variant + digits.slice(17, 20),
		digits.slice(20, 32),
	];
	return `urn:uuid:${parts.join('-')}`;
}
