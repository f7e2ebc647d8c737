import type { Named } from '../named.ts';

/** English wording of the three early strikes; numbers and days arrive ready to print. */
export const strike = {
	title: (strikes: string) =>
		strikes === '3'
			? 'Three early strikes are in the list under other labels'
			: 'Early strikes are in the list under other labels',
	subtitle:
		'The first days on which others told of North Korean missiles, and the entries of those days whose labels may stand for one. One mark is one missile; none is counted.',
	row: ({ day, list, said }: Named<'day' | 'list' | 'said'>) =>
		`${day}: in the list ${list}; said by others: ${said}.`,
	entry: (count: string, label: string) => `${count} labelled ${label}`,
	label: (label: string) => `labelled ${label}`,
	list: 'In the list',
	listName: 'The list',
	said: 'Said by others',
	by: (who: string, day: string) => `${who}, ${day}`,
	/** What a statement says, by its id; its number arrives as it was said. */
	what: {
		'white-house-2023-12-30': (number: string) => `${number} North Korean missile`,
		'white-house-2024-01-02': () => 'several North Korean missiles',
		'un-monitors-2024-04-25': (number: string) => `${number} identified by its debris in Kharkiv`,
		'kharkiv-police-2024-02-07': (number: string) =>
			`${number} of five fired at Kharkiv were KN-23`,
	},
	who: {
		'white-house-2023-12-30': 'White House',
		'white-house-2024-01-02': 'White House',
		'un-monitors-2024-04-25': 'UN sanctions monitors',
		'kharkiv-police-2024-02-07': 'police of Kharkiv oblast, a first finding from debris',
	},
	source: 'What others said: as named, each with its source in the data.',
	columns: {
		day: 'Day of the strike',
		who: 'Who',
		what: 'Says',
		missiles: 'Missiles',
		said: 'Said on',
		page: 'Page read',
	},
};
