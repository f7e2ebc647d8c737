import type { ProblemKind } from './problem-kind.ts';

/** Problems of a spreadsheet file, .xlsx or .ods. */
export const sheetProblems = {
	'sheet.several': {
		severity: 'error',
		expected: 'one sheet with the column names of the table',
		action:
			'Several sheets have these column names, so nobody can tell which is the table. Delete or rename the others in a copy.',
	},
	'sheet.merged': {
		severity: 'error',
		expected: 'a value in each cell',
		action:
			'Merged cells hold one value for several, and the others are blank. Take the merging back and fill each cell.',
	},
	'sheet.formulas': {
		severity: 'warning',
		expected: 'values, not formulas',
		action:
			'The results that the file keeps for its formulas were read. Look whether they are up to date, or replace them by values (copy, then paste values only).',
	},
	'sheet.hidden': {
		severity: 'warning',
		expected: 'no hidden rows and columns',
		action:
			'They are hidden or filtered out, and were read like the others. Show them, and delete what does not belong to the table.',
	},
} as const satisfies Record<string, ProblemKind>;
