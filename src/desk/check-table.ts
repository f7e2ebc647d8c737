import { type CheckedClaim, checkClaims } from '../claims/check-claim.ts';
import type { EditionDifference } from '../editions/compare-editions.ts';
import { wordClaim } from '../figures/claim-words.ts';
import type { Language } from '../figures/figure.ts';
import type { ParsedLaunches } from '../launches/create-launch-reader.ts';
import type { ModelCatalogue } from '../launches/model-catalogue.ts';
import { writeTable } from '../launches/write-table.ts';
import type { DeskData } from './desk-data.ts';
import type { ClaimReport, DeskReport, DeskVerdict } from './report.ts';
import { compareAccepted, reportDifference } from './report-difference.ts';
import { countSeverities, showProblems } from './show-problems.ts';

/** What the desk says of a table, with the cleaned table where it has no error. */
export interface CheckedTable {
	readonly report: DeskReport;
	readonly cleaned: string | null;
}

/** Checks a table that was read: problems, claims, and, where it has no error, what it would change. */
export function checkTable(
	{ launches, problems }: ParsedLaunches,
	{ claims, accepted }: Pick<DeskData, 'claims' | 'accepted'>,
	{ models, language }: { models: ModelCatalogue; language: Language },
): CheckedTable {
	const checked = launches.length > 0 ? checkClaims(claims, launches) : [];
	const counts = countSeverities(problems);
	const cleaned = counts.error > 0 ? null : writeTable(launches);
	const difference =
		cleaned !== null && accepted !== null
			? compareAccepted({ launches, checked, text: cleaned }, accepted, models)
			: null;
	const report: DeskReport = {
		rows: launches.length,
		counts,
		groups: showProblems(problems),
		claims: checked.map((claim) => reportClaim(claim, language)),
		difference: difference && reportDifference(difference, language),
		verdict: judge(counts.error > 0, checked, difference),
	};
	return { report, cleaned };
}

function judge(
	isBroken: boolean,
	checked: readonly CheckedClaim[],
	difference: EditionDifference | null,
): DeskVerdict {
	if (isBroken) return 'broken';
	if (checked.some(({ publishable }) => !publishable)) return 'claims';
	return difference?.kind ?? 'unknown';
}

/** Letters of a formula that a page can show; a sum over thousands of rows is only its result. */
const MOST_LETTERS = 600;

function reportClaim(checked: CheckedClaim, language: Language): ClaimReport {
	const { id, name, printed, computed, formula, note } = wordClaim(checked, language, null);
	return {
		id,
		name,
		printed,
		computed,
		formula: formula.length > MOST_LETTERS ? computed : formula,
		verdict: checked.verdict,
		isPartial: checked.coverage === 'partial',
		note,
	};
}
