import type { ProblemKind } from './problem-kind.ts';

const expected = 'a name from data/models.csv, or several joined by “ and ” or “/”';

/** Problems of the names in the column model. */
export const modelProblems = {
	'model.blank': {
		severity: 'error',
		expected,
		action:
			'Fill in what was launched; if the report does not say, write Unknown Missile or Unknown UAV.',
	},
	'model.unknown': {
		severity: 'error',
		expected,
		action:
			'The name {name} is not known{doubt}. Correct it, or, if it is a weapon new to the table, add it to data/models.csv with its class.',
	},
	'model.typo': {
		severity: 'error',
		expected,
		action: 'The name {name} is not known; {known} is. If that is meant, write it so.',
	},
	'model.case': {
		severity: 'error',
		expected,
		action: 'Write {known} with capital and small letters as in data/models.csv.',
	},
	'model.spelling': {
		severity: 'error',
		expected,
		action: 'Write {known} with its hyphens, spaces and strokes as in data/models.csv.',
	},
	'model.dashes': {
		severity: 'error',
		expected,
		action: 'Use the plain hyphen in {known}; {dash}.',
	},
	'model.invisible': {
		severity: 'error',
		expected,
		action: 'The name holds a space or mark that cannot be seen. Type {known} again.',
	},
	'model.look-alike': {
		severity: 'error',
		expected,
		action: 'These only look like the letters of {known}: {letters}. Type the name again.',
	},
	'model.separator': {
		severity: 'error',
		expected,
		action:
			'Join several names by “ and ”, and by “/” without spaces where the report does not decide between them.',
	},
	'model.repeated': {
		severity: 'error',
		expected: 'each name once',
		action: 'The name {name} is there twice. Write it once.',
	},
	'model.mojibake': {
		severity: 'error',
		expected,
		action:
			'The letters were garbled when the file was saved in the wrong encoding. Export it again as CSV UTF-8.',
	},
} as const satisfies Record<string, ProblemKind>;
