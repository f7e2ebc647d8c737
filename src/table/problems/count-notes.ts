import { createProblem, type Finding, type Place } from './create-problem.ts';
import type { Problem } from './problem.ts';
import type { ProblemCode } from './problem-catalogue.ts';

/** Gathers what was accepted, so that a file with 7,000 of a kind gives one note. */
export interface NoteCounter {
	/** The place is asked for only where a note of the kind is the first. */
	readonly add: (what: Finding, locate: () => Place, found: string) => void;
	/** One note a kind, at the first place, with the number of cells. */
	readonly list: () => readonly Problem[];
}

/** Creates a counter that has no note yet. */
export function createNoteCounter(): NoteCounter {
	const notes = new Map<ProblemCode, { readonly first: Problem; count: number }>();
	return {
		add(what, locate, found) {
			const note = notes.get(what.code);
			if (note !== undefined) note.count += 1;
			else notes.set(what.code, { first: createProblem(what, locate(), found), count: 1 });
		},
		list: () =>
			[...notes.values()].map(({ first, count }) =>
				count === 1 ? first : { ...first, found: `${first.found} (the first of ${count})` },
			),
	};
}
