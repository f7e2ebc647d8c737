const invisible = /[\p{Default_Ignorable_Code_Point}\p{Cf}\u2028\u2029]/gu;
const spaces = /[\u0085\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const unseen = new RegExp(`${invisible.source}|${spaces.source}`, 'u');

// The Cyrillic Н looks like H and is typed for N: КН-23 is written for KN-23, and no listed name has a capital H.
const pairs = 'АAВBЕEКKМMНNОOРPСCТTУYХXІIЈJЅSаaеeоoрpсcуyхxіiјjѕsΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXοo';
const latinOf = new Map(pairs.match(/../gu)?.map(([from = '', to = '']) => [from, to]));

/** Digits and letters of any width, hyphens and dashes of any length and every space in their plain form; raised and circled numbers stay, since they may be marks of a footnote. */
export function plainText(text: string): string {
	return text
		.replace(/\P{No}+/gu, (part) => part.normalize('NFKC'))
		.replace(/[\p{Pd}\u2212\u02d7]/gu, '-')
		.replace(/\s+/g, ' ');
}

/** Without characters that cannot be seen, and with a plain space for every other kind of space. */
export function withoutInvisible(text: string): string {
	return text.replace(invisible, '').replace(spaces, ' ');
}

/** Whether the text holds a character that cannot be seen, or a space other than the plain one. */
export function hasInvisible(text: string): boolean {
	return unseen.test(text);
}

/** Cyrillic and Greek letters that look like Latin ones as those; everything else as it was. */
export function latinLookAlikes(text: string): string {
	return Array.from(text, (letter) => latinOf.get(letter) ?? letter).join('');
}
