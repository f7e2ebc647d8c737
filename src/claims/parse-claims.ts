import { z } from 'zod';
import { isIsoDay } from '../calendar/moment.ts';
import { createDataProblem } from '../table/problems/data-problem.ts';
import type { Problem } from '../table/problems/problem.ts';
import type { Claim } from './claim.ts';
import { countWords, isQuoting, MOST_WORDS, splitQuote } from './quote.ts';

/** The article whose figures are checked, as the reader is told of it. */
export interface Article {
	readonly publisher: string;
	/** ISO day. */
	readonly published: string;
	/** Where it was read. */
	readonly url: string;
	/** The publisher of the page read. */
	readonly readAt: string;
}

/** What `data/claims.json` holds. */
export interface Claims {
	readonly article: Article;
	readonly claims: readonly Claim[];
}

const PERIOD = z
	.string()
	.regex(
		/^\d{4}(-(H[12]|0[1-9]|1[0-2]))?$/,
		'a year (2024), a half-year (2024-H2) or a month (2024-09)',
	);
const DAY = z.string().refine(isIsoDay, 'a day such as 2025-02-23');
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

const MEASURE = z.discriminatedUnion('kind', [
	z.strictObject({ kind: z.literal('count'), period: PERIOD }),
	z.strictObject({ kind: z.literal('ratio'), period: PERIOD, against: PERIOD }),
	z.strictObject({ kind: z.literal('share'), period: PERIOD }),
]);

const ROUNDING = z.discriminatedUnion('kind', [
	z.strictObject({ kind: z.literal('whole') }),
	z.strictObject({ kind: z.literal('decimals'), digits: z.int().min(0).max(4) }),
	z.strictObject({ kind: z.literal('over') }),
]);

const CLAIM = z
	.strictObject({
		id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens'),
		measure: MEASURE,
		printed: DIGITS,
		rounding: ROUNDING,
		quote: QUOTE,
		where: WORDS,
		note: z
			.strictObject({ date: DAY, text: z.string().min(10, 'a sentence that says what changed') })
			.nullable(),
		/** What the article printed before it corrected itself, oldest first. */
		earlier: z.array(z.strictObject({ printed: DIGITS, until: DAY })).optional(),
	})
	.refine(isOfItsId, { path: ['id'], message: 'an id that names what the claim measures' })
	.refine(hasPrintedDigits, 'as many printed decimals as the rounding says')
	.refine(hasQuotedFigure, {
		path: ['quote'],
		message: 'the printed number in square brackets, as digits or as a word',
	});

const CLAIMS = z
	.strictObject({
		article: z.strictObject({
			publisher: WORDS,
			published: DAY,
			url: HTTPS,
			readAt: WORDS,
		}),
		claims: z.array(CLAIM).min(1),
	})
	.refine(
		({ claims }) => new Set(claims.map(({ id }) => id)).size === claims.length,
		'every claim id once',
	);

/** What could be read of `data/claims.json`, and everything that is wrong with it. */
export interface ParsedClaims {
	/** Null where the file cannot be used. */
	readonly content: Claims | null;
	readonly problems: readonly Problem[];
}

/** Reads the text of `data/claims.json`. */
export function parseClaims(text: string): ParsedClaims {
	const json = readJson(text);
	if ('problem' in json) return { content: null, problems: [json.problem] };
	const result = CLAIMS.safeParse(json.value);
	if (result.success) return { content: result.data, problems: [] };
	return {
		content: null,
		problems: result.error.issues.map((issue) => wordIssue(issue, json.value)),
	};
}

function readJson(text: string): { value: unknown } | { problem: Problem } {
	try {
		return { value: JSON.parse(text) };
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		const line = /line (\d+)/.exec(reason)?.[1];
		return {
			problem: createDataProblem({
				code: 'claims.json',
				line: line === undefined ? null : Number(line),
				found: reason,
				expected: 'JSON, as `npm run data:accept` and `npm run data:claim` write it',
				action:
					'Bring back the last accepted file with `npm run restore`; neither command asks you to type JSON.',
			}),
		};
	}
}

function wordIssue({ path, message }: z.core.$ZodIssue, value: unknown): Problem {
	return createDataProblem({
		code: 'claims.shape',
		column: namePlace(path, value),
		found: show(readAt(value, path)),
		expected: message,
		action: 'Write it as expected, or bring back the last accepted file with `npm run restore`.',
	});
}

// A person knows a claim by its id, not by its place in the list: `kn23-2024-h1: note.date`.
function namePlace(path: readonly PropertyKey[], value: unknown): string {
	const [list, index, ...rest] = path;
	if (list !== 'claims' || index === undefined) return path.map(String).join('.') || 'the file';
	const id = readAt(value, [list, index, 'id']);
	const name = typeof id === 'string' && id !== '' ? id : `claim ${Number(index) + 1}`;
	return rest.length === 0 ? name : `${name}: ${rest.map(String).join('.')}`;
}

function readAt(value: unknown, path: readonly PropertyKey[]): unknown {
	return path.reduce<unknown>(
		(inner, key) =>
			typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined,
		value,
	);
}

function show(value: unknown): string {
	if (value === undefined) return '';
	return typeof value === 'string' ? value : JSON.stringify(value).slice(0, 80);
}

function hasPrintedDigits({
	printed,
	rounding,
}: {
	printed: string;
	rounding: z.infer<typeof ROUNDING>;
}): boolean {
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
function isOfItsId({ id, measure }: { id: string; measure: z.infer<typeof MEASURE> }): boolean {
	const period = /\d{4}(?:-(?:h[12]|\d{2}))?$/.exec(id)?.[0].toUpperCase();
	const kind = ID_KINDS[id.split('-')[0] ?? ''];
	// Of what is no period it is said elsewhere that it is none.
	const isPeriod = PERIOD.safeParse(measure.period).success;
	return (
		(period === undefined || period === measure.period || !isPeriod) &&
		(kind === undefined || kind === measure.kind)
	);
}

const ID_KINDS: Readonly<Record<string, z.infer<typeof MEASURE>['kind']>> = {
	kn23: 'count',
	share: 'share',
	growth: 'ratio',
};
