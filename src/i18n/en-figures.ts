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
	treatyEvent: {
		'treaty-signed': 'treaty signed',
		'treaty-duma': 'passed by the State Duma',
		'treaty-federation-council': 'by the Federation Council',
		'treaty-putin': 'ratified by Putin',
		'treaty-kim': 'ratified by Kim',
		'treaty-in-force': 'treaty in force',
	} as Record<string, string>,
	treatyYear: {
		headline: (before: string, after: string) =>
			`${before} before the treaty was in force, ${after} after`,
		subtitle:
			'Missiles whose label names KN-23 by day of launch, and the steps of the treaty, 2024. One column is one report.',
		description: (reports: readonly string[], events: readonly string[]) =>
			`Reports by day: ${reports.join('; ')}. Steps of the treaty: ${events.join('; ')}.`,
		step: 'Step of the treaty or report',
		day: 'Day',
		missiles: 'Missiles',
	},
	months: {
		headline: (months: string, sum: string, total: string) =>
			`${months} account for ${sum} of the ${total}`,
		subtitle: (year: string) =>
			`Missiles whose label names KN-23 in Ukrainian Air Force reports, by month of launch, ${year}`,
		description: (rows: readonly string[], events: readonly string[]) =>
			`Strokes by month, one for each missile. ${rows.join(', ')}; no other month has any. Marked: ${events.join(', ')}.`,
		row: (month: string, total: string) => `${month} ${total}`,
		notReported: (day: string) => `label not in use before ${day}`,
		silence: (first: string, last: string) => `no KN-23 label in any report, ${first} to ${last}`,
	},
	monthsShare: {
		headline: (month: string) => `The share was highest in ${month}`,
		subtitle:
			'Missiles whose label names KN-23 as a share of all missiles reported launched in the month, drones left out, 2024',
		description: (rows: readonly string[]) => `Bars by month. ${rows.join(', ')}.`,
		row: (month: string, share: string) => `${month} ${share}`,
	},
};
