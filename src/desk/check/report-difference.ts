import { sumMonths } from '../../counting/months/month-sums.ts';
import type { ClaimMove, EditionDifference } from '../../editions/compare/compare-editions.ts';
import {
	wordCounts,
	wordRows,
	wordSums,
	wordTotals,
	wordValue,
} from '../../editions/compare/word-difference.ts';
import { wordClaim } from '../../figures/claims/claim-words.ts';
import type { Language } from '../../figures/figure.ts';
import type { DifferenceReport, MoveReport, Shown } from './report.ts';

/** As many rows or months as the page shows before the rest is only counted. */
const MOST_SHOWN = 200;

/** Puts a difference into words, cut to what a page can show. */
export function reportDifference(
	{ table, claims }: EditionDifference,
	language: Language,
): DifferenceReport {
	const newer = [...sumMonths(table.newer)].map(([id, sums]) => ({
		id,
		moves: wordTotals(sums),
		rows: '',
	}));
	const months = table.months.map((month) => ({
		id: month.id,
		moves: wordSums(month.before, month.after),
		rows: wordCounts(month),
	}));
	return {
		newerMonths: cut(newer),
		months: cut(months),
		halfYears: table.halfYears.map(({ id, before, after }) => ({
			id,
			moves: wordSums(before, after),
			rows: '',
		})),
		claims: claims.map((move) => reportMove(move, language)),
		rows: cut(wordRows(table)),
	};
}

function reportMove(move: ClaimMove, language: Language): MoveReport {
	return {
		name: wordClaim(move.checked, language, null).name,
		before: wordValue(move.before, move),
		after: wordValue(move.after, move),
		verdict: move.checked.verdict,
	};
}

function cut<T>(all: readonly T[]): Shown<T> {
	return { shown: all.slice(0, MOST_SHOWN), total: all.length };
}
