import type { Severity } from './problem.ts';

/** One kind of problem: how grave it is, what should stand there and what the editor should do. */
export interface ProblemKind {
	readonly severity: Severity;
	/** What should stand there; `{words}` in braces are filled in for each problem. */
	readonly expected: string;
	/** A whole sentence for a person who does not program; `{words}` in braces are filled in. */
	readonly action: string;
}
