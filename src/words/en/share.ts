import type { Named } from '../named.ts';

/** English wording of the share; numbers arrive ready to print. */
export const share = {
	title: (first: string, second: string) => `From one missile in ${first} to one in ${second}`,
	subtitle:
		'Missiles labelled KN-23 among all missiles in the list except drones, 2024. One mark is one missile; the grey ones carry another label.',
	number: (ratio: string) => `1 in ${ratio}`,
	caption: ({ count, base, percent }: Named<'count' | 'base' | 'percent'>) =>
		`${count} of ${base} (${percent})`,
	description: (rows: readonly string[]) =>
		`Two fields with a mark for every missile in the list, drones left out; those labelled KN-23 are coloured. ${rows.join(' ')}`,
	row: (of: Named<'period' | 'count' | 'base' | 'percent'>) =>
		`${of.period}: ${of.count} of ${of.base}, ${of.percent}.`,
	columns: {
		period: 'Period',
		count: 'Labelled KN-23',
		base: 'All missiles',
		share: 'Share',
	},
};
