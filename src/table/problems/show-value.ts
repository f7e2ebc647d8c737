const limit = 120;
/** What a person cannot see, every space but the plain one included. */
const hidden = /[\p{C}\p{Zl}\p{Zp}]|(?! )\p{Zs}/u;

/** A value as a person can see it: invisible characters as `⟨U+200B⟩`, line breaks as `⏎`, at most 120 characters. */
export function showValue(value: string): string {
	if (value.length <= limit && !hidden.test(value)) return value;
	const characters = Array.from(value.slice(0, 2 * limit));
	const shown = characters.slice(0, limit).map(showCharacter).join('');
	return characters.length > limit ? `${shown}…` : shown;
}

function showCharacter(character: string): string {
	if (character === '\n') return '⏎';
	if (!hidden.test(character)) return character;
	const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
	return `⟨U+${code.padStart(4, '0')}⟩`;
}
