import { missile } from './en-missile.ts';

/** English wording of the figures; every number and date arrives ready to print. */
export const figures = {
	missile,
	sureness: {
		exact: 'labelled KN-23',
		either: 'labelled Iskander-M/KN-23, not told apart',
		mixed: 'in a report that mixes missiles',
		blank: 'reported without a number, not counted',
	},
	surenessTitle: 'How sure is the label? One stroke is one missile in a report.',
	surenessNoun: {
		exact: 'KN-23',
		either: 'Iskander-M/KN-23',
		mixed: 'mixed report',
	},
	report: {
		counted: ({
			day,
			label,
			launched,
			place,
		}: Record<'day' | 'label' | 'launched' | 'place', string>) =>
			`${day}: ${launched} labelled ${label}${place ? `, from ${place}` : ''}`,
		blank: (day: string, label: string) => `${day}: ${label}, no number given`,
	},
	period: 'Period',
	month: 'Month',
	total: 'Total',
	missiles: 'All missiles',
	shareColumn: 'Share of all missiles',
	counted: 'Labelled KN-23, all degrees',
	noNumber: 'Reports without a number',
	notReported: 'not reported separately',
	times: (factor: string) => `×${factor}`,
	kilometres: (count: string) => `${count}\u00a0km`,
	partly: (first: string, last: string) => `label in use from ${first} to ${last}`,
	partial: (period: string) => `${period} (only in part covered by the table)`,
	source: (edition: string) =>
		`Ukrainian Air Force reports, compiled by Petro Ivaniuk; data to ${edition}.`,
	blanks: (entries: string, blanks: string) =>
		`${entries} entries; not counted: ${blanks} without a number.`,
	entries: (entries: string) => `${entries} entries.`,
};
