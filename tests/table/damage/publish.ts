import { checkClaims } from '../../../src/claims/check-claim.ts';
import { compareTables } from '../../../src/editions/compare/compare-tables.ts';
import type { Launch } from '../../../src/table/launch.ts';
import type { Problem } from '../../../src/table/problems/problem.ts';
import { frozen } from '../../fixtures/frozen.ts';
import { readFile } from '../sheets.ts';

const claims = frozen.claims.map(({ claim }) => claim);

/** What a table would be published as; nothing where an error stops the build. */
export interface Published {
	readonly launches: readonly Launch[];
	readonly problems: readonly Problem[];
	/** Whether an error stops the build. */
	readonly isStopped: boolean;
	/** The seven printed figures as the table gives them, exact, with their verdicts. */
	readonly figures: readonly string[];
	/** Every launch as start day, label, launched, destroyed; sorted. */
	readonly list: readonly string[];
}

/** How two publications differ, and whether a person would see it. */
export interface PublishedChange {
	readonly hasOtherFigures: boolean;
	readonly hasOtherList: boolean;
	/** Whether the comparison of tables prints anything. */
	readonly isPrinted: boolean;
	/** Months in which it does, those of newer rows too. */
	readonly months: readonly string[];
}

/** Reads a table as the build does, on the last day of 2026. */
export function publish(table: string | Uint8Array): Published {
	const { launches, problems } = readFile(table, frozen.models, { latestDay: '2026-12-31' });
	if (problems.some(({ severity }) => severity === 'error')) {
		return { launches: [], problems, isStopped: true, figures: [], list: [] };
	}
	return {
		launches,
		problems,
		isStopped: false,
		figures: checkClaims(claims, launches).map(
			({ claim, exact, verdict }) => `${claim.id} ${exact ?? 'none'} ${verdict}`,
		),
		list: launches
			.map(({ start, weapon, launched, destroyed }) =>
				[start.day, weapon.text, launched ?? 'blank', destroyed ?? 'blank'].join(' '),
			)
			.sort(),
	};
}

/** Compares what was published with what would be. */
export function comparePublished(before: Published, after: Published): PublishedChange {
	const difference = compareTables(before.launches, after.launches);
	const months = [
		...difference.months.map(({ id }) => id),
		...difference.newer.map(({ start }) => start.day.slice(0, 7)),
	];
	return {
		hasOtherFigures: before.figures.join() !== after.figures.join(),
		hasOtherList: before.list.join() !== after.list.join(),
		isPrinted:
			difference.months.length > 0 ||
			difference.newer.length + difference.renamed.length + difference.rewritten.length > 0,
		months: [...new Set(months)].sort(),
	};
}

/** The problems of one severity as `code cell`, or `code` alone where no cell is at fault. */
export function codesOf(
	problems: readonly Problem[],
	severity: Problem['severity'],
): readonly string[] {
	return problems
		.filter((problem) => problem.severity === severity)
		.map(({ code, cell }) => (cell === null ? code : `${code} ${cell}`));
}
