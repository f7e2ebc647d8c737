import { type Finding, finding } from '../problems/create-problem.ts';
import type { ProblemCode } from '../problems/problem-catalogue.ts';
import { isFormula } from './disarm.ts';

/** Longest text that a cell may hold, in characters; the longest in the table has 160. */
const limit = 500;

// Most cells are sound, and the first of these two looks tells.
const plain = /^(?!err:)\w[\w ,.:/()-]*$/i;
const suspect = /[\p{C}\ufffd<&]|^(?:[#=@＝＠+“”„‟«-]|err:)|[“”„‟»]$/iu;

const unknown = (): null => null;

/** The damages that no column may have, how they look, and the value that would mend them. */
const damages: readonly (readonly [
	code: ProblemCode,
	shape: RegExp,
	mend: (text: string) => string | null,
])[] = [
	['cell.invisible', /\n/, (text) => text.replace(/\s*\n\s*/g, ' ').trim()],
	['cell.lost-letters', /\ufffd/, unknown],
	// Text that is turned reads as 16 and holds 61: what was meant, nobody can know.
	['cell.invisible', /[\u202a-\u202e\u2066-\u2069]/, unknown],
	['cell.invisible', /[\u200e\u200f\u061c]/, (text) => text.replace(/[\u200e\u200f\u061c]/g, '')],
	['cell.invisible', /[\p{Cc}\p{Co}\p{Cs}]/u, unknown],
	['cell.markup', /<\/?[a-z!][^>]*>|&(?:amp|lt|gt|quot|nbsp|#\d+);/i, unknown],
	[
		'cell.error-value',
		/^#(?:REF|VALUE|NAME|DIV\/0|N\/A|NUM|NULL|SPILL|CALC)[!?]?$|^Err:\d+$|^#+$/i,
		unknown,
	],
	['cell.formula', /^(?:[=@＝＠]|[+-]\s*[\p{L}(=])/u, unknown],
	[
		// One at each end, or one alone beside plain letters.
		'cell.markup',
		/^[“”„‟«](?:[^“”„‟«»]*[“”„‟»]|[\w .:,/()-]*)$|^[\w .:,/()-]+[“”„‟»]$/u,
		(text) => text.replace(/^[“”„‟«]|[“”„‟»]$/gu, ''),
	],
];

/** Looks for damage that no column may have, whatever stands in it; null where there is none. The edges must be trimmed. */
export function inspectCell(text: string): Finding | null {
	// What follows looks at every letter, some of it more than once: a cell of a megabyte must not get there.
	if (text.length > limit) return finding('cell.too-long', { limit: String(limit) });
	if (plain.test(text) || !suspect.test(text)) return null;
	const [code, , mend] = damages.find(([, shape]) => shape.test(text)) ?? [];
	return code === undefined ? null : { code, replacement: mend?.(text) ?? null };
}

/** Looks for damage of free words: letters lost to question marks, and what the downloads refuse as a formula. */
export function inspectWords(text: string): Finding | null {
	if (hasLostLetters(text)) return finding('cell.lost-letters');
	// A formula begins with a sign.
	return !/^\w/.test(text) && isFormula(text) ? finding('cell.formula') : null;
}

/** Whether letters became question marks, as where a file was saved in an encoding that lacks them. */
export function hasLostLetters(text: string): boolean {
	return text.includes('??');
}

const western = '[ÐÑÂÃ][\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]';
const cyrillic =
	'(?:[РС][ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—™љ›њќћџ\\u00a0ЎўЈ¤Ґ¦§Ё©Є«¬\\u00ad®Ї°±Ііґµ¶·ё№є»јЅѕї]){2}';
const garbled = new RegExp(`${western}|${cyrillic}`);

/** Whether the text looks like UTF-8 that was read as Windows-1252 (`ÐœÐ¾`) or Windows-1251 (`РњРѕ`). */
export function isGarbled(text: string): boolean {
	return garbled.test(text);
}
