import type { CutId } from '../../counting/readings/cuts.ts';
import type { Definition, Option } from '../../counting/readings/definition.ts';
import type { ReadingId, ReadingKind } from '../../counting/readings/named-readings.ts';
import type { Named } from '../named.ts';

interface ChoiceWords<Id extends string> {
	readonly name: string;
	readonly options: Readonly<Record<Id, string>>;
	readonly told: (option: string) => string;
}

type ChoicesWords = { readonly [Name in keyof Definition]: ChoiceWords<Option<Name>> } & {
	readonly cut: ChoiceWords<CutId>;
};

/** English wording of the ways of counting: what a count has to choose, and what each choice gives. */
export const method = {
	page: {
		title: 'How it was counted',
		description:
			'The rule behind the count of missiles labelled KN-23, every other way of counting them that we tried, and what each gives.',
		lead: 'How to reproduce the newspaper’s numbers, and what happens if you count differently.',
		sections: {
			rule: 'The rule',
			total: 'What must have been counted',
			named: 'Other ways to count',
			cloud: 'Every combination',
			same: 'What changes nothing',
			known: 'Known problems with the data',
			words: 'Words used here',
		},
		named: (first: string, second: string) => `${first} against ${second}, one way a line`,
		namedColumns: { answer: 'Multiple', reading: 'Way of counting', exact: 'Exactly' },
		cuts: (year: string) => `Where ${year} can be divided with the same two counts`,
		cutColumns: { days: 'Divided on any day', counts: 'Before → after', event: 'Among them' },
		cutUnknown: 'label not in use',
		cutNote:
			'The day itself may go to either part. On days that are left out an entry has a number, and the counts depend on the part to which the day goes.',
		halfYear: 'middle of the year',
		span: (first: string, last: string) => (first === last ? first : `${first} to ${last}`),
	},
	/** The form that picks one combination. */
	choose: {
		title: 'Choose for yourself',
		note: 'Choose one from each row. The line at the top gives the result, and the chart highlights your choice.',
		show: 'Show',
		one: 'the chosen one',
		all: (count: string) => `all ${count} in a table`,
		caption: (count: string) => `All ${count} combinations`,
		result: 'The combination chosen',
		partOutside:
			'That doesn’t add up: some of those missiles are not in the total you chose. Choose another total, or other labels.',
		recordsWhole:
			'That doesn’t add up: an entry is one entry. It cannot be shared out, and a missing number does not change it.',
	},
	/** Every choice that a count has to make; `told` says an option where the choice is not named beside it. */
	choices: {
		label: {
			name: 'Which labels count',
			options: {
				named: 'every label that names the KN-23',
				exact: 'only labels that say KN-23 and nothing else',
				single: 'KN-23 named, mixed entries left out',
				split: 'KN-23 named, mixed entries shared evenly',
				half: 'Iskander-M/KN-23 as half, mixed entries shared',
				ceiling: 'every label that could hide a KN-23',
			},
			told: (option: string) => option,
		},
		base: {
			name: 'Out of what',
			options: {
				missiles: 'everything but drones',
				'missiles-unmixed': 'everything but drones and mixed entries',
				'missiles-without-bombs': 'everything but drones and bombs',
				'missiles-without-unknown': 'everything but drones and unidentified missiles',
				'missiles-without-air-defence': 'everything but drones, S-300 and S-400',
				ballistic: 'ballistic missiles, Kinzhal, Zircon, S-300 and S-400',
				iskander: 'labels with Iskander-M or KN-23',
				'missiles-and-drones': 'everything, drones too',
			},
			told: (option: string) => `out of ${option}`,
		},
		unit: {
			name: 'What is added up',
			options: { missiles: 'missiles', records: 'entries' },
			told: (option: string) => `${option} added up`,
		},
		blank: {
			name: 'An entry without a number',
			options: { nothing: 'adds nothing', one: 'adds one' },
			told: (option: string) => `an entry without a number ${option}`,
		},
		largest: {
			name: 'The largest entry of the year',
			options: { kept: 'counts', 'left-out': 'is left out' },
			told: (option: string) => `the largest entry of the year ${option}`,
		},
		day: {
			name: 'A launch belongs to',
			options: { start: 'the day it began', end: 'the day it ended' },
			told: (option: string) => `a launch belongs to ${option}`,
		},
		cut: {
			name: 'The year is divided',
			options: {
				'half-year': 'at mid-year, as in the newspaper',
				'treaty-signed': 'on the day the treaty was signed',
				'treaty-in-force': 'on the day the treaty came into force',
			},
			told: (option: string) => `the year is divided ${option}`,
		},
	} satisfies ChoicesWords,
	/** A combination that has no name of its own. */
	otherwise: (choices: readonly string[]) => `The newspaper’s rule, but ${choices.join('; ')}`,
	/** The ways of counting that have a name. */
	named: {
		article: 'The newspaper’s rule',
		exact: 'Labelled KN-23 and nothing else',
		single: 'Mixed entries left out of the count',
		'single-unmixed': 'Mixed entries left out on both sides',
		split: 'Mixed entries shared evenly between their parts',
		half: 'Iskander-M/KN-23 as half, mixed entries shared',
		ceiling: 'Every label that could hide a KN-23',
		'blank-as-one': 'A missing number as one missile',
		'blank-as-two': 'A missing number as two missiles',
		'got-through': 'Only missiles not reported shot down',
		records: 'Entries instead of missiles',
		posts: 'Posts instead of missiles',
		days: 'Days instead of missiles',
		'without-largest': 'Without the largest entry',
		'without-bombs': 'Without bombs',
		'without-unknown': 'Without unidentified missiles',
		'without-bombs-and-unknown': 'Without bombs and unidentified missiles',
		'without-four-kinds': 'Without bombs, unidentified, anti-radar and anti-ship missiles',
		'without-air-defence': 'Without S-300 and S-400',
		'without-air-defence-alone': 'Without S-300 and S-400, unless named with Iskander-M',
		ballistic: 'Ballistic missiles, Kinzhal, Zircon, S-300 and S-400 only',
		iskander: 'Labels with Iskander-M or KN-23 only',
		'with-attack-drones': 'With attack drones in the total',
		'with-drones': 'With all drones in the total',
		'by-end': 'A launch belongs to the day it ended',
		'label-days': 'From the label’s first day on',
		prosecutors: 'The prosecutors’ number for the first half',
	} satisfies Record<ReadingId, string>,
	/** Names of those that begin from a day or a number of the data. */
	namedFrom: {
		day: (day: string) => `From the label’s first day, ${day}`,
		number: (number: string) => `The prosecutors’ “${number}” for the first half`,
	},
	/** What a way of counting changes. */
	kinds: {
		article: 'As printed',
		total: 'Another total',
		thing: 'Another thing counted',
		'first-part': 'Another first half',
	} satisfies Record<ReadingKind, string>,
	ratio: (times: string) => `${times} times`,
	noRatio: 'none: nothing in the first part',
	noTotal: 'no total',
	noShare: 'nothing launched',
	quotient: (count: string, base: string) => `${count}/${base}`,
	of: (count: string, base: string) => `${count}\u00a0of\u00a0${base}`,
	against: (first: string, second: string) => `${first}\u00a0→ ${second}`,
	after: (first: string, second: string) => `${first}, then\u00a0${second}`,
	/** The figure of all combinations. */
	figure: {
		headline: (of: Named<'choices' | 'count' | 'low' | 'high'>) =>
			`${of.choices} choices, ${of.count} combinations: from ${of.low} to ${of.high}`,
		headlineNone: (choices: string, count: string) => `${choices} choices, ${count} combinations`,
		subtitle: (year: string) =>
			`Share of missiles counted as KN-23 in the later part of ${year}, as a multiple of the earlier part, under every combination of these choices that makes sense. One dot is one result. Grey: divided at mid-year; blue: divided on a day of the treaty. Larger: combinations with a name. Equal distances are equal multiples.`,
		description: (lanes: readonly string[], own: string) =>
			`Dots on a logarithmic axis of multiples, in lanes by the labels that count. ${lanes.join('; ')}. ${own}`,
		lane: ({ label, low, high }: Named<'label' | 'low' | 'high'>) =>
			`${label}: from ${low} to ${high}`,
		laneEmpty: (label: string) => `${label}: no multiple, since the first part has none`,
		own: (times: string) => `The newspaper’s rule: ${times}.`,
		ownLabel: (times: string) => `the newspaper’s ${times}`,
		noRatio: 'no multiple: the first part has none, whatever else is chosen',
		source: (none: string) => `Without a multiple, since the earlier part has none: ${none}.`,
		columns: {
			number: 'No.',
			reading: 'Way of counting',
			first: { count: 'First part, counted', base: 'out of', share: 'First share' },
			second: { count: 'Second part, counted', base: 'out of', share: 'Second share' },
			ratio: 'Multiple',
		},
	},
	/** What a word means on every page. */
	words: {
		entry:
			'One row of the list. It has a day, a label, a number launched and a number shot down, and it cites a post.',
		post: 'What an entry cites: a message that the Ukrainian Air Force put online. Several entries can cite one post.',
		label:
			'The words of an entry that say what was launched, such as “Iskander-M/KN-23”. It is not an identification.',
		'labelled KN-23':
			'The label names the KN-23, alone or with another missile. Where it names nothing else we say “KN-23 and nothing else”.',
		'mixed entry': 'An entry that has one number for several kinds of missile.',
		reported:
			'Said by the Ukrainian Air Force, according to the list. It is one side’s account of a war, and it cannot be checked from outside.',
		believed: 'Somebody’s judgement. We say whose.',
		confirmed:
			'Somebody examined the debris and said what it was. We say who, and who disputes it.',
		reading: 'One way of counting, from the choice of labels to the total.',
		claim: 'A number that the newspaper printed, checked here against the list.',
		edition: 'The data as a person accepted them on a certain day. Every edition is kept.',
		correction: 'A dated note that something printed here before has changed, and why.',
	},
};
