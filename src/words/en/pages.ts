/** English wording of the pages' furniture; the story itself stands in data/story. */
export const pages = {
	missile: {
		description:
			'What sources say of the KN-23: how far and how it flies, how often it was reported shot down, how well it works, how many were delivered.',
	},
	/** A count within a sentence: none has a word of its own. */
	none: (count: string) => (count === '0' ? 'none' : count),
	site: {
		description:
			'A Japanese newspaper counted the missiles labelled KN-23 among Russian launches against Ukraine. This page counts them again, entry by entry, and says what the count can and cannot tell.',
		skip: 'Skip to the content',
	},
	nav: {
		label: 'Pages of this site',
		story: 'Story',
		claims: 'Checks',
		method: 'Method',
		data: 'Data',
	},
	byLine: {
		dataTo: (day: string) => `Data to ${day}`,
		published: (day: string) => `Published ${day}`,
		corrected: (day: string) => `Corrected ${day}`,
		uncorrected: 'No corrections',
	},
	figure: {
		data: 'Data',
		share: 'Share',
		more: 'More',
		cite: 'How to cite',
		address: 'Address',
		save: 'Save as',
		/** Behind a word that stands under every figure, for those who hear it alone. */
		of: (title: string) => `of “${title}”`,
		whole: (rows: string) => `All ${rows} rows of this table`,
		skip: 'Skip the marks',
		source: 'Source',
		/** What a kind of mark stands for; the table’s names of missiles. */
		key: {
			full: 'KN-23',
			tint: 'Iskander-M/KN-23',
			outline: 'with other missiles',
			dotted: 'no number',
			pale: 'other launches',
		},
		/** How a mark looks, for those who hear the key. */
		kinds: {
			full: 'Full mark',
			tint: 'Paler mark',
			outline: 'Open mark',
			dotted: 'Dotted mark',
			pale: 'Grey mark',
		},
	},
	claim: {
		verdict: {
			matches: 'Same number',
			differs: 'Another number',
			'not-computable': 'Cannot be computed',
		},
		count: (period: string) => `Missiles labelled KN-23, ${period}`,
		ratio: (period: string, against: string) => `${period} against ${against}`,
		share: (period: string) => `Share of all missiles, ${period}`,
		over: (digits: string) => `over ${digits} times`,
		times: (digits: string) => `${digits} times`,
		ruleCount:
			'Every entry whose label names KN-23, the whole entry, by the day on which the launch began.',
		ruleRatio: 'The later count divided by the earlier.',
		ruleShare:
			'The count divided by all reported launches of the same half-year except drones: bombs, S-300s and S-400s included.',
		formula: (exact: string, value: string) => `${exact} = ${value}`,
		window: (digits: string, first: string, last: string) =>
			`Any total from ${first} to ${last} gives ${digits}.`,
		inText: (computed: string, printed: string) => `${computed} (printed: ${printed})`,
		noteLabel: (day: string) => `Note of ${day}`,
		bothValues: (printed: string, computed: string) =>
			`The newspaper printed ${printed}; the list now gives ${computed}.`,
		partial: 'The data cover this period only in part.',
		earlier: (printed: string, now: string) => `Printed ${printed}; now ${now}.`,
		until: (printed: string, day: string) => `${printed} until ${day}`,
	},
	correction: {
		on: (day: string) => `Correction, ${day}.`,
		more: (edition: string) => `What changed in edition ${edition}`,
		older: (count: string) =>
			count === '1' ? 'One earlier correction' : `${count} earlier corrections`,
	},
	notes: 'Links in this story',
	foot: {
		licenceCode: 'Code and drawings: MIT licence.',
		edition: (rows: string, day: string) => `Data to ${day}: ${rows} entries.`,
		corrections: 'Corrections and editions',
		feed: 'Feed',
		desk: 'Check a file',
		guide: 'Guide for editors: data/README.md in the project',
	},
};
