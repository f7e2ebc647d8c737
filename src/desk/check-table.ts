import type { CheckedClaim } from '../claims/check-claim.ts';
import type { TimelineEvent } from '../context/parse-context.ts';
import {
	type CheckedPublication,
	checkPublication,
	hasErrors,
} from '../editions/check-publication.ts';
import { TABLE } from '../editions/data-files.ts';
import { wordKind, wordLoss } from '../editions/format-acceptance.ts';
import { wordClaim } from '../figures/claim-words.ts';
import type { Launch } from '../launches/launch.ts';
import type { DeskData } from './desk-data.ts';
import type { DeskLanguage } from './language.ts';
import { type Progress, readTable } from './read-table.ts';
import type { ClaimReport, DeskReport, DeskVerdict } from './report.ts';
import { reportDifference } from './report-difference.ts';
import { showProblems } from './show-problems.ts';
import { blameTable } from './word-problem.ts';
import { writeProblems } from './write-problems.ts';

/** A file whose bytes were read. */
export interface DeskTable {
	readonly name: string;
	readonly bytes: Uint8Array;
}

/** How a file is checked. */
export interface DeskCheck {
	readonly data: DeskData;
	/** Last day that a row may name, ISO. */
	readonly latestDay: string;
	readonly language: DeskLanguage;
	readonly tell: Progress;
}

/** What the desk says of a table, what can be saved of it, and what its figures are drawn from. */
export interface CheckedTable {
	readonly report: DeskReport;
	/** The table as the project writes it; null where it has an error. */
	readonly cleaned: string | null;
	/** Every problem as CSV; null where there is none. */
	readonly list: string | null;
	readonly launches: readonly Launch[];
	readonly timeline: readonly TimelineEvent[];
}

/** Checks a table in the place of the published one, the other files as they were accepted: what stops `data:check` stops here. */
export function checkTable({ name, bytes }: DeskTable, how: DeskCheck): CheckedTable {
	const { data, latestDay, language, tell } = how;
	const checked = checkPublication(
		{
			current: { ...data.accepted, [TABLE]: bytes },
			accepted: data.accepted,
			editions: data.editions,
			latestDay,
			readTable: (_, models) => readTable(bytes, models, tell),
		},
		language,
	);
	const { read, known } = checked;
	const problems = checked.problems.map((problem) => blameTable(problem, language));
	return {
		report: createReport({ ...checked, problems }, language),
		cleaned: hasErrors(problems) ? null : read.texts[TABLE],
		list: writeProblems({ problems, known, name }, language),
		launches: read.launches,
		timeline: read.context.timeline,
	};
}

function createReport(checked: CheckedPublication, language: DeskLanguage): DeskReport {
	const { read, problems, known, difference, accepted, editions } = checked;
	const loss =
		accepted && difference && wordLoss({ before: accepted, after: read, difference }, language);
	const verdict = judge(checked, loss);
	return {
		rows: read.launches.length,
		verdict,
		change: loss ?? wordChange(checked, language),
		problems: showProblems(problems),
		known: showProblems(known),
		// Without a row every number would be told as lost.
		claims: read.launches.length > 0 ? read.claims.map((one) => reportClaim(one, language)) : [],
		difference: difference && reportDifference(difference, language),
		accepted: editions.at(-1) ?? null,
	};
}

function judge({ problems, difference }: CheckedPublication, loss: string | null): DeskVerdict {
	// Where rows are lost, figures and sentences have errors for that alone.
	if (loss !== null) return 'lost';
	return hasErrors(problems) || difference === null ? 'broken' : difference.kind;
}

function wordChange({ difference }: CheckedPublication, { words }: DeskLanguage): string {
	if (difference === null) return words.difference.broken;
	// To whoever has a terminal the same is told with what to type.
	return difference.kind === 'wording' ? words.result.wording : wordKind(difference);
}

/** Letters of a formula that a page can show; a sum over thousands of rows is only its result. */
const MOST_LETTERS = 600;

function reportClaim(checked: CheckedClaim, language: DeskLanguage): ClaimReport {
	const { id, name, printed, computed, formula, note } = wordClaim(checked, language, null);
	return {
		id,
		name,
		printed,
		computed: checked.computed === null ? language.words.claims.noValue : computed,
		formula: formula.length > MOST_LETTERS ? computed : formula,
		verdict: checked.verdict,
		isPartial: checked.coverage === 'partial',
		note,
		needsNote: !checked.publishable,
	};
}
