import { z } from 'zod';
import type { Claim } from './claim.ts';
import { DataFault } from './data-fault.ts';

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
const DAY = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a date such as 2025-02-23');
const DIGITS = z
	.string()
	.regex(/^\d+(\.\d+)?$/, 'the printed digits in quotation marks, such as "6.7"');

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
		where: z.string().min(1),
		note: z
			.strictObject({ date: DAY, text: z.string().min(10, 'a sentence that says what changed') })
			.nullable(),
	})
	.refine(hasPrintedDigits, 'as many printed decimals as the rounding says');

const CLAIMS = z
	.strictObject({
		article: z.strictObject({
			publisher: z.string(),
			published: DAY,
			url: z.url(),
			readAt: z.string(),
		}),
		claims: z.array(CLAIM).min(1),
	})
	.refine(
		({ claims }) => new Set(claims.map(({ id }) => id)).size === claims.length,
		'every claim id once',
	);

/** Reads `data/claims.json`; throws a DataFault that lists everything wrong in it, each with its place. */
export function parseClaims(text: string): Claims {
	const result = CLAIMS.safeParse(readJson(text));
	if (result.success) return result.data;
	throw new DataFault(`data/claims.json cannot be used:\n${z.prettifyError(result.error)}`);
}

function readJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch (error) {
		throw new DataFault(
			`data/claims.json is not JSON: ${error instanceof Error ? error.message : error}`,
		);
	}
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
