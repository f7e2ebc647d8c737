import type { ProblemKind } from './problem-kind.ts';

const expected = 'a whole number such as 16, or nothing where the report gives none';

/** Problems of the cells in launched and destroyed. */
export const countProblems = {
	'count.blank': {
		severity: 'warning',
		expected: 'a whole number such as 16',
		action:
			'The cell is blank, so the row adds nothing to the sums and is shown as not reported. Fill it in if a report gives the number.',
	},
	'count.not-whole': {
		severity: 'error',
		expected,
		action: 'Write the number in digits and nothing else.',
	},
	'count.thousands': {
		severity: 'error',
		expected,
		action: 'Write the number without a mark or space between the thousands.',
	},
	'count.decimal-comma': {
		severity: 'error',
		expected,
		action: 'Write a whole number, without a comma.',
	},
	'count.fraction': {
		severity: 'error',
		expected,
		action: 'Write a whole number; if the point separates thousands, leave it out.',
	},
	'count.range': {
		severity: 'error',
		expected,
		action:
			'The report gives a range or a sum. Decide on one number, or leave the cell blank so that it is shown as not reported.',
	},
	'count.date': {
		severity: 'error',
		expected,
		action:
			'This is a date. Spreadsheet programs make one of a range such as 9-12, or the cells of the row have moved. Look up the report and type the number.',
	},
	'count.approximate': {
		severity: 'error',
		expected,
		action:
			'The report gives about, more than or less than a number. Decide on one number, or leave the cell blank so that it is shown as not reported.',
	},
	'count.words': {
		severity: 'error',
		expected,
		action: 'Write the number in digits.',
	},
	'count.unit': {
		severity: 'error',
		expected,
		action: 'Write the number alone, without the word beside it.',
	},
	'count.letters': {
		severity: 'error',
		expected,
		action: 'The letter O or l stands in place of a digit. Type the number again.',
	},
	'count.foreign-digits': {
		severity: 'error',
		expected,
		action: 'These are digits of another script or width. Type the number again.',
	},
	'count.hex': {
		severity: 'error',
		expected,
		action: 'This is a hexadecimal number. Write it in ordinary digits.',
	},
	'count.exponent': {
		severity: 'error',
		expected,
		action: 'Format the column as a number without decimals and export it again.',
	},
	'count.boolean': {
		severity: 'error',
		expected,
		action: 'The cell says yes or no. Write how many.',
	},
	'count.percent': {
		severity: 'error',
		expected,
		action: 'The cell holds a percentage. Write how many.',
	},
	'count.sign': {
		severity: 'error',
		expected,
		action: 'Write the number without a sign or quotation mark before or after it.',
	},
	'count.no-value': {
		severity: 'error',
		expected,
		action: 'Leave the cell blank where the report gives no number.',
	},
	'count.negative': {
		severity: 'error',
		expected,
		action: 'A count cannot be below zero. Look up the report and correct it.',
	},
	'count.zero-launched': {
		severity: 'error',
		expected: 'at least 1',
		action:
			'A row with nothing launched is no launch. Delete the row, or leave the cell blank if the report gives no number.',
	},
	'count.too-large': {
		severity: 'error',
		expected: 'at most 9999 in one row',
		action: 'No report gives so many. Look for a digit too many or two numbers run together.',
	},
	'count.outlier': {
		severity: 'warning',
		expected: 'less than twice {usual}, the most that is usual for {weapon}',
		action: 'Look for a digit too many; if the report gives this number, leave it.',
	},
	'count.destroyed-above-launched': {
		severity: 'error',
		expected: 'at most {launched}, the number launched',
		action:
			'More are destroyed than launched. Look up the report and correct the wrong one of the two.',
	},
} as const satisfies Record<string, ProblemKind>;
