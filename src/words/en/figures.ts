import type { Named } from '../named.ts';
import { missile } from './missile.ts';
import { shared } from './shared.ts';

/** English wording of the figures; every number and date arrives ready to print. */
export const figures = {
	missile,
	entry: {
		counted: (of: Named<'day' | 'label' | 'launched' | 'place'>) =>
			`${of.day}: ${of.launched} labelled ${of.label}${of.place ? `, from ${of.place}` : ''}`,
		blank: (day: string, label: string) => `${day}: ${label}, no number given`,
	},
	period: 'Period',
	total: 'Total',
	notReported: 'not reported separately',
	times: (factor: string) => `×${factor}`,
	kilometres: shared.kilometres,
	partial: (period: string) => `${period} (only in part covered by the table)`,
	source: (edition: string) =>
		`Ukrainian Air Force posts, compiled by Petro Ivaniuk; data to ${edition}.`,
	blanks: (entries: string, blanks: string) =>
		`${entries} entries; not counted: ${blanks} without a number.`,
	entries: (entries: string) => `${entries} entries.`,
};
