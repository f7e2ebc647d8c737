import { groupProblems, type ProblemGroup } from '../../claims/group-problems.ts';
import { TABLE } from '../../editions/record/data-files.ts';
import type { FileProblem } from '../../editions/record/read-edition.ts';
import type { Problem, Severity } from '../../table/problems/problem.ts';
import type { ShownGroup, ShownProblems } from '../check/report.ts';

/** As many places as the page shows before the rest is only counted. */
const MOST_PLACES = 200;

/** Groups problems by file, the gravest first, and cuts them to as many places as the page shows; of every kind at least one place stays. */
export function showProblems(problems: readonly FileProblem[], most = MOST_PLACES): ShownProblems {
	const told = new Set<string>();
	let left = most;
	const groups = [...Map.groupBy(problems, ({ file }) => file)].flatMap(([file, own]) =>
		groupProblems(own).flatMap((group) => {
			const room = Math.max(left, told.has(group.code) ? 0 : 1);
			if (room === 0) return [];
			const cut = cutGroup(group, room);
			told.add(group.code);
			left -= cut.shown.length;
			return [{ ...cut, file: file === TABLE ? null : file }];
		}),
	);
	return { counts: countSeverities(problems), groups };
}

function countSeverities(problems: readonly Problem[]): Record<Severity, number> {
	const counts = { error: 0, warning: 0, note: 0 };
	for (const { severity } of problems) counts[severity] += 1;
	return counts;
}

function cutGroup({ places, ...group }: ProblemGroup, room: number): Omit<ShownGroup, 'file'> {
	return { ...group, shown: places.slice(0, room), total: places.length };
}
