import {
	compareTables,
	createTableState,
	isRevised,
	type TableState,
} from '../../../src/analysis/compare-tables.ts';
import { checkClaims } from '../../../src/claims/check-claim.ts';
import { parseClaims } from '../../../src/claims/parse-claims.ts';
import type { Launch } from '../../../src/launches/launch.ts';
import { parseLaunches } from '../../../src/launches/parse-launches.ts';
import { parseModels } from '../../../src/launches/parse-models.ts';
import type { Problem } from '../../../src/launches/problem.ts';
import { readFixture } from '../tables.ts';

/** The frozen full list of weapon names. */
const weaponNames = parseModels(readFixture('weapon-names.csv')).models;

const { claims } = parseClaims(readFixture('claims.json'));

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
	const { launches, problems } = parseLaunches(table, weaponNames, { latestDay: '2026-12-31' });
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

const states = new WeakMap<Published, TableState>();

function stateOf(published: Published): TableState {
	const state = states.get(published) ?? createTableState(published.launches);
	states.set(published, state);
	return state;
}

/** Compares what was published with what would be. */
export function comparePublished(before: Published, after: Published): PublishedChange {
	const difference = compareTables(stateOf(before), stateOf(after));
	const months = [
		...difference.months.map(({ id }) => id),
		...difference.newer.map(({ day }) => day.slice(0, 7)),
	];
	return {
		hasOtherFigures: before.figures.join() !== after.figures.join(),
		hasOtherList: before.list.join() !== after.list.join(),
		isPrinted: isRevised(difference) || difference.newer.length > 0,
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
