import { z } from 'zod';
import { isIsoDay } from '../calendar/moment.ts';

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const WHOLE = /^(0|[1-9]\d*)$/;
const DECIMAL = /^(0|[1-9]\d*)(\.\d+)?$/;
const DEGREES = /^-?\d{1,3}\.\d{2}$/;

const cell = z.string({ error: 'this column' });

/** The kinds of cell of the context files; each says in an error what it expects, and a blank becomes null only where it may. */
export const cells = {
	/** Lower-case words joined by hyphens: the name by which pages and catalogues ask for a row. */
	id: cell.regex(ID, 'lower-case words joined by hyphens'),
	/** Any words. */
	words: cell.regex(/^\S(.*\S)?$/, 'words, without a space before or after'),
	/** Any words, or nothing. */
	wordsOrBlank: blankAsNull(/^(\S(.*\S)?)?$/, 'words or nothing, without a space before or after'),
	/** ISO day of the calendar. */
	day: cell.refine(isIsoDay, 'a day such as 2024-06-19'),
	/** ISO day of the calendar, or nothing. */
	dayOrBlank: cell
		.refine((text) => text === '' || isIsoDay(text), 'a day such as 2024-06-19, or nothing')
		.transform(orNull),
	/** Address of a page; nothing but https. */
	url: cell.refine(isHttps, 'an address that begins with https://'),
	/** Whole number, not negative. */
	count: cell.regex(WHOLE, 'a whole number').transform(Number),
	/** Whole number, not negative, or nothing. */
	countOrBlank: blankAsNull(WHOLE, 'a whole number or nothing').transform((text) =>
		text === null ? null : Number(text),
	),
	/** Degrees of longitude, east positive, to two decimals. */
	longitude: degrees(180),
	/** Degrees of latitude, north positive, to two decimals. */
	latitude: degrees(90),
	/** One word of a list. */
	oneOf: <Word extends string>(words: readonly Word[]) =>
		z.enum(words, { error: `one of ${words.join(', ')}` }),
	/** One word of a list, or nothing. */
	oneOfOrBlank: <Word extends string>(words: readonly Word[]) =>
		z
			.enum(['', ...words], { error: `one of ${words.join(', ')}, or nothing` })
			.transform((word): Word | null => (word === '' ? null : (word as Word))),
};

/** Whether a text is a decimal number without sign, `0.5` or `450`. */
export function isDecimal(text: string): boolean {
	return DECIMAL.test(text);
}

function blankAsNull(pattern: RegExp, expected: string) {
	return cell.refine((text) => text === '' || pattern.test(text), expected).transform(orNull);
}

function degrees(limit: number) {
	return cell
		.refine(
			(text) => DEGREES.test(text) && Math.abs(Number(text)) <= limit,
			`degrees to two decimals, from -${limit}.00 to ${limit}.00`,
		)
		.transform(Number);
}

function orNull(text: string): string | null {
	return text === '' ? null : text;
}

function isHttps(text: string): boolean {
	return /^https:\/\/[^\s/]+\.\S+$/.test(text) && URL.canParse(text);
}
