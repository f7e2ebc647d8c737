import type { Problem, Severity } from '../table/problems/problem.ts';

/** Every severity, the gravest first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

/** Problems of one kind that share what was expected and what to do, so that both need telling once. */
export interface ProblemGroup {
	readonly severity: Severity;
	readonly code: string;
	readonly expected: string;
	readonly action: string;
	/** The problems themselves, in the order given; never empty. */
	readonly places: readonly Problem[];
}

/** Groups problems by severity, the gravest first, then by code, then by what to do; within a group their order stays. */
export function groupProblems(problems: readonly Problem[]): readonly ProblemGroup[] {
	return SEVERITIES.flatMap((severity) => {
		const own = problems.filter((problem) => problem.severity === severity);
		const codes = Map.groupBy(own, ({ code }) => code);
		return [...codes.values()].flatMap(groupSame);
	});
}

/** How many errors, warnings and notes there are, in one line: `2 errors, 1 warning, 3 notes`. */
export function countProblems(problems: readonly Problem[]): string {
	const counts = SEVERITIES.map((severity) => {
		const count = problems.filter((problem) => problem.severity === severity).length;
		return `${count} ${severity}${count === 1 ? '' : 's'}`;
	});
	return counts.join(', ');
}

function groupSame(problems: readonly Problem[]): readonly ProblemGroup[] {
	const groups = Map.groupBy(problems, ({ expected, action }) =>
		JSON.stringify([expected, action]),
	);
	return [...groups.values()].flatMap((places) => {
		const [first] = places;
		if (first === undefined) return [];
		const { severity, code, expected, action } = first;
		return [{ severity, code, expected, action, places }];
	});
}
