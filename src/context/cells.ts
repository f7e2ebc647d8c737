import { z } from 'zod';

// The kinds of cell of the context files; `more` is told behind what a cell should hold.
const words = (more = '') =>
	z.string().regex(/^\S(.*\S)?$/, `words, without a space before or after${more}`);
const day = (more = '') => z.iso.date(`a day such as 2024-06-19${more}`);
const whole = (more = '') =>
	z
		.string()
		.regex(/^(0|[1-9]\d*)$/, `a whole number${more}`)
		.transform(Number);
const listed = <Word extends string>(list: readonly Word[], more = '') =>
	z.enum(list, { error: `one of ${list.join(', ')}${more}` });

/** The kinds of cell of the context files; a blank becomes null only where it may. */
export const cells = {
	/** The name by which pages and catalogues ask for a row. */
	id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens'),
	words: words(),
	wordsOrBlank: orBlank(words),
	/** ISO day of the calendar. */
	day: day(),
	dayOrBlank: orBlank(day),
	/** Address of a page; nothing but https. */
	url: z
		.string()
		.refine(
			(text) => /^https:\/\/[^\s/]+\.\S+$/.test(text) && URL.canParse(text),
			'an address that begins with https://',
		),
	/** Whole number, not negative. */
	count: whole(),
	countOrBlank: orBlank(whole),
	/** Degrees to two decimals, east and north positive. */
	longitude: degrees(180),
	latitude: degrees(90),
	oneOf: listed,
	oneOfOrBlank: <Word extends string>(list: readonly Word[]) =>
		orBlank((more) => listed(list, more)),
};

function orBlank<Kind extends z.ZodType>(kind: (more: string) => Kind) {
	return z.union([z.literal('').transform(() => null), kind(', or nothing')], {
		error: ({ errors }) => errors.at(-1)?.[0]?.message,
	});
}

function degrees(limit: number) {
	return z
		.string()
		.refine(
			(text) => /^-?\d{1,3}\.\d{2}$/.test(text) && Math.abs(Number(text)) <= limit,
			`degrees to two decimals, from -${limit}.00 to ${limit}.00`,
		)
		.transform(Number);
}
