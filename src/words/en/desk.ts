const numbers = new Intl.NumberFormat('en');
const counted = (count: number, one: string, many: string) =>
	count === 1 ? `1 ${one}` : `${numbers.format(count)} ${many}`;

/** English wording of the desk, the page on which an editor checks a table. */
export const desk = {
	title: 'The desk',
	kicker: 'For editors',
	description:
		'Check a table of reported launches in your own browser before it is published: whether it may be, what would change, and whether the numbers of the article hold.',
	skip: 'Skip to the desk',
	intro: {
		summary: 'What this page does',
		lead: 'Choose a table, or drop it here. The page says whether it may be published, what would change, and whether the numbers of the article hold; then every problem with its place and what to do, and the figures drawn from it.',
		stays:
			"The file does not leave your machine. It is read by this page alone, and the page’s content policy forbids every connection (connect-src 'none'), so that the browser itself would refuse to send it. Once the page is open, it works without a network.",
	},
	choose: 'Choose a table',
	drop: 'or drop the file on this page',
	cancel: 'Cancel',
	noScript: {
		heading: 'Without a script',
		lead: 'This page needs a script, which runs in your browser and sends nothing. Allow scripts for this page, or send the table to the person who publishes: the same check runs there.',
	},
	status: {
		progress: 'The file is being checked',
		reading: (name: string) => `Reading ${name} …`,
		checking: (name: string) =>
			`${name} has been read. Checking it and comparing it with what is published …`,
		done: (name: string) => `${name} has been checked. The result follows.`,
		cancelled: (name: string) => `Cancelled. ${name} was not checked to the end.`,
		failed: (name: string) =>
			`${name} could not be checked: the file could not be read, or this page has a fault. Choose it again; if that does not help, send it to the person who publishes.`,
		several: 'Please drop one file at a time.',
		nothing: 'What was dropped is not a file.',
	},
	result: {
		verdict: {
			broken: (errors: number) =>
				`This table cannot be published: ${errors === 1 ? 'mend its error' : `mend its ${numbers.format(errors)} errors`} first.`,
			lost: 'This table should not be published: rows that are in use are not in it.',
			unexplained: (claims: number) =>
				`This table cannot be published yet: ${counted(claims, 'number', 'numbers')} of the article ${claims === 1 ? 'differs' : 'differ'}, and no note says why.`,
			same: 'This table is what is published. Nothing would change.',
			newer: 'This table can be published as soon as somebody accepts it.',
			rewritten: 'This table can be published as soon as somebody accepts it.',
			wording: 'This table can be published as soon as somebody accepts it.',
			correction: 'This table can be published as a correction, as soon as somebody accepts it.',
		},
		wording:
			'Weapons have other names in this table and count as before. Whoever publishes it is asked whether readers were told something that was not so.',
		lost: 'Download the table again; if these rows shall go, send the file itself to the person who publishes.',
		rows: (name: string, rows: string) => `${name}: ${rows} rows read`,
		clean: 'Save the cleaned table',
		cleanNote:
			'The cleaned table has the same rows as the project writes them: sorted, one spelling for each label, whole numbers, UTF-8.',
		readDates: (sample: string, day: string) => `Read ${sample} as ${day}, and all others so`,
		list: 'Save the list of problems',
		write: 'Write the note and hand it over',
	},
	problems: {
		heading: 'Problems',
		none: 'There is no error and no new warning.',
		counts: {
			error: (count: number) => counted(count, 'error', 'errors'),
			warning: (count: number) => counted(count, 'new warning', 'new warnings'),
			note: (count: number) => counted(count, 'note', 'notes'),
		},
		told: {
			error: 'Errors stop the table. Mend them all.',
			warning: 'Warnings are published with. Look at each once.',
			note: 'Notes say what was read in another way than written. Nothing needs to be done.',
		},
		known: (warnings: number) =>
			`${counted(warnings, 'warning was', 'warnings were')} published before.`,
		knownHeading: (warnings: number) =>
			`${counted(warnings, 'warning', 'warnings')} published before`,
		expected: 'Expected',
		columns: {
			line: 'Line',
			cell: 'Cell',
			column: 'Column',
			found: 'Found',
			replacement: 'Perhaps',
		},
		caption: (code: string, shown: string, all: string) =>
			shown === all ? `${code}: ${all}` : `${code}: the first ${shown} of ${all}`,
		/** Of the files that come with the table: an editor at the desk cannot change them. */
		elsewhere: {
			expected: 'every row that the site names or draws',
			action:
				'The site needs a row that this table does not have, or has in another way. “What would change” says which.',
		},
		dates:
			'Press the button that reads such dates rightly, or format the columns as yyyy-mm-dd hh:mm in your spreadsheet program and save the table again.',
		inFile: (file: string, caption: string) => `${caption}, in data/${file}`,
		wholeFile: 'whole file',
		nothing: '(nothing)',
		blank: 'leave it blank',
		more: (shown: string, all: string) =>
			`The first ${shown} of ${all} are shown here; the list that you can save has them all.`,
		list: {
			file: 'file',
			line: 'line',
			cell: 'cell',
			column: 'column',
			severity: 'severity',
			code: 'code',
			found: 'found',
			expected: 'expected',
			action: 'what to do',
			replacement: 'perhaps',
			known: 'published before',
		},
	},
	claims: {
		heading: 'The numbers of the article',
		caption: 'What the article printed, and what this table gives',
		columns: {
			claim: 'Number',
			printed: 'Printed',
			computed: 'From this table',
			verdict: 'Verdict',
		},
		partial: 'The table covers this period only in part.',
		caution: 'Rows with an error are left out, so these values are provisional.',
		none: 'No row could be read, so no number was computed.',
		hold: (all: number) => `All ${all} numbers hold.`,
		differ: (some: number, all: number, moves: string) =>
			`${some} of ${all} ${some === 1 ? 'differs' : 'differ'}: ${moves}.`,
		lost: (some: number, all: number) => `${some} of ${all} cannot be computed from this table.`,
		move: (printed: string, computed: string) => `${printed} → ${computed}`,
		noValue: 'nothing',
		noted: 'Notes say why.',
	},
	difference: {
		heading: 'What would change',
		against: (day: string, rows: string, last: string) =>
			`Compared with the edition accepted on ${day} (${rows} rows, to ${last}).`,
		broken: 'The comparison needs a table without errors.',
		all: 'Every month and row that would change',
		newerMonths: 'Newer rows, by month',
		months: 'Published months that change',
		halfYears: 'Half-years, and with them figures, that change',
		claims: 'Numbers of the article that move',
		rows: 'Rows of published days that differ',
		columns: {
			month: 'Month',
			period: 'Half-year',
			moves: 'Before → after, launched unless it says otherwise',
			rows: 'Rows',
			claim: 'Number',
			before: 'Published',
			after: 'This table',
			fate: 'What became of it',
			day: 'Day',
			label: 'Label',
			what: 'What',
			line: 'Line',
			sums: 'What they hold',
		},
		fates: {
			gone: 'gone',
			changed: 'changed',
			new: 'new',
			renamed: 'another name',
			rewritten: 'written in another way',
		},
		more: (shown: string, all: string) => `the first ${shown} of ${all}`,
	},
	handover: {
		heading: 'Hand it over for publication',
		note: 'What is new, in a sentence',
		correction:
			'What was wrong, and what is right? Readers will see this sentence as the correction',
		claim: (name: string, printed: string, computed: string) =>
			`${name}: the article printed ${printed}, this table gives ${computed}. What changed, in a sentence for the reader?`,
		short: 'Please write a whole sentence.',
		save: 'Save for publication',
		saved: (file: string) => `Saved: ${file}.`,
		how: (file: string, command: string) => [
			`One file is saved, ${file}: the table together with what you wrote. Send it to the person who publishes; they run `,
			command,
			', which shows them the same comparison and accepts the table with your words.',
		],
	},
	figures: {
		heading: 'Figures drawn from this table',
		table: 'The numbers behind this figure',
		waiting: 'The figures are being drawn.',
		caution: 'Rows with an error are left out of these drawings.',
		none: 'No row could be read, so nothing is drawn.',
	},
};
