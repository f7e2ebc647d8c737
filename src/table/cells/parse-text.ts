import { createPostAddress } from '../post-address.ts';
import { type Finding, finding } from '../problems/create-problem.ts';
import { hasLostLetters, inspectWords, isGarbled } from './inspect-cell.ts';
import { accept, type Parsed, reject } from './parsed.ts';
import { hasInvisible, withoutInvisible } from './plain-text.ts';

/** Text of letters, digits and common marks alone, as in nearly every cell. */
const plain = /^[\w ,.:;/?=()'"-]*$/;

/** Reads a cell of free text whose edges are trimmed. */
export function parseText(text: string): Parsed<string> {
	if (plain.test(text) && !text.startsWith('-') && !hasLostLetters(text)) return accept(text);
	const damage = inspectWords(text);
	return damage === null ? accept(text, listDoubts(text)) : reject(damage);
}

/** Reads the cell of the source, which should not be blank and should become a link. */
export function parseSource(text: string): Parsed<string> {
	if (text === '') return accept(text, [finding('source.blank')]);
	if (createPostAddress(text) !== null) return accept(text);
	const parsed = parseText(text);
	return parsed.findings.length > 0 ? parsed : accept(text, [finding('source.no-link')]);
}

/** Fewest characters of a name that Facebook gives a post; in 3,500 rows all have 65 to 67. */
const fewestOfPost = 64;

/** Whether the source looks cut off: the name of a post is shorter than all that there are. */
export function isCutSource(source: string): boolean {
	const name = /\/pfbid(\w+)$/.exec(source)?.[1];
	return name !== undefined && name.length < fewestOfPost;
}

function listDoubts(text: string): readonly Finding[] {
	if (hasInvisible(text)) {
		return [{ code: 'text.invisible', replacement: withoutInvisible(text).trim() }];
	}
	return isGarbled(text) ? [finding('text.garbled')] : [];
}
