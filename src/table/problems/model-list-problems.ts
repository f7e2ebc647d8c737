import type { ProblemKind } from './problem-kind.ts';

const classes =
	'ballistic, aeroballistic, hypersonic, cruise, anti-radiation, surface-to-air, bomb, unknown or drone';

/** Problems of data/models.csv. */
export const modelListProblems = {
	'models.unreadable': {
		severity: 'error',
		expected: 'a CSV file with the columns name, class, alias_of and note',
		action: 'Take the last good copy of data/models.csv.',
	},
	'models.ragged': {
		severity: 'error',
		expected: 'four cells: name, class, alias_of and note',
		action: 'Mend the commas and quotation marks of this row of data/models.csv.',
	},
	'models.name-blank': {
		severity: 'error',
		expected: 'a weapon name',
		action: 'Fill in the name in data/models.csv, or delete the row.',
	},
	'models.name-repeated': {
		severity: 'error',
		expected: 'each name once',
		action: 'The name is listed above already. Delete one of the two rows of data/models.csv.',
	},
	'models.class-unknown': {
		severity: 'error',
		expected: classes,
		action:
			'Write one of these classes in data/models.csv, or fill in alias_of and leave the class blank.',
	},
	'models.class-and-alias': {
		severity: 'error',
		expected: 'either a class or an alias',
		action:
			'A name that stands for another takes its class from there. Clear one of the two cells in data/models.csv.',
	},
	'models.alias-unknown': {
		severity: 'error',
		expected: 'a name of this list that has a class, or several joined by “ and ” or “/”',
		action: 'Correct the name that this one stands for in data/models.csv.',
	},
} as const satisfies Record<string, ProblemKind>;
