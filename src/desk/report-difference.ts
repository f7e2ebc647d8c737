import { sumMonths } from '../analysis/month-sums.ts';
import { type CheckedClaim, checkClaims } from '../claims/check-claim.ts';
import {
	type ClaimMove,
	compareEditions,
	type EditionDifference,
} from '../editions/compare-editions.ts';
import { mapFiles, TABLE } from '../editions/data-files.ts';
import {
	wordCounts,
	wordNewer,
	wordRows,
	wordSums,
	wordTotals,
	wordValue,
} from '../editions/word-difference.ts';
import { wordClaim } from '../figures/claim-words.ts';
import type { Language } from '../figures/figure.ts';
import type { Launch } from '../launches/launch.ts';
import type { ModelCatalogue } from '../launches/model-catalogue.ts';
import { parseLaunches } from '../launches/parse-launches.ts';
import type { AcceptedEdition } from './desk-data.ts';
import type { DifferenceReport, MoveReport, Shown } from './report.ts';

/** As many rows or months as the page shows before the rest is only counted. */
const MOST_SHOWN = 200;

/** A table without errors, as read, as checked and as written. */
export interface SoundTable {
	readonly launches: readonly Launch[];
	readonly checked: readonly CheckedClaim[];
	readonly text: string;
}

/** Compares a table with the accepted edition, as `data:diff` does. */
export function compareAccepted(
	{ launches, checked, text }: SoundTable,
	accepted: AcceptedEdition,
	models: ModelCatalogue,
): EditionDifference {
	const before = parseLaunches(accepted.table, models).launches;
	const claims = checkClaims(
		checked.map(({ claim }) => claim),
		before,
	);
	// The other files of the edition are those that the page came with: they differ in nothing.
	const writeTexts = (table: string) => ({ ...mapFiles(() => ''), [TABLE]: table });
	return compareEditions(
		{ launches: before, claims, texts: writeTexts(accepted.table) },
		{ launches, claims: checked, texts: writeTexts(text) },
	);
}

/** Puts a difference into words, cut to what a page can show. */
export function reportDifference(
	{ kind, table, claims }: EditionDifference,
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
		kind,
		newer: wordNewer(table.newer),
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
