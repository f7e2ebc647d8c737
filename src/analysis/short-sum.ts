/** A short sum of a text, six hexadecimal digits (FNV-1a, folded): enough to see that a row is another, never to prove that a file is the same. */
export function shortSum(text: string): string {
	let sum = 0x811c9dc5;
	for (let at = 0; at < text.length; at += 1) {
		sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
	}
	const folded = ((sum >>> 24) ^ sum) & 0xffffff;
	return folded.toString(16).padStart(6, '0');
}
