/** English wording of the desk, the page on which an editor checks a table. */
export const desk = {
	title: 'The desk',
	kicker: 'For editors',
	description:
		'Check a table of reported launches in your own browser before it is published: problems, claims, figures and what would change.',
	lead: 'Choose a table, or drop it here, and see what the check before publication would say: every problem with its place and what to do, each claim’s verdict, what changes against the published edition, and the figures drawn from it.',
	stays:
		"The file does not leave your machine. It is read by this page alone, and the page’s content policy forbids every connection (connect-src 'none'), so that the browser itself would refuse to send it. Once the page is open, it works without a network.",
	choose: 'A table as CSV',
	drop: 'or drop the file on this page',
	stop: 'Stop',
	noScript: {
		heading: 'Without a script',
		lead: 'This page needs a script, which runs in your browser and sends nothing. Without it, the same check runs in a terminal, in a copy of the project:',
		commands: [
			{
				command: 'npm run data:check -- FILE.csv',
				what: 'lists every problem and each claim’s verdict.',
			},
			{
				command: 'npm run data:diff -- data/missile_attacks_daily.csv FILE.csv',
				what: 'says what the file would change.',
			},
			{
				command: 'npm run data:import -- FILE.csv',
				what: 'writes the cleaned table in place of the old one.',
			},
		],
	},
	status: {
		progress: 'How much of the file has been read',
		reading: (name: string) => `Reading ${name} …`,
		checking: (rows: string) =>
			`${rows} rows read. Checking claims and comparing with the published edition …`,
		done: (name: string) => `${name} has been checked. The result follows.`,
		stopped: (name: string) => `Stopped. ${name} was not checked to the end.`,
		failed: (name: string) =>
			`${name} could not be checked: the file could not be read, or this page has a fault. Choose it again, or use npm run data:check.`,
		several: 'Please drop one file at a time.',
		nothing: 'What was dropped is not a file.',
	},
	result: {
		heading: (name: string) => `What the check says of ${name}`,
		read: (rows: string, problems: string) => `${rows} rows read; ${problems}.`,
		verdict: {
			broken: 'This table cannot be published before its errors are mended.',
			claims:
				'This table cannot be published as it is: a claim no longer holds, and no note says why.',
			same: 'This table is the published edition. Nothing would change.',
			newer:
				'This table adds newer rows and changes nothing published before. It can be published once it is accepted.',
			wording: 'Weapons have other names in this table, and count as before.',
			correction:
				'This table would change what was published. If that is right, it can be published once a person accepts the difference with a note.',
			rewritten:
				'No row and no number changes; names are only written in another way. It can be published once it is accepted.',
			unknown:
				'This table has no error. No edition has been accepted yet with which it could be compared.',
		},
		accept:
			'To accept it, in a copy of the project: npm run data:accept -- --note "What is new, in a sentence."',
		clean: 'Save the cleaned table',
		cleanNote:
			'The same rows as the project writes them: sorted, one spelling for each label, whole numbers, UTF-8.',
		noClean: 'The cleaned table can be saved when there is no error.',
	},
	problems: {
		heading: 'Problems',
		none: 'No problem was found.',
		counts: {
			error: (count: number) => (count === 1 ? '1 error' : `${count} errors`),
			warning: (count: number) => (count === 1 ? '1 warning' : `${count} warnings`),
			note: (count: number) => (count === 1 ? '1 note' : `${count} notes`),
		},
		told: {
			error: 'Errors stop the table. Mend them all.',
			warning: 'Warnings are published with. Look at each once.',
			note: 'Notes say what was read in another way than written. Nothing needs to be done.',
		},
		code: 'Kind',
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
		wholeFile: 'whole file',
		nothing: '(nothing)',
		blank: 'leave it blank',
		more: (shown: string, all: string) =>
			`The first ${shown} of ${all} problems are shown. npm run data:check -- --json lists them all.`,
	},
	claims: {
		heading: 'Claims',
		caption: 'What the article printed, and what this table gives',
		columns: {
			claim: 'Claim',
			printed: 'Printed',
			computed: 'From this table',
			verdict: 'Verdict',
		},
		partial: 'The table covers this period only in part.',
		caution: 'Rows with an error are left out, so these values are provisional.',
		none: 'No row could be read, so no claim was computed.',
	},
	difference: {
		heading: 'What would change',
		against: (day: string, rows: string, last: string) =>
			`Compared with the edition accepted on ${day} (${rows} rows, to ${last}).`,
		broken: 'The comparison needs a table without errors.',
		none: 'No edition has been accepted yet.',
		same: 'Nothing differs.',
		newer: (what: string) => `Newer: ${what}.`,
		newerMonths: 'Newer rows, by month',
		months: 'Published months that change',
		halfYears: 'Half-years, and with them figures, that change',
		claims: 'Claims that move',
		rows: 'Rows of published days that differ',
		columns: {
			month: 'Month',
			period: 'Half-year',
			moves: 'Before → after, launched unless it says otherwise',
			rows: 'Rows',
			claim: 'Claim',
			before: 'Published',
			after: 'This table',
			verdict: 'Verdict',
			fate: 'What became of it',
			day: 'Day',
			label: 'Label',
			what: 'What',
			line: 'Line',
			sums: 'What they hold',
		},
		noSum: 'no sum moves',
		fates: {
			gone: 'gone',
			changed: 'changed',
			new: 'new',
			renamed: 'another name',
			rewritten: 'written in another way',
		},
		more: (shown: string, all: string) => `the first ${shown} of ${all}`,
	},
	figures: {
		heading: 'Figures drawn from this table',
		table: 'The numbers behind this figure',
		waiting: 'The figures are being drawn.',
		caution: 'Rows with an error are left out of these drawings.',
		none: 'No row could be read, so nothing is drawn.',
	},
};

/** The wording that every language of the desk has to fill. */
export type DeskMessages = typeof desk;
