import type { CheckedClaim } from '../../claims/check-claim.ts';
import type { TimelineEvent } from '../../context/parse-context.ts';
import {
	type CheckedPublication,
	checkPublication,
	hasErrors,
} from '../../editions/check/check-publication.ts';
import { TABLE } from '../../editions/record/data-files.ts';
import { wordKind, wordLoss } from '../../editions/record/format-acceptance.ts';
import { wordClaim } from '../../figures/claims/claim-words.ts';
import { sortLaunches } from '../../table/across/sort-launches.ts';
import type { Launch } from '../../table/launch.ts';
import { parseLaunches } from '../../table/parse-launches.ts';
import type { DateOrder } from '../../table/read/date-order.ts';
import type { DeskLanguage } from '../language.ts';
import { showProblems } from '../show/show-problems.ts';
import type { DeskData } from './desk-data.ts';
import { openTable } from './open-table.ts';
import type { ClaimReport, DeskReport, DeskVerdict } from './report.ts';
import { reportDifference } from './report-difference.ts';
import { listDateReadings, retellProblem } from './word-problem.ts';
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
	/** What the person said of dates such as 9/2/2024. */
	readonly dateOrder?: DateOrder | undefined;
	readonly language: DeskLanguage;
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
	const { data, latestDay, dateOrder, language } = how;
	const { table, opened } = openTable(bytes);
	const checked = checkPublication(
		{
			current: { ...data.accepted, [TABLE]: table },
			accepted: data.accepted,
			editions: data.editions,
			latestDay,
			readTable: (text, models, options) =>
				parseLaunches(text, models, { ...options, opened, dateOrder }),
		},
		language,
	);
	const { read, known } = checked;
	const problems = checked.problems.map((problem) => retellProblem(problem, language));
	return {
		report: {
			...createReport({ ...checked, problems }, language),
			dates: listDateReadings(checked.problems, language),
		},
		cleaned: hasErrors(problems) ? null : read.texts[TABLE],
		list: writeProblems({ problems, known, name }, language),
		// In order already, so that the page, which draws them, has less to do between two frames.
		launches: sortLaunches(read.launches),
		timeline: read.context.timeline,
	};
}

function createReport(
	checked: CheckedPublication,
	language: DeskLanguage,
): Omit<DeskReport, 'dates'> {
	const { read, problems, known, difference, accepted, editions } = checked;
	const loss =
		accepted && difference && wordLoss({ before: accepted, after: read, difference }, language);
	const verdict = judge(checked, loss);
	return {
		rows: read.launches.length,
		verdict,
		change: loss === null ? wordChange(checked, language) : wordLost(loss, language),
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

// What follows the first paragraph is a list for a terminal; here it is a table.
function wordLost(loss: string, { words }: DeskLanguage): string {
	return `${loss.split('\n\n')[0]} ${words.result.lost}`;
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
