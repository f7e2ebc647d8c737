import type { Named } from '../named.ts';
import { shared } from './shared.ts';

/** English wording of the years from 2024 on; numbers and days arrive ready to print. */
export const after = {
	title: (last: string) => `The label is last used on ${last}`,
	titleInUse: 'The label is still in use',
	titleNone: 'No entry names the KN-23',
	subtitle: (first: string, last: string) =>
		`Missiles by label and month of launch, ${first} to ${last}. The years cannot be compared: the label was used in different ways.`,
	year: ({ year, exact, either, mixed }: Named<'year' | 'exact' | 'either' | 'mixed'>) =>
		`${year}: ${exact} labelled KN-23, ${either} labelled Iskander-M/KN-23, and ${mixed} in one number with other missiles.`,
	peak: (count: string, month: string) => `Most in a month: ${count}, in ${month}.`,
	beforeFirst: (day: string) => `Before ${day} the label was not in use: not recorded.`,
	sinceLast: (day: string) => `Since ${day} it has not been used: not recorded.`,
	hiddenSum: (count: string, month: string) =>
		`Labels that do not name the KN-23 and could hide one are most in ${month}: ${count} missiles.`,
	left: (missiles: string, entries: string) =>
		`Left out: ${missiles} missiles in ${entries} entries of Iskander-M with others.`,
	head: {
		mixed: (count: string) => `, and ${count} with other missiles`,
		unused: 'label not used',
	},
	words: {
		named: 'labelled KN-23',
		mixed: 'in one number with other missiles, not divided',
		hidden: 'Labels that do not name the KN-23, and could hide one',
		hiddenHead: ['other labels that', 'could hide one'],
		iskander: 'Iskander-M',
		airDefence: 'S-300 or S-400 and Iskander-M, in one number',
		silence: (first: string, last: string) => `no entry names it, ${first} to ${last}`,
		before: (day: string) => `not in use until ${day}`,
		since: (day: string) => `not used since ${day}`,
	},
	columns: {
		month: 'Month',
		...shared.sureness,
		iskander: 'Labelled Iskander-M alone',
		airDefence: 'S-300 or S-400 and Iskander-M, in one number',
	},
};
