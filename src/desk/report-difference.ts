import { createTableState } from '../analysis/compare-tables.ts';
import { sumMonths } from '../analysis/month-sums.ts';
import { sha256 } from '../analysis/sha256.ts';
import type { CheckedClaim } from '../claims/check-claim.ts';
import {
	type ClaimMove,
	compareEdition,
	type EditionDifference,
	recordClaims,
} from '../claims/compare-edition.ts';
import { readContents } from '../claims/edition-contents.ts';
import {
	wordCounts,
	wordNewer,
	wordRows,
	wordSums,
	wordTotals,
	wordValue,
} from '../claims/word-difference.ts';
import { wordClaim } from '../figures/claim-words.ts';
import type { Language } from '../figures/figure.ts';
import type { Launch } from '../launches/launch.ts';
import type { ModelCatalogue } from '../launches/model-catalogue.ts';
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
	const { contents, lastDay, claims, sha256: sum } = accepted;
	return compareEdition(
		{ table: readContents(contents, { models, lastDay }), claims, sha256: sum },
		{ table: createTableState(launches), claims: recordClaims(checked), sha256: sha256(text) },
		checked,
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
