import type { Named } from '../named.ts';
import { shared } from './shared.ts';

/** English wording of the months and the treaty's year; numbers and days arrive ready to print. */
export const months = {
	title: ({ months, sum, total }: Named<'months' | 'sum' | 'total'>) =>
		`${months} account for ${sum} of the ${total}`,
	subtitle: (year: string) =>
		`Missiles labelled KN-23 by month of launch, ${year}. One mark is one missile.`,
	described: {
		counts: (counts: string) => `Marks by month, one for each missile: ${counts}.`,
		before: (day: string) => `Before ${day}: not recorded, since the label was not in use.`,
		silence: (days: string) => `${days}: no entry names the KN-23.`,
		treaty: (steps: string) => `The treaty: ${steps}.`,
	},
	count: (month: string, count: string) => `${month} ${count}`,
	notReported: (day: string) => `label not in use until ${day}`,
	notYet: 'label not yet in use',
	silence: (first: string, last: string) => `${first} to ${last}: no entry names the KN-23`,
	from: (day: string) => `${day}–`,
	none: 'none',
	noNumber: 'no number given',
	/** What is said beside the marks of an entry. */
	note: { exact: 'labelled simply KN-23', either: '', mixed: 'in one number with others' },
	block: (count: string, title: string) =>
		`${title}: the entries by day, with the steps of the treaty between them. In all: ${count}.`,
	parts: ['The label appears', 'Silence', 'August, September', 'The rest of the year'],
	treaty: {
		name: 'The treaty',
		signed: 'signed',
		ratified: 'ratified',
		inForce: 'in force',
		span: (first: string, last: string) => `${first}–${last}`,
		/** Of a single step, by its id. */
		steps: {
			'treaty-signed': 'treaty signed',
			'treaty-duma': 'Duma passes the treaty',
			'treaty-federation-council': 'Federation Council passes it',
			'treaty-putin': 'ratified by Putin',
			'treaty-kim': 'ratified by Kim',
			'treaty-in-force': 'treaty in force',
		},
	},
	columns: {
		month: 'Month',
		...shared.sureness,
		total: 'Total',
		blank: 'Entries without a number',
		covered: 'Days on which the label was in use',
		missiles: 'All missiles',
		share: 'Share of all missiles',
	},
};
