import { createProblem, type Finding, type Place } from './create-problem.ts';
import type { Problem } from './problem.ts';
import type { ProblemCode } from './problem-catalogue.ts';

/** Gathers harmless oddities, so that a file with 7,000 of a kind gives one note. */
export interface Tally {
	readonly add: (what: Finding, place: Place, found: string) => void;
	/** One note a kind, at the first place, with the number of cells. */
	readonly list: () => readonly Problem[];
}

interface Entry {
	readonly what: Finding;
	readonly place: Place;
	readonly found: string;
	count: number;
}

/** Creates an empty tally. */
export function createTally(): Tally {
	const entries = new Map<ProblemCode, Entry>();
	return {
		add(what, place, found) {
			const entry = entries.get(what.code);
			if (entry === undefined) entries.set(what.code, { what, place, found, count: 1 });
			else entry.count += 1;
		},
		list: () => [...entries.values()].map(createNote),
	};
}

function createNote(entry: Entry): Problem {
	const problem = createProblem(entry.what, entry.place, entry.found);
	if (entry.count === 1) return problem;
	return { ...problem, found: `${problem.found} (the first of ${entry.count})` };
}
