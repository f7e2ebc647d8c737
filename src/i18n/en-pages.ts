/** English wording of the pages' furniture; the story itself stands in data/story. */
export const pages = {
	sections: {
		months: 'When',
		share: 'The share',
		label: 'How sure is a label?',
		missile: 'The missile',
		treaty: 'The treaty',
		voices: 'Who says what about it',
		limits: 'What the count cannot tell',
		after: 'After the article',
		method: 'How it was counted',
	} as Record<string, string>,
	site: {
		description:
			'A Japanese newspaper counted the missiles labelled KN-23 in reports of Russian launches against Ukraine. This page counts them again, row by row, and says what the count can and cannot tell.',
		kicker: 'North Korean missiles in Russia’s war',
		dataTo: (day: string) => `data to ${day}`,
		skip: 'Skip to the story',
		language: 'Language',
	},
	figure: {
		table: 'The numbers behind this figure',
		whole: (rows: string) => `All ${rows} rows of this table`,
		switch: 'How to show the months',
		apart: 'labels told apart',
		together: 'all labels together',
		share: 'as a share of all missiles',
		readout: 'Point at a stroke to read its report.',
		source: 'Source',
		figure: (number: string) => `Figure ${number}`,
	},
	claim: {
		caption: 'The article’s figures, computed again',
		verdict: { matches: 'matches', differs: 'differs', 'not-computable': 'not computable' },
		columns: {
			claim: 'Printed in the article',
			rule: 'How it is rebuilt',
			computed: 'From the table',
			verdict: 'Verdict',
		},
		count: (period: string) => `Missiles labelled KN-23, ${period}`,
		ratio: (period: string, against: string) => `${period} against ${against}`,
		share: (period: string) => `Share of all missiles, ${period}`,
		over: (digits: string) => `over ${digits} times`,
		times: (digits: string) => `${digits} times`,
		ruleCount:
			'Every row whose label names KN-23, the whole row, by the day on which the launch began.',
		ruleRatio: 'The later count divided by the earlier.',
		ruleShare:
			'The count divided by all missiles launched in the same half-year: every row that is not a drone, bombs and S-300 and S-400 included.',
		formula: (exact: string, value: string) => `${exact} = ${value}`,
		window: (digits: string, first: string, last: string) =>
			`${digits} holds for a denominator from ${first} to ${last}.`,
		inText: (computed: string, printed: string) => `${computed} (printed: ${printed})`,
		noteLabel: (day: string) => `Note of ${day}`,
		bothValues: (printed: string, computed: string) =>
			`The article printed ${printed}; the table now gives ${computed}.`,
		partial: 'The table covers this period only in part.',
		earlier: (printed: string, now: string) => `Printed ${printed}; now ${now}.`,
		until: (printed: string, day: string) => `${printed} until ${day}`,
	},
	rows: {
		examples: 'Three degrees of sureness, one report each',
		caption: 'Every report of 2024 whose label names KN-23',
		day: 'Launch began',
		label: 'Label',
		launched: 'Launched',
		destroyed: 'Reported shot down',
		place: 'Launched from',
		target: 'Reported target',
		source: 'Report',
		line: 'File line',
		blank: 'not given',
		post: 'Air Force post',
	},
	correction: {
		on: (day: string) => `Correction, ${day}.`,
		more: (edition: string) => `What changed in edition ${edition}`,
		older: (count: string) =>
			count === '1' ? 'One earlier correction' : `${count} earlier corrections`,
	},
	notes: 'Links in this story',
	foot: {
		licenceData:
			'Figures: Ukrainian Air Force Command, compiled by Petro Ivaniuk; treated as CC BY-NC-SA 4.0.',
		licenceCode: 'Code: MIT licence.',
		edition: (rows: string, day: string, sha: string) =>
			`Table: ${rows} rows, to ${day}. SHA-256 ${sha}.`,
	},
};
