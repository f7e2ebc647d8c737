import { z } from 'zod';
import { countWords, isQuoting, MOST_WORDS, splitQuote } from './quote.ts';

const PERIOD = z
	.string()
	.regex(
		/^\d{4}(-(H[12]|0[1-9]|1[0-2]))?$/,
		'a year (2024), a half-year (2024-H2) or a month (2024-09)',
	);
const DAY = z.iso.date('a day such as 2025-02-23');
const HTTPS = z
	.string()
	.refine(
		(text) => /^https:\/\/[^\s/]+\.\S+$/.test(text) && URL.canParse(text),
		'an address that begins with https://',
	);
const WORDS = z.string().regex(/^\S(.*\S)?$/, 'words in one line');
const DIGITS = z
	.string()
	.regex(/^\d+(\.\d+)?$/, 'the printed digits in quotation marks, such as "6.7"');
const QUOTE = WORDS.refine(
	(text) => splitQuote(text) !== null,
	'the words of the article with the figure in square brackets, once: "fired [74] such missiles"',
).refine((text) => countWords(text) <= MOST_WORDS, `at most ${MOST_WORDS} words`);

/** What a claim measures: a count, one count over another, or a count as a share of all missiles. */
const MEASURE = z.discriminatedUnion('kind', [
	z.strictObject({ kind: z.literal('count'), period: PERIOD }),
	z.strictObject({ kind: z.literal('ratio'), period: PERIOD, against: PERIOD }),
	z.strictObject({ kind: z.literal('share'), period: PERIOD }),
]);

/** How the article rounded what it printed, and so which exact values it stands for. */
const ROUNDING = z.discriminatedUnion('kind', [
	/** A whole number, printed as it is. */
	z.strictObject({ kind: z.literal('whole') }),
	/** Rounded half up to this many decimals. */
	z.strictObject({ kind: z.literal('decimals'), digits: z.int().min(0).max(4) }),
	/** "Over nine": above the printed whole number and below the next, which would have been printed as ten. */
	z.strictObject({ kind: z.literal('over') }),
]);

const CLAIM = z
	.strictObject({
		/** Stable, part of the address `/claims/<id>/`. */
		id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens'),
		measure: MEASURE,
		/** The digits as printed: `6.7` for 6.7%. */
		printed: DIGITS,
		rounding: ROUNDING,
		/** A short part of the sentence in which it stands, the figure's own part in square brackets: `fired [74] such missiles`. */
		quote: QUOTE,
		/** Where in the article it stands. */
		where: WORDS,
		/** By this an editor publishes a claim that the table no longer supports; it says what changed. */
		note: z
			.strictObject({ date: DAY, text: z.string().min(10, 'a sentence that says what changed') })
			.nullable(),
		/** What the article printed before it corrected itself, oldest first, each up to the day before which it stood. */
		earlier: z.array(z.strictObject({ printed: DIGITS, until: DAY })).optional(),
	})
	.refine(isOfItsId, { path: ['id'], message: 'an id that names what the claim measures' })
	.refine(hasPrintedDigits, 'as many printed decimals as the rounding says')
	.refine(hasQuotedFigure, {
		path: ['quote'],
		message: 'the printed number in square brackets, as digits or as a word',
	});

/** The article whose figures are checked, as the reader is told of it. */
const ARTICLE = z.strictObject({
	publisher: WORDS,
	published: DAY,
	/** Where it was read. */
	url: HTTPS,
	/** The publisher of the page read. */
	readAt: WORDS,
});

/** What `data/claims.json` holds. */
export const CLAIMS = z
	.strictObject({ article: ARTICLE, claims: z.array(CLAIM).min(1) })
	.refine(
		({ claims }) => new Set(claims.map(({ id }) => id)).size === claims.length,
		'every claim id once',
	);

/** A figure that the article printed, with the rule that rebuilds it. */
export type Claim = Readonly<z.infer<typeof CLAIM>>;

/** What a claim measures. */
export type Measure = Readonly<z.infer<typeof MEASURE>>;

/** How the article rounded what it printed. */
export type Rounding = Readonly<z.infer<typeof ROUNDING>>;

function hasPrintedDigits({ printed, rounding }: { printed: string; rounding: Rounding }): boolean {
	const decimals = printed.split('.')[1]?.length ?? 0;
	return decimals === (rounding.kind === 'decimals' ? rounding.digits : 0);
}

// Of a quotation or a number that is wrong in itself nothing more is said.
function hasQuotedFigure({ quote, printed }: { quote: string; printed: string }): boolean {
	if (!QUOTE.safeParse(quote).success || !DIGITS.safeParse(printed).success) return true;
	return isQuoting(quote, printed);
}

// An id stands in addresses that others cite, so it may not come to name another claim:
// kn23-2024-08 is the count of 2024-08, share-2024-h2 the share of 2024-H2.
function isOfItsId({ id, measure }: { id: string; measure: Measure }): boolean {
	const period = /\d{4}(?:-(?:h[12]|\d{2}))?$/.exec(id)?.[0].toUpperCase();
	const kind = ID_KINDS[id.split('-')[0] ?? ''];
	// Of what is no period it is said elsewhere that it is none.
	const isPeriod = PERIOD.safeParse(measure.period).success;
	return (
		(period === undefined || period === measure.period || !isPeriod) &&
		(kind === undefined || kind === measure.kind)
	);
}

const ID_KINDS: Readonly<Record<string, Measure['kind']>> = {
	kn23: 'count',
	share: 'share',
	growth: 'ratio',
};
