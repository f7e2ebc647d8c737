import type { Problem, Severity } from './problem.ts';

const order: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** Errors before warnings before notes, each in the order of the file. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
	return [...problems].sort(
		(a, b) => order[a.severity] - order[b.severity] || (a.line ?? 0) - (b.line ?? 0),
	);
}
