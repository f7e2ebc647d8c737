import { missile } from './missile.ts';

/** English wording of the figures; every number and date arrives ready to print. */
export const figures = {
	missile,
	entry: {
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
	total: 'Total',
	notReported: 'not reported separately',
	times: (factor: string) => `×${factor}`,
	kilometres: (count: string) => `${count}\u00a0km`,
	partial: (period: string) => `${period} (only in part covered by the table)`,
	source: (edition: string) =>
		`Ukrainian Air Force posts, compiled by Petro Ivaniuk; data to ${edition}.`,
	blanks: (entries: string, blanks: string) =>
		`${entries} entries; not counted: ${blanks} without a number.`,
	entries: (entries: string) => `${entries} entries.`,
};
