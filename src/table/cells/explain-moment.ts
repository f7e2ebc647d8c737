import { countDays, dayOfCount, formatDay, isDay, isTime } from '../../calendar/moment.ts';
import type { Finding } from '../problems/create-problem.ts';
import type { ProblemCode } from '../problems/problem-catalogue.ts';
import { monthOfName } from './month-names.ts';
import { nameDash } from './name-characters.ts';
import { plainDashes, plainDigits } from './normalise-text.ts';

/** One wrong way to write a date, and how to mend it; null where the cell allows more than one reading. */
interface Habit {
	readonly code: ProblemCode;
	readonly shape: RegExp;
	readonly mend: (match: RegExpExecArray) => string | null;
}

const iso = String.raw`\d{4}-\d{2}-\d{2}`;
const clock = String.raw`(?:[,T ]+(\d{1,2}[:.]\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?))?`;
const none = (): null => null;

const habits: readonly Habit[] = [
	{
		code: 'date.am-pm',
		shape: new RegExp(String.raw`^(${iso})[T ]+(\d{1,2}:\d{2}(?::\d{2})? ?[ap]\.?m\.?)$`, 'i'),
		mend: ([, day = '', time]) => join(day, time),
	},
	{
		code: 'date.zone',
		shape: new RegExp(
			String.raw`^${iso}[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)? ?(?:Z|[A-Z]{2,5}|[+-]\d{2}:?(?:\d{2})?)$`,
		),
		mend: none,
	},
	{ code: 'date.serial', shape: /^(\d{5})(?:[.,](\d+))?$/, mend: mendSerial },
	{ code: 'date.incomplete', shape: /^\d{4}(?:[-./]\d{1,2})?$/, mend: none },
	{
		code: 'date.separators',
		shape: new RegExp(String.raw`^(\d{4})[-./ ](\d{1,2})[-./ ](\d{1,2})${clock}$`, 'i'),
		mend: ([, year, month, day, time]) => mendDay([year, month, day], time),
	},
	{
		code: 'date.separators',
		shape: /^(20\d{2})(\d{2})(\d{2})$/,
		mend: ([, year, month, day]) => mendDay([year, month, day], undefined),
	},
	{
		code: 'date.short-year',
		shape: new RegExp(String.raw`^\d{1,2}[-./ ]\d{1,2}[-./ ]['’]?\d{2}${clock}$`, 'i'),
		mend: none,
	},
	{
		code: 'date.order',
		shape: new RegExp(String.raw`^(\d{1,2})([-./ ])(\d{1,2})[-./ ](\d{4})${clock}$`, 'i'),
		mend: mendOrder,
	},
	{
		code: 'date.month-name',
		shape: new RegExp(
			String.raw`^(?:\p{L}+[,.]? )?(\d{1,2})(?:st|nd|rd|th)?[-. ]+(\p{L}{3,})[-., ]+(\d{4})${clock}$`,
			'iu',
		),
		mend: ([, day, name = '', year, time]) => mendDay([year, monthOfName(name), day], time),
	},
	{
		code: 'date.month-name',
		shape: new RegExp(
			String.raw`^(\p{L}{3,})[. ]+(\d{1,2})(?:st|nd|rd|th)?[, ]+(\d{4})${clock}$`,
			'iu',
		),
		mend: ([, name = '', day, year, time]) => mendDay([year, monthOfName(name), day], time),
	},
	{
		code: 'date.short-year',
		shape: /^\d{1,2}[-. ]+\p{L}{3,}[-., ]+\d{2}$/u,
		mend: none,
	},
];

/** Says in which wrong way a date is written and, where only one reading is possible, how it should be. */
export function explainMoment(text: string): Finding {
	const plain = plainDashes(plainDigits(text)).replace(/\s+/g, ' ');
	const digits = plain.replace(/[oOоО](?=[\d:-]|$)/g, '0').replace(/[lI](?=[\d:-]|$)/g, '1');
	for (const candidate of [text, plain, digits]) {
		const match = new RegExp(`^${iso}(?: \\d{2}:\\d{2})?$`).exec(candidate);
		if (match !== null)
			return {
				code: codeOf(text, plain, candidate),
				replacement: checked(candidate),
				values: { dash: wordDash(text) },
			};
	}
	for (const habit of habits) {
		const match = habit.shape.exec(plain);
		if (match !== null) return createFinding(habit, match, wordDash(text));
	}
	return { code: 'date.unreadable', replacement: null };
}

function codeOf(text: string, plain: string, candidate: string): ProblemCode {
	return candidate === plain && plainDigits(text) === text ? 'date.separators' : 'date.digits';
}

function wordDash(text: string): string {
	const dash = nameDash(text);
	return dash === null ? '' : ` (${dash})`;
}

function createFinding(habit: Habit, match: RegExpExecArray, dash: string): Finding {
	const replacement = habit.mend(match);
	const doubt =
		replacement === null
			? '; as written, day and month can change places, so look up the report'
			: '';
	return { code: habit.code, replacement, values: { doubt, dash } };
}

function mendOrder(match: RegExpExecArray): string | null {
	const [, first = '', separator, second = '', year, time] = match;
	const dayFirst = mendDay([year, second, first], time);
	const monthFirst = mendDay([year, first, second], time);
	if (separator === '.' && dayFirst !== null) return dayFirst;
	if (dayFirst === null || monthFirst === null || first === second) return dayFirst ?? monthFirst;
	return null;
}

/** The number behind a date in Excel, LibreOffice and Google Sheets: days since 30 December 1899. */
function mendSerial(match: RegExpExecArray): string | null {
	const day = dayOfCount(countDays('1899-12-30') + Number(match[1]));
	const minutes = Math.round(Number(`0.${match[2] ?? '0'}`) * 1440);
	if (match[2] === undefined || minutes === 0) return checked(day);
	const hour = String(Math.floor(minutes / 60)).padStart(2, '0');
	return checked(`${day} ${hour}:${String(minutes % 60).padStart(2, '0')}`);
}

function mendDay(parts: readonly (string | undefined)[], time: string | undefined): string | null {
	const [year = 0, month = 0, day = 0] = parts.map(Number);
	return join(formatDay(year, month, day), time);
}

function join(day: string, time: string | undefined): string | null {
	if (time === undefined) return checked(day);
	const [, hour = '', minute = '', half] =
		/^(\d{1,2})[:.](\d{2})(?::\d{2})? ?([ap])?/i.exec(time) ?? [];
	const shift = half === undefined ? 0 : half.toLowerCase() === 'p' ? 12 : 0;
	const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + shift;
	return checked(`${day} ${String(hours).padStart(2, '0')}:${minute}`);
}

/** The text where it is a possible day and time of the war, otherwise null. */
function checked(text: string): string | null {
	const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = text.split(/[- :]/).map(Number);
	return isDay(year, month, day) && isTime(hour, minute) && text >= '2022-02-24' && year < 2100
		? text
		: null;
}
