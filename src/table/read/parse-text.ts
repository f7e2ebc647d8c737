import { hasLostLetters, inspectWords } from '../cells/inspect-cell.ts';
import { hasInvisible, withoutInvisible } from '../cells/normalise-text.ts';
import { accept, type Reading, reject } from '../cells/reading.ts';
import { createPostAddress } from '../post-address.ts';
import { type Finding, finding } from '../problems/create-problem.ts';

/** Text of letters, digits and common marks alone, as in nearly every cell. */
const plain = /^[\w ,.:;/?=()'"-]*$/;

/** Reads a cell of free text whose edges are trimmed. */
export function parseText(text: string): Reading<string> {
	if (plain.test(text) && !text.startsWith('-') && !hasLostLetters(text)) return accept(text);
	const damage = inspectWords(text);
	return damage === null ? accept(text, listDoubts(text)) : reject(damage);
}

/** Fewest characters of a name that Facebook gives a post; in 3,500 rows all have 65 to 67. */
const fewestOfPost = 64;

/** Reads the cell of the source, which should not be blank and should become a link. */
export function parseSource(text: string): Reading<string> {
	if (text === '') return accept(text, [finding('source.blank')]);
	if (createPostAddress(text) !== null) return accept(text);
	const reading = parseText(text);
	return reading.findings.length > 0 ? reading : accept(text, [finding('source.no-link')]);
}

/** Whether the source looks cut off: the name of a post is shorter than all that there are. */
export function isCutSource(source: string): boolean {
	const name = /\/pfbid(\w+)$/.exec(source)?.[1];
	return name !== undefined && name.length < fewestOfPost;
}

function listDoubts(text: string): readonly Finding[] {
	if (hasInvisible(text)) {
		return [{ code: 'text.invisible', replacement: withoutInvisible(text).trim() }];
	}
	return isGarbled(text) ? [finding('text.mojibake')] : [];
}

const western = '[ÐÑÂÃ][\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]';
const cyrillic =
	'(?:[РС][ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—™љ›њќћџ\\u00a0ЎўЈ¤Ґ¦§Ё©Є«¬\\u00ad®Ї°±Ііґµ¶·ё№є»јЅѕї]){2}';
const garbled = new RegExp(`${western}|${cyrillic}`);

/** Whether the text looks like UTF-8 that was read as Windows-1252 (`ÐœÐ¾`) or Windows-1251 (`РњРѕ`). */
export function isGarbled(text: string): boolean {
	return garbled.test(text);
}
