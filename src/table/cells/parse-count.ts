import { type Finding, finding } from '../problems/create-problem.ts';
import { monthOfName } from './month-names.ts';
import { accept, type Parsed, reject } from './parsed.ts';
import { plainText } from './plain-text.ts';

const shape = /^(\d+)(\.00?)?$/;
const largest = 9999;

/** Reads a count cell whose edges are trimmed: a whole number, or null with a warning where it is blank. */
export function parseCount(text: string): Parsed<number | null> {
	if (text === '') return accept(null, [finding('count.blank')]);
	const [, digits, decimals] = shape.exec(text) ?? [];
	if (digits === undefined) return reject(explainCount(text));
	if (Number(digits) > largest) return reject(finding('count.not-whole'));
	const isPlain = decimals === undefined && !/^0\d/.test(digits);
	return accept(Number(digits), isPlain ? [] : [finding('note.number-shape')]);
}

/** What spreadsheets, exports and hands write for a number, and that number; where it is none, the row is told so. */
const mends: readonly (readonly [shape: RegExp, mend: (match: RegExpExecArray) => string])[] = [
	[/^(?:-+|nan|na|n\/a|n\.a\.|null|none|nil|unknown|\?+|\.+|невідомо|немає)$/iu, () => ''],
	// With a point between them 1.600 may be one and a half.
	[/^[1-9]\d{0,2}(?:[,'’ ]\d{3})+$/, ([text]) => text.replace(/\D/g, '')],
	[/^(\d+)(?:\.|,00?)$/, ([, whole = '']) => whole],
	[/^\d+(?:[.,]\d+)?e[+-]?\d+$/i, ([text]) => String(Number(text.replace(',', '.')))],
	[/^[+'’"]*(\d+)['’"]*$/, ([, digits = '']) => digits],
	[/^(\d+) \p{L}[\p{L} .]*$/u, ([, digits = '']) => digits],
];

function explainCount(text: string): Finding {
	const plain = plainText(text);
	if (isDate(plain)) return finding('count.date');
	for (const [form, mend] of mends) {
		const match = form.exec(plain);
		if (match !== null) return { code: 'count.not-whole', replacement: mend(match) };
	}
	return finding('count.not-whole');
}

/** Whether the text is a day, or what a spreadsheet makes of `9-12`: `12-Sep`. */
function isDate(text: string): boolean {
	if (/^\d{4}-\d{1,2}-\d{1,2}(?:[ T].*)?$|^\d{1,2}[./]\d{1,2}[./]\d{2,4}$/.test(text)) return true;
	const match = /^\d{1,2}[-.](\p{L}{3,9})(?:[-.]\d{2,4})?$|^(\p{L}{3,9})[-.]\d{1,4}$/u.exec(text);
	return match !== null && monthOfName(match[1] ?? match[2] ?? '') !== 0;
}
