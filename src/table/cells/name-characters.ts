import { latinLookAlikes } from './look-alikes.ts';

const dashes: Readonly<Record<string, string>> = {
	'\u2010': 'another hyphen',
	'\u2011': 'a hyphen that holds a line together',
	'\u2012': 'a long dash',
	'\u2013': 'a long dash',
	'\u2014': 'a long dash',
	'\u2015': 'a long dash',
	'\u2212': 'a minus sign',
};

/** Says which dash a text holds in place of the plain hyphen: `“–” is a long dash`; null where there is none that we know. */
export function nameDash(text: string): string | null {
	const found = Array.from(text).find((letter) => letter in dashes);
	return found === undefined ? null : `“${found}” is ${dashes[found]}`;
}

/** Says which letters of a text are of another script than they look: `Cyrillic К, Н`; null where there is none that we know. */
export function nameLookAlikes(text: string): string | null {
	const letters = [...new Set(text)].filter((letter) => latinLookAlikes(letter) !== letter);
	const cyrillic = letters.filter((letter) => /\p{Script=Cyrillic}/u.test(letter));
	const greek = letters.filter((letter) => /\p{Script=Greek}/u.test(letter));
	const parts = [
		...(cyrillic.length > 0 ? [`Cyrillic ${cyrillic.join(', ')}`] : []),
		...(greek.length > 0 ? [`Greek ${greek.join(', ')}`] : []),
	];
	return parts.length > 0 ? parts.join(' and ') : null;
}
