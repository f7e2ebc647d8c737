import type { Finding } from '../problems/create-problem.ts';
import type { ProblemCode } from '../problems/problem-catalogue.ts';
import { monthOfName } from './month-names.ts';
import { plainDashes, plainDigits } from './normalise-text.ts';
import { numberOfWord } from './number-words.ts';

/** One wrong way to write a count, and the number where only one can be meant. */
interface Habit {
	readonly code: ProblemCode;
	readonly shape: RegExp;
	readonly mend?: (match: RegExpExecArray) => string | null;
}

const habits: readonly Habit[] = [
	{
		code: 'count.no-value',
		shape:
			/^(?:-+|nan|na|n\/a|n\.a\.|null|none|nil|unknown|undefined|\?+|\.+|невідомо|немає|x|tbd)$/iu,
		mend: () => '',
	},
	{ code: 'count.boolean', shape: /^(?:true|false|yes|no|так|ні)$/iu },
	{ code: 'count.percent', shape: /[%％]/ },
	{
		code: 'count.hex',
		shape: /^0x([0-9a-f]{1,4})$/i,
		mend: ([, hex = '']) => String(Number.parseInt(hex, 16)),
	},
	{
		code: 'count.exponent',
		shape: /^\d+(?:[.,]\d+)?e[+-]?\d+$/i,
		mend: ([text]) => wholeOf(Number(text.replace(',', '.'))),
	},
	{
		code: 'count.thousands',
		shape: /^[1-9]\d{0,2}(?:[,'’ .]\d{3})+$/,
		mend: ([text]) => (text.includes('.') ? null : text.replace(/\D/g, '')),
	},
	{
		code: 'count.decimal-comma',
		shape: /^(\d+),(\d+)$/,
		mend: ([, whole = '', rest = '']) => (/^0+$/.test(rest) ? whole : null),
	},
	{
		code: 'count.fraction',
		shape: /^\d*\.\d*$/,
		mend: ([text]) => (/^\d+\.$/.test(text) ? text.slice(0, -1) : null),
	},
	{ code: 'count.negative', shape: /^-\s*\d+(?:[.,]\d+)?$|^\(\d+\)$/ },
	{ code: 'count.range', shape: /^\d+\s*(?:-|–|to|до|\.\.+|\/|\+|or|або|,|;)\s*\d+/iu },
	{
		code: 'count.approximate',
		shape:
			/^(?:[~≈≃∼<>≤≥±]|about|around|over|more|less|at least|up to|ca?\.|approx|близько|понад|до|більше|около|более)\s*=?.*\d|^\d+\s*(?:\+|\?|≈|~)$/iu,
	},
	{
		code: 'count.sign',
		shape: /^[+'’"“”„«]+\s*(\d+)[’'"“”»]*$|^(\d+)["”»'’]+$/,
		mend: ([, first, second]) => first ?? second ?? null,
	},
	{
		code: 'count.letters',
		shape: /^[\doOоОlI|]*\d[\doOоОlI|]*$/,
		mend: ([text]) => text.replace(/[oOоО]/g, '0').replace(/[lI|]/g, '1'),
	},
	{
		code: 'count.unit',
		shape: /^(\d+)\s*\p{L}[\p{L}\s.()]*$/u,
		mend: ([, digits]) => digits ?? null,
	},
	{
		code: 'count.unit',
		shape: /^\p{L}[\p{L}\s.:()]*?(\d+)$/u,
		mend: ([, digits]) => digits ?? null,
	},
];

/** Nothing but raised digits, or one number in a circle; a raised digit after others may be the mark of a footnote. */
const raised = /^[⁰¹²³⁴-⁹]+$|^[①-⑳]$/u;

/** Says in which wrong way a count is written and, where only one number can be meant, which. */
export function explainCount(text: string): Finding {
	const latin = plainDigits(raised.test(text) ? text.normalize('NFKC') : text);
	if (latin !== text && /^\d+(?:\.0)?$/.test(latin)) {
		return { code: 'count.foreign-digits', replacement: latin.replace('.0', '') };
	}
	const plain = plainDashes(latin).replace(/\s/g, ' ');
	const word = numberOfWord(plain);
	if (word !== null) return { code: 'count.words', replacement: word };
	if (isDate(plain)) return { code: 'count.date', replacement: null };
	for (const habit of habits) {
		const match = habit.shape.exec(plain);
		if (match !== null)
			return { code: habit.code, replacement: checked(habit.mend?.(match) ?? null) };
	}
	return { code: 'count.not-whole', replacement: null };
}

/** Whether the text is a day, or what a spreadsheet makes of `9-12`: `12-Sep`. */
function isDate(text: string): boolean {
	if (/^\d{4}-\d{1,2}-\d{1,2}(?:[ T].*)?$|^\d{1,2}[./]\d{1,2}[./]\d{2,4}$/.test(text)) return true;
	const match = /^\d{1,2}[-.](\p{L}{3,9})(?:[-.]\d{2,4})?$|^(\p{L}{3,9})[-.]\d{1,4}$/u.exec(text);
	return match !== null && monthOfName(match[1] ?? match[2] ?? '') !== '0';
}

function wholeOf(value: number): string | null {
	return Number.isInteger(value) ? String(value) : null;
}

function checked(text: string | null): string | null {
	if (text === null || text === '') return text;
	return /^\d+$/.test(text) && Number(text) <= 9999 ? String(Number(text)) : null;
}
