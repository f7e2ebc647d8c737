/** English wording of the readings: what a count has to choose, and what each choice gives. */
export const method = {
	page: {
		title: 'How it was counted, and what the count depends on',
		description:
			'The rule behind the count of missiles labelled KN-23, every other reading of the same table, and what moves the result and what does not.',
		lead: 'One table, many ways to count. This page gives the rule that rebuilds the newspaper’s figures, and what every other rule would have given.',
		sections: {
			rule: 'The rule',
			moves: 'What moves the result',
			cloud: 'All readings',
			same: 'What does not move it',
		} as Record<string, string>,
		named: (first: string, second: string) => `The named readings, ${first} against ${second}`,
		times: 'Times as large',
		cuts: (year: string) => `Days of ${year} on which a cut gives the same two counts`,
		cutColumns: { days: 'A cut on any day', before: 'Before', after: 'After', event: 'Among them' },
		cutNote:
			'A day of these may go to either part. On the days left out a report gives a number, and the two counts depend on the side to which the day goes.',
		halfYear: 'middle of the year',
		span: (first: string, last: string) => (first === last ? first : `${first} to ${last}`),
		events: { 'treaty-signed': 'treaty signed', 'treaty-in-force': 'treaty in force' } as Record<
			string,
			string
		>,
	},
	/** The form that picks one reading. */
	choose: {
		title: 'Choose a reading',
		note: 'Pick one option of each line. Its lane in the drawing stands out.',
		show: 'Show',
		one: 'the chosen reading',
		all: (count: string) => `all ${count}`,
		caption: 'Readings, with exact fractions',
		first: 'Earlier part',
		second: 'Later part',
		times: 'Later against earlier',
		partOutside:
			'This combination makes no sense: it would count rows that are not part of the total. Choose another total or another label rule.',
		recordsWhole:
			'This combination makes no sense: a report is one report. It cannot be shared out, and a missing number does not change it.',
	},
	/** Every choice that a count has to make. */
	choices: {
		label: {
			name: 'Which labels count',
			options: {
				named: 'every row that names KN-23, whole',
				exact: 'exactly KN-23, no other name',
				single: 'KN-23 named, no mixed report',
				split: 'mixed reports shared evenly',
				half: 'the same, Iskander-M/KN-23 half',
				ceiling: 'every label that could hold one',
			},
		},
		base: {
			name: 'Among what',
			options: {
				missiles: 'everything that is not a drone',
				'missiles-unmixed': 'the same without mixed reports',
				'missiles-without-bombs': 'the same without bombs',
				'missiles-without-unknown': 'the same without “Unknown Missile”',
				'missiles-without-air-defence': 'the same without S-300 and S-400',
				ballistic: 'ballistic and aeroballistic missiles',
				iskander: 'Iskander-M and KN-23 labels',
				'missiles-and-drones': 'missiles and drones together',
			},
		},
		unit: {
			name: 'What is added up',
			options: { missiles: 'missiles', records: 'reports, one each' },
		},
		blank: {
			name: 'A report without a number',
			options: { nothing: 'adds nothing', one: 'adds one' },
		},
		largest: {
			name: 'The year’s largest report',
			options: { kept: 'counts', 'left-out': 'is left out' },
		},
		day: {
			name: 'A launch belongs to',
			options: { start: 'the day it began', end: 'the day it ended' },
		},
		cut: {
			name: 'The year is divided',
			options: {
				'half-year': 'at mid-year, as in the article',
				'treaty-signed': 'at the treaty’s signing',
				'treaty-in-force': 'when it came into force',
			},
		},
	},
	/** The readings that have a name. */
	named: {
		article: 'the article’s',
		exact: 'exactly KN-23',
		single: 'single-weapon labels only (mixed reports out of the count)',
		'single-unmixed': 'the same, mixed reports out of the total too',
		split: 'mixed reports shared evenly between their parts',
		half: 'Iskander-M/KN-23 counted half, mixed reports shared',
		ceiling: 'ceiling: every Iskander-M, KN-23 or “Ballistic Missile” label',
		'blank-as-one': 'a report without a number read as one missile',
		'without-bombs': 'without bombs',
		'without-unknown': 'without “Unknown Missile”',
		'without-air-defence': 'without S-300 and S-400',
		ballistic: 'ballistic and aeroballistic missiles only',
		iskander: 'Iskander-M and KN-23 labels only',
		'with-drones': 'missiles and drones together',
		'by-end': 'by the day on which a launch ended',
		records: 'reports instead of missiles',
		'without-largest': 'without the largest report',
	} as Record<string, string>,
	ratio: (times: string) => `${times} times`,
	noRatio: 'no ratio: none in the first part',
	noShare: 'nothing launched',
	share: (fraction: string, percent: string) => `${fraction}\u00a0=\u00a0${percent}`,
	quotient: (count: string, base: string) => `${count}/${base}`,
	/** The figure of all readings. */
	figure: {
		headline: (rising: string, all: string) => `The share rises in ${rising} of ${all} readings`,
		subtitle: (year: string) =>
			`Share of missiles counted as KN-23 in the later part of ${year}, as a multiple of the earlier part, under every combination of choices that makes sense. One dot is one result; equal results share a dot.`,
		description: (groups: readonly string[], own: string) =>
			`Dots on a logarithmic axis of multiples, in lanes by label rule. ${groups.join(' ')} ${own}`,
		lane: ({ label, low, high }: Record<'label' | 'low' | 'high', string>) =>
			`${label}: from ${low} to ${high} times`,
		laneEmpty: (label: string) => `${label}: no ratio, since the first part has none`,
		group: (title: string, lanes: string) => `${title}. ${lanes}.`,
		own: (times: string) => `The article’s own reading: ${times} times.`,
		ownLabel: (times: string) => `the article’s: ${times}`,
		noRatio: 'no ratio: none in the first part, whatever else is chosen',
		tick: (value: string) => `×${value}`,
		cutTitle: {
			'half-year': 'Divided as in the article',
			'treaty-signed': 'Divided at the treaty’s signing',
			'treaty-in-force': 'Divided at its entry into force',
		},
		cutDays: (first: string, second: string) => `to ${first} and from ${second}`,
		source: (named: string, none: string) =>
			`Strong dots: the ${named} readings that the method page names. Without a ratio, since the first part has none: ${none}.`,
		columns: {
			reading: 'Reading',
			first: 'First part',
			second: 'Second part',
			times: 'Second part against first',
		},
	},
};
