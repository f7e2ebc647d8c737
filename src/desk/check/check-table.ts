import type { CheckedClaim } from '../../claims/check-claim.ts';
import {
	type CheckedPublication,
	checkPublication,
	hasErrors,
} from '../../editions/check/check-publication.ts';
import type { ChangeKind, EditionDifference } from '../../editions/compare/compare-editions.ts';
import { TABLE } from '../../editions/record/data-files.ts';
import { wordKind, wordLoss } from '../../editions/report/format-acceptance.ts';
import { type DifferenceWords, wordDifference } from '../../editions/report/word-difference.ts';
import { wordClaim } from '../../figures/claims/claim-words.ts';
import { sortLaunches } from '../../table/across/sort-launches.ts';
import { parseLaunches } from '../../table/parse-launches.ts';
import type { DateOrder } from '../../table/read/date-order.ts';
import { desk } from '../../words/en/desk.ts';
import { ENGLISH } from '../language.ts';
import type { DeskData } from './desk-data.ts';
import { openTable } from './open-table.ts';
import {
	listDateReadings,
	retellProblem,
	type Shown,
	showProblems,
	writeProblems,
} from './problems.ts';

/** A file of a person, and how it is checked. */
export interface DeskCheck {
	/** Of the file. */
	readonly name: string;
	readonly bytes: Uint8Array;
	readonly data: DeskData;
	/** Last day that a row may name, ISO. */
	readonly latestDay: string;
	/** What the person said of dates such as 9/2/2024. */
	readonly dateOrder?: DateOrder | undefined;
}

/** What the desk says of a table, what can be saved of it, and what its figures are drawn from. */
export type CheckedTable = ReturnType<typeof checkTable>;

/** All that the desk says of a table, small enough to be handed over at once. */
export type DeskReport = CheckedTable['report'];

/** Checks a table in the place of the published one, the other files as they were accepted: what stops `data:check` stops here. */
export function checkTable({ name, bytes, data, latestDay, dateOrder }: DeskCheck) {
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
		ENGLISH,
	);
	const { read, known } = checked;
	const problems = checked.problems.map(retellProblem);
	return {
		report: {
			...createReport({ ...checked, problems }),
			/** The ways of reading its dates between which a person has to choose; mostly none. */
			dates: listDateReadings(checked.problems),
		},
		/** The table as the project writes it; null where it has an error. */
		cleaned: hasErrors(problems) ? null : read.texts[TABLE],
		/** Every problem as CSV; null where there is none. */
		list: writeProblems({ problems, known, name }),
		// In order already, so that the page, which draws them, has less to do between two frames.
		launches: sortLaunches(read.launches),
		timeline: read.context.timeline,
	};
}

function createReport(checked: CheckedPublication) {
	const { read, problems, known, difference, accepted, editions } = checked;
	const loss =
		accepted && difference && wordLoss({ before: accepted, after: read, difference }, ENGLISH);
	return {
		/** Rows that could be read. */
		rows: read.launches.length,
		verdict: judge(checked, loss),
		/** What readers would see, or what would be lost, in a sentence or two. */
		change: wordChange(difference, loss),
		/** What is new; of warnings those that were not published before. */
		problems: showProblems(problems),
		known: showProblems(known),
		// Without a row every number would be told as lost.
		claims: read.launches.length > 0 ? read.claims.map(reportClaim) : [],
		/** Null where errors make the comparison idle. */
		difference: difference && showDifference(difference),
		accepted: editions.at(-1) ?? null,
	};
}

/** Whether a table can be published, and what that would be: errors stop it; it is old or cut off; else how it differs. */
export type DeskVerdict = 'broken' | 'lost' | ChangeKind;

function judge({ problems, difference }: CheckedPublication, loss: string | null): DeskVerdict {
	// Where rows are lost, figures and sentences have errors for that alone.
	if (loss !== null) return 'lost';
	return hasErrors(problems) || difference === null ? 'broken' : difference.kind;
}

function wordChange(difference: EditionDifference | null, loss: string | null): string {
	// What follows the first paragraph is a list for a terminal; here it is a table.
	if (loss !== null) return `${loss.split('\n\n')[0]} ${desk.result.lost}`;
	if (difference === null) return desk.difference.broken;
	// To whoever has a terminal the same is told with what to type.
	return difference.kind === 'wording' ? desk.result.wording : wordKind(difference);
}

/** As many rows or months as the page shows before the rest is only counted. */
const MOST_SHOWN = 200;

/** How a table differs from the accepted edition, in words, each list cut to what a page can show. */
export type ShownDifference = {
	readonly [Part in keyof DifferenceWords]: Shown<DifferenceWords[Part][number]>;
};

function showDifference(difference: EditionDifference): ShownDifference {
	const parts = Object.entries(wordDifference(difference)).map(([part, all]) => [
		part,
		{ shown: all.slice(0, MOST_SHOWN), total: all.length },
	]);
	return Object.fromEntries(parts);
}

/** Letters of a formula that a page can show; a sum over thousands of rows is only its result. */
const MOST_LETTERS = 600;

/** A claim in words. */
export type ClaimReport = ReturnType<typeof reportClaim>;

function reportClaim(checked: CheckedClaim) {
	const { id, name, printed, computed, formula, note } = wordClaim(checked, ENGLISH, null);
	return {
		id,
		name,
		printed,
		computed: checked.computed === null ? desk.claims.noValue : computed,
		formula: formula.length > MOST_LETTERS ? computed : formula,
		verdict: checked.verdict,
		isPartial: checked.coverage === 'partial',
		note,
		/** Whether it differs and no note says why. */
		needsNote: !checked.publishable,
	};
}
