const invisible = /[\p{Default_Ignorable_Code_Point}\p{Cf}\u2028\u2029]/gu;
const spaces = /[\u0085\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const unseen =
	/[\p{Default_Ignorable_Code_Point}\p{Cf}\u2028\u2029\u0085\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/u;
const dashes = /[\u2010-\u2015\u2212\u207b\u00af\u02d7\ufe58\ufe63\uff0d]/g;

/** Digits of every script and width as `0` to `9`; everything else as it was. */
export function plainDigits(text: string): string {
	return text.replace(/(?![0-9])\p{Nd}/gu, valueOfDigit);
}

/** Unicode sets the ten digits of a script side by side, so a digit's value is its distance from the first. */
function valueOfDigit(digit: string): string {
	const code = digit.codePointAt(0) ?? 0;
	let value = 0;
	while (value < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(code - value - 1))) value += 1;
	return String(value);
}

/** Every kind of dash and minus as the plain hyphen. */
export function plainDashes(text: string): string {
	return text.replace(dashes, '-');
}

/** Without characters that cannot be seen, and with a plain space for every other kind of space. */
export function withoutInvisible(text: string): string {
	return text.replace(invisible, '').replace(spaces, ' ');
}

/** Whether the text holds a character that cannot be seen, or a space other than the plain one. */
export function hasInvisible(text: string): boolean {
	return unseen.test(text);
}
