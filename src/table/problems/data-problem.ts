import type { Problem } from './problem.ts';

/** What is said of an error of one of the smaller data files; what is left out is null. */
export type DataFinding = Pick<Problem, 'code' | 'found' | 'expected' | 'action'> &
	Partial<Problem>;

/** Makes the problem of a data file that is not the table: its words are its own, not the catalogue's. */
export function createDataProblem(finding: DataFinding): Problem {
	return { severity: 'error', line: null, cell: null, column: null, replacement: null, ...finding };
}
