import { cellProblems } from './cell-problems.ts';
import { columnProblems } from './column-problems.ts';
import { countProblems } from './count-problems.ts';
import { dateProblems } from './date-problems.ts';
import { fileProblems } from './file-problems.ts';
import { modelListProblems } from './model-list-problems.ts';
import { modelProblems } from './model-problems.ts';
import { notes } from './notes.ts';
import type { ProblemKind } from './problem-kind.ts';
import { rowProblems } from './row-problems.ts';
import { sheetProblems } from './sheet-problems.ts';

const kinds = {
	...fileProblems,
	...sheetProblems,
	...columnProblems,
	...dateProblems,
	...countProblems,
	...modelProblems,
	...modelListProblems,
	...cellProblems,
	...rowProblems,
	...notes,
};

/** Stable name of a kind of problem. */
export type ProblemCode = keyof typeof kinds;

/** Every kind of problem that a table can have, by its code. */
export const problemCatalogue: Readonly<Record<ProblemCode, ProblemKind>> = kinds;
