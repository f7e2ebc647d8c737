import type { ProblemKind } from './problem-kind.ts';

/** Problems of the columns and their names. */
export const columnProblems = {
	'column.missing': {
		severity: 'error',
		expected: 'a column named {name}',
		action: 'Add the column {name}, or give the column that holds it this name.',
	},
	'column.renamed': {
		severity: 'error',
		expected: 'a column named {name}',
		action: 'This name is close to {name}. If it is that column, write its name so.',
	},
	'column.duplicated': {
		severity: 'error',
		expected: 'one column named {name}',
		action:
			'The name {name} stands in {first} too. Delete one of the two columns, or rename the one that is not used.',
	},
	'column.swapped': {
		severity: 'error',
		expected: 'no more destroyed than launched',
		action:
			'In {count} of {rows} rows more weapons are destroyed than launched, so the names of the two columns have probably changed places. Put them back.',
	},
	'column.counts-disagree': {
		severity: 'error',
		expected: 'no more destroyed than launched',
		action:
			'In {count} of {rows} rows more weapons are destroyed than launched, so launched or destroyed was probably moved, sorted or pasted without the other columns. Take the last good copy and change whole rows only.',
	},
	'column.exchanged': {
		severity: 'error',
		expected: 'weapon names under model',
		action:
			'The weapon names stand under {name}, so the names of the two columns have probably changed places. Put them back.',
	},
	'column.blank': {
		severity: 'error',
		expected: 'a filled column',
		action:
			'{count} of {rows} cells of {name} are blank, so the column was probably lost in an export. Take the last good copy, or export the table again.',
	},
	'column.dates-disagree': {
		severity: 'error',
		expected: 'an end on or shortly after the start',
		action:
			'In {count} of {rows} rows start and end lie far apart, so time_start or time_end was probably sorted or pasted without the other columns. Take the last good copy and sort whole rows only.',
	},
	'column.sorted-alone': {
		severity: 'error',
		expected: 'cells that belong to their row',
		action:
			'The cells of this column stand in sorted order while the rows do not follow it, so the column was probably sorted without the others. Take the last good copy and sort whole rows only.',
	},
} as const satisfies Record<string, ProblemKind>;
