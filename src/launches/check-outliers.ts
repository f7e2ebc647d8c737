import { createProblem, finding, type Place } from './create-problem.ts';
import type { Launch } from './launch.ts';
import type { Problem } from './problem.ts';

/** Fewest rows of one label in which a count can stand out. */
const fewestRows = 3;
const factor = 10;

/** Finds counts of at least ten times the next largest of the same label. */
export function checkOutliers(
	launches: readonly Launch[],
	locate: (launch: Launch) => Place,
): readonly Problem[] {
	const groups = Map.groupBy(launches, (launch) => launch.weapon.text);
	return [...groups.values()].flatMap((group) => {
		const [first, second] = [...group].sort((a, b) => (b.launched ?? 0) - (a.launched ?? 0));
		const [largest, next] = [first?.launched ?? 0, second?.launched ?? 0];
		if (first === undefined || group.length < fewestRows) return [];
		if (next === 0 || largest < next * factor) return [];
		const values = { weapon: first.weapon.text, largest: String(next) };
		return [createProblem(finding('count.outlier', values), locate(first), String(largest))];
	});
}
