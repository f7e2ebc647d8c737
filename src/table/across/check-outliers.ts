import type { Launch } from '../launch.ts';
import { createProblem, finding } from '../problems/create-problem.ts';
import type { Problem } from '../problems/problem.ts';
import type { Locate } from './locate.ts';

/** Fewest other rows of one label that show what is usual. */
const fewestOthers = 2;
/** The share of rows that may be far above the others; the next largest count is the usual most. */
const rareShare = 0.01;
const factor = 2;
/** A digit too many makes at least this. */
const leastCount = 10;

/** Finds counts of at least twice what all but the highest hundredth of the other rows with the same label have. */
export function checkOutliers(launches: readonly Launch[], locate: Locate): readonly Problem[] {
	const groups = Map.groupBy(launches, (launch) => launch.weapon.text);
	return [...groups.values()].flatMap((group) => checkGroup(group, locate));
}

function checkGroup(group: readonly Launch[], locate: Locate): readonly Problem[] {
	const rows = group.filter(({ launched }) => launched !== null);
	const counts = Float64Array.from(rows, ({ launched }) => launched ?? 0)
		.sort()
		.reverse();
	if (counts.length - 1 < fewestOthers) return [];
	const rare = Math.floor((counts.length - 1) * rareShare);
	return rows.flatMap((launch) => {
		const count = launch.launched ?? 0;
		// Those above the usual most are not compared with themselves.
		const usual = counts[count >= (counts[rare] ?? 0) ? rare + 1 : rare] ?? 0;
		if (count < leastCount || count < factor * usual) return [];
		const values = { weapon: launch.weapon.text, usual: String(usual) };
		const what = finding('count.outlier', values);
		return [createProblem(what, locate(launch, 'launched'), String(count))];
	});
}
