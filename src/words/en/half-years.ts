import type { Named } from '../named.ts';
import { shared } from './shared.ts';

/** English wording of the opening and of the marks of a claim; numbers and days arrive ready to print. */
export const halfYears = {
	title: (first: string, second: string) => `${first} missiles labelled KN-23, then ${second}`,
	subtitle:
		'One mark is one missile in the list. The fuller the mark, the surer the label. Choose a mark to see its entry.',
	description: (of: Named<'counts' | 'sum' | 'exact' | 'either' | 'mixed'>) =>
		`${of.counts}. Of these ${of.sum}, ${of.exact} are labelled simply KN-23, ${of.either} Iskander-M/KN-23, which could be either missile, and ${of.mixed} are in one number with other missiles.`,
	count: (count: string, period: string) => `${count} in ${period}`,
	blanks: (entries: string) => `Entries without a number, not counted: ${entries}.`,
	/** What the marks of one kind are, with their number; the short form where there is little room. */
	parts: {
		exact: (count: string) => `${count} labelled KN-23`,
		either: (count: string) =>
			`${count} labelled Iskander-M/KN-23: could be the Russian missile or the North Korean one`,
		eitherShort: (count: string) => `${count} labelled Iskander-M/KN-23: could be either`,
		mixed: (count: string) => `${count} in one number with other missiles`,
		blank: (count: string) =>
			count === '1'
				? '1 entry without a number, not counted'
				: `${count} entries without a number, not counted`,
	},
	/** What others said of the first half-year. */
	other: (number: string) => [
		`${number}, said Ukrainian prosecutors,`,
		'from late December to late February, all North Korean types together',
	],
	otherSentence: (number: string) =>
		`Ukrainian prosecutors spoke of ${number} from late December to late February, all North Korean types together.`,
	columns: {
		period: 'Period',
		...shared.sureness,
		total: 'Total',
		blank: 'Entries without a number',
	},
};
