/** English wording of the checks, and of every table of entries. */
export const claims = {
	ledger: {
		title: 'Checks',
		description:
			'The seven numbers that the newspaper printed, each counted again from the public list, and the 24 entries of 2024 behind them.',
		lead: (all: string, same: string) =>
			same === all
				? `We counted all ${all} of the newspaper’s numbers again from the public list, and get the same ${all}. That makes the arithmetic sound. It does not make a label an identified missile.`
				: `We counted all ${all} of the newspaper’s numbers again from the public list. ${same} of them come out the same. The same arithmetic does not make a label an identified missile.`,
		numbers: 'The newspaper’s numbers',
		caption: 'Each number, as printed and as counted again',
		columns: { printed: 'Printed', ours: 'We get', result: 'Result', claim: 'What was printed' },
		notes: 'What earlier editions gave',
		history: (editions: string) => `What each of ${editions} editions gave`,
		historyOne: 'What the one edition so far gave',
		claim: 'Check',
		note: 'Note',
		noNote: 'none: both agree',
		file: 'Download the checks as JSON',
		entries: (entries: string, year: string) => `The ${entries} entries of ${year}`,
		entriesCaption: (year: string) => `Entries of ${year} whose label names the KN-23`,
	},
	page: {
		title: (printed: string) => `Check: ${printed}`,
		description: (name: string, printed: string, computed: string) =>
			`${name}: the newspaper printed ${printed}, we get ${computed}. The rule, every entry and the post behind it. A label is not an identified missile.`,
		place: (at: string, all: string, name: string) => `Check ${at} of ${all}: ${name}`,
		all: 'All checks',
		where: (where: string, publisher: string, day: string) =>
			`${publisher}, ${day}, ${where}, as read in `,
		before: 'Check before',
		after: 'Next check',
		turn: 'Other checks',
		sections: {
			entries: 'The entries',
			base: 'The total, by label',
			readings: 'Other ways of counting',
			history: 'Edition and history',
		},
	},
	/** Words of the newspaper, marked as taken out of a sentence where they are. */
	quote: {
		open: (isCut: boolean) => (isCut ? '“… ' : '“'),
		close: (isCut: boolean) => (isCut ? ' …”' : '”'),
	},
	caution: {
		label: 'Caution',
		lead: 'A label is not an identification.',
		fits: (some: string, all: string) =>
			some === all
				? `The labels of all ${all} fit a Russian missile too.`
				: `${some} of the ${all} fit a Russian missile too.`,
		days: (days: string, all: string, period: string) =>
			`The label was in use on ${days} of the ${all} days of ${period}.`,
		share: (times: string) => `Over those days alone the share rises ${times} times.`,
	},
	drawing: {
		title: (name: string, computed: string) => `${name}: ${computed}`,
		heading: (counts: readonly string[]) =>
			counts.length === 1 ? `The ${counts[0]}` : `The ${counts.join(' and the ')}`,
		field: (count: string, base: string) => `The ${count} among ${base}`,
		subtitle: 'One mark is one missile; each leads to its entry below',
		count: (count: string, entries: string) =>
			`${count} marks, one for each missile, from ${entries} entries.`,
		share: (count: string, base: string) =>
			`A field of ${base} pale marks, one for each missile reported launched; ${count} are in red.`,
		of: (count: string, base: string) => `${count} of ${base} missiles`,
		blank: (entries: string) => `Dotted, not counted: ${entries} without a number.`,
	},
	facts: {
		printed: 'Printed',
		computed: 'We get',
		exactly: (exact: string, decimal: string) => `${exact} = ${decimal}`,
		verdict: 'Result',
		windowWhole: (printed: string) => `A whole number: true of ${printed} alone.`,
		windowOver: (low: string, high: string) => `True of anything between ${low} and ${high}.`,
		windowShare: (low: string, high: string) =>
			`True of anything from ${low} to just under ${high}.`,
		whole: 'The data cover the whole period.',
		wholeLabel: (day: string) => `The data cover the whole period; the label only from ${day}.`,
		none: 'The data do not reach the period.',
		inference:
			'The newspaper does not say what it counted as a missile. Without bombs, S-300s and S-400s the printed number does not come out.',
	},
	entries: {
		caption: (entries: string, period: string) =>
			`${entries} ${entries === '1' ? 'entry' : 'entries'}, ${period}`,
		columns: {
			day: 'Day',
			label: 'Label',
			kind: 'Kind',
			marks: 'Marks',
			launched: 'Launched',
			destroyed: 'Shot down',
			place: 'From',
			target: 'Target',
			source: 'Source',
		},
		/** Behind and before a number where the heads of the columns are not to be seen. */
		units: { destroyed: 'shot down', noDestroyed: 'how many shot down', target: 'to ' },
		when: {
			day: (dayOfYear: string, year: string) => `${dayOfYear}\u00a0${year}`,
			time: (day: string, time: string) => `${day},\u00a0${time}`,
			span: (start: string, end: string) => `${start}\u00a0to ${end}`,
			until: (day: string, end: string) => `${day},\u00a0to\u00a0${end}`,
		},
		oblast: ' oblast',
		oblasts: ' oblasts',
		blank: 'not given',
		post: 'post',
		sum: 'Sum',
		note: (entries: string) =>
			entries === '1'
				? '1 entry gives no number and adds nothing.'
				: `${entries} entries give no number and add nothing.`,
		constant: (head: string, value: string) => `${head}: ${value}.`,
		unopened: (posts: string) =>
			posts === '1'
				? 'Nobody has opened the one post that it cites yet.'
				: `Of the ${posts} posts that they cite nobody has opened one yet.`,
		opened: (some: string, posts: string) =>
			`Of the ${posts} posts that they cite a person has opened ${some}.`,
		openedPost: ([day, reader]: readonly [string, string], wording: string, launched: string) =>
			`Opened ${day} by ${reader}: “${wording}”, ${launched}.`,
		shared: (days: string) => `Cites the same post as ${days}: one of them cites a wrong one.`,
		back: 'Back to the story',
		backToDrawing: 'Back to the drawing',
	},
	base: {
		caption: (sum: string, period: string) => `${sum} missiles by label, ${period}`,
		label: 'Label',
		kind: 'Kind',
		entries: 'Entries',
		unit: (entries: string) => (entries === '1' ? 'entry' : 'entries'),
		sum: 'Launched',
		blanks: (count: string) => `${count} without a number`,
		total: 'All',
		counted: 'counted as KN-23',
	},
	readings: {
		caption: (same: string, all: string) =>
			`${same} of ${all} ways of counting give the printed number`,
		reading: 'Way of counting',
		exact: 'Exactly',
		value: 'Gives',
		same: 'As printed',
		yes: 'yes',
		no: 'no',
		none: 'no ratio: none in the first half',
		more: 'All ways of counting',
	},
	history: {
		caption: 'What every edition gave',
		captionOne: 'What the edition gave',
		edition: 'Edition',
		range: (first: string, last: string) => `${first} to ${last}`,
		run: (numbers: string, days: string) => `${numbers}, of ${days}`,
		value: 'Gives',
		current: (rows: string, day: string) =>
			`Computed from the list as of ${day}: ${rows} entries, SHA-256`,
		noNote: 'No note: the printed and the computed number agree.',
		nothing: 'nothing',
		copies:
			'Public copies of the list that cover the whole period give the same number, as far as we could read any. Copies made earlier end before it does, and give another.',
	},
};
