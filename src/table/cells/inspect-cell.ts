import { type Finding, finding } from '../problems/create-problem.ts';
import type { ProblemCode } from '../problems/problem-catalogue.ts';
import { isFormula } from './disarm.ts';

/** One damage that no column may have, how it looks, and the value that would mend it; null where none can be known. */
interface Damage {
	readonly code: ProblemCode;
	readonly shape: RegExp;
	readonly mend?: (text: string) => string | null;
}

/** Longest text that a cell may hold, in characters; the longest in the table has 160. */
const limit = 500;

// Most cells are sound, and the first of these two looks tells.
const plain = /^(?!err:)\w[\w ,.:/()-]*$/i;
const suspect = /[\p{C}\ufffd<&]|^(?:[#=@＝＠+“”„‟«-]|err:)|[“”„‟»]$/iu;

const turned = /[\u202a-\u202e\u2066-\u2069]/;
const marks = /[\u200e\u200f\u061c]/g;

const damages: readonly Damage[] = [
	{ code: 'cell.line-break', shape: /\n/, mend: joinLines },
	{ code: 'cell.lost-letters', shape: /\ufffd/ },
	{
		code: 'cell.direction',
		shape: /[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/,
		// Text that is turned reads as 16 and holds 61: what was meant, nobody can know.
		mend: (text) => (turned.test(text) ? null : text.replace(marks, '')),
	},
	{ code: 'cell.control', shape: /[\p{Cc}\p{Co}\p{Cs}]/u },
	{ code: 'cell.html', shape: /<\/?[a-z!][^>]*>|&(?:amp|lt|gt|quot|nbsp|#\d+);/i },
	{
		code: 'cell.error-value',
		shape: /^#(?:REF|VALUE|NAME|DIV\/0|N\/A|NUM|NULL|SPILL|CALC)[!?]?$|^(?:Err:\d+)$/i,
	},
	{ code: 'cell.hashes', shape: /^#+$/ },
	{ code: 'cell.formula', shape: /^(?:[=@＝＠]|[+-]\s*[\p{L}(=])/u },
	{
		code: 'cell.smart-quotes',
		// One at each end, or one alone beside plain letters.
		shape: /^[“”„‟«](?:[^“”„‟«»]*[“”„‟»]|[\w .:,/()-]*)$|^[\w .:,/()-]+[“”„‟»]$/u,
		mend: (text) => text.replace(/^[“”„‟«]|[“”„‟»]$/gu, ''),
	},
];

/** Looks for damage that no column may have, whatever stands in it; null where there is none. The edges must be trimmed. */
export function inspectCell(text: string): Finding | null {
	// What follows looks at every letter, some of it more than once: a cell of a megabyte must not get there.
	if (text.length > limit) return finding('cell.too-long', { limit: String(limit) });
	if (plain.test(text) || !suspect.test(text)) return null;
	const damage = damages.find(({ shape }) => shape.test(text));
	if (damage === undefined) return null;
	return { code: damage.code, replacement: damage.mend?.(text) ?? null };
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

function joinLines(text: string): string {
	const lines = text.split('\n').map((line) => line.trim());
	return lines.join(' ').trim();
}
