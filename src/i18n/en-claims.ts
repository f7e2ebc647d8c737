/** English wording of the pages of the claims. */
export const claims = {
	ledger: {
		title: 'Every printed figure, computed again',
		description:
			'The seven figures that the newspaper printed, each with what the table gives, the rule, the rows behind it and a verdict.',
		lead: (all: string, matching: string) =>
			`${matching} of the ${all} figures that the newspaper printed come out of the public table as printed. Each leads to a page with its rule, its rows and the report behind each row.`,
		notes: 'History and notes',
		history: (editions: string) => `What each of ${editions} accepted editions gave`,
		historyOne: 'What the accepted edition gave',
		claim: 'Claim',
		note: 'Note',
		noNote: 'none: both agree',
		file: 'The same as a file for machines',
	},
	page: {
		title: (name: string) => `Claim: ${name}`,
		description: (name: string, printed: string, computed: string) =>
			`${name}: printed ${printed}, computed ${computed}. The rule, the rows and the report behind each.`,
		all: 'All claims',
		ratio: (name: string) => `Rise of missiles labelled KN-23, ${name}`,
		before: 'Claim before',
		after: 'Next claim',
		turn: 'Other claims',
		sections: {
			strokes: 'The strokes',
			sum: 'The sum',
			rows: 'The rows',
			base: 'The total, by weapon',
			readings: 'What other readings give',
			history: 'Edition and history',
		},
	},
	drawing: {
		title: (name: string, computed: string) => `${name}: ${computed}`,
		subtitle: 'One stroke is one missile in a report; each leads to its row below.',
		count: (count: string, reports: string) => `${count} strokes, from ${reports} reports.`,
		share: (count: string, base: string) =>
			`A field of ${base} pale strokes, one for each missile reported launched; ${count} are inked.`,
		of: (count: string, base: string) => `${count} of ${base} missiles`,
		blank: (reports: string) => `Dotted, not counted: ${reports} without a number.`,
	},
	facts: {
		printed: 'Printed',
		where: (where: string, publisher: string, day: string) =>
			`${where}, ${publisher}, ${day}; read at `,
		computed: 'Computed',
		exactly: (exact: string, decimal: string) => `${exact} = ${decimal}`,
		rounded: (computed: string) => `rounded as printed: ${computed}`,
		verdict: 'Verdict',
		rule: 'Rule',
		formula: 'Formula',
		window: 'Rounding window',
		windowWhole: (printed: string) => `Printed as a whole number: only ${printed} itself holds.`,
		windowOver: (low: string, high: string) => `Holds for anything above ${low} and below ${high}.`,
		windowShare: (printed: string, low: string, high: string) =>
			`${printed} stands for anything from ${low} to just below ${high}.`,
		coverage: 'Coverage',
		whole: 'The table covers the period whole.',
		none: 'The table does not reach the period.',
		inference:
			'That the total includes bombs, S-300s and S-400s is inferred: without them the printed figure does not come out.',
	},
	rows: {
		caption: (reports: string, period: string) => `${reports} reports, ${period}`,
		sum: 'Sum',
		note: (reports: string) => `${reports} gives no number and adds nothing.`,
	},
	base: {
		caption: (sum: string, period: string) => `${sum} missiles by label, ${period}`,
		kind: 'Kind',
		reports: 'Reports',
		sum: 'Launched',
		blanks: (count: string) => `${count} without a number`,
		total: 'All',
		counted: 'counted as KN-23',
	},
	readings: {
		caption: (same: string, all: string) => `${same} of ${all} readings give the printed figure`,
		reading: 'Reading',
		exact: 'Exactly',
		value: 'Gives',
		same: 'As printed',
		yes: 'yes',
		no: 'no',
		none: 'no ratio: none in the first half',
		more: 'All readings',
	},
	history: {
		caption: 'What every accepted edition gave',
		captionOne: 'What the accepted edition gave',
		edition: 'Edition',
		range: (first: string, last: string) => `${first} to ${last}`,
		run: (numbers: string, days: string) => `${numbers}, of ${days}`,
		value: 'Gives',
		current: (rows: string, day: string) =>
			`This page is computed from the table to ${day}: ${rows} rows, SHA-256`,
		noNote: 'No note: printed and computed figure agree.',
		nothing: 'nothing',
		copies:
			'Public copies of the same table that were made at other times give the same figure, as far as we could read any.',
		partial:
			'Copies from before the end of the period gave a larger share: they covered the second half-year only in part.',
	},
};
