import type { Quirks } from '../analysis/quirks.ts';

const plural = (count: string, one: string, many: string) =>
	`${count}\u00a0${count === '1' ? one : many}`;

/** English wording of the data pages, the downloads and what machines read. */
export const data = {
	title: 'The data',
	description:
		'Every entry behind the count of missiles labelled KN-23, all launches by month, the files to download, the columns, known problems, editions and corrections, and how to cite.',
	lead: (rows: string, first: string, last: string) =>
		`${rows} entries, each a reported launch against Ukraine, from ${first} to ${last}. Petro Ivaniuk compiled them from posts of the Ukrainian Air Force Command. They record what was reported. A label is not proof.`,
	contents: 'On this page',
	sections: {
		reports: 'Every entry that names the KN-23',
		months: 'All entries, month by month',
		columns: 'The columns',
		quirks: 'Known problems with the data',
		editions: 'Editions and corrections',
		downloads: 'Downloads',
		cite: 'How to cite',
	},
	reports: {
		caption: (rows: string, missiles: string) =>
			`${rows} entries, ${missiles} missiles where entries for several kinds count whole`,
		note: (first: string, last: string) =>
			`Labels name the KN-23 from ${first} to ${last} only. Before and after, such missiles were not reported separately. That is not the same as none.`,
	},
	kinds: {
		ballistic: 'ballistic missile',
		aeroballistic: 'aeroballistic missile',
		hypersonic: 'hypersonic missile',
		cruise: 'cruise missile',
		'anti-radiation': 'anti-radiation missile',
		'surface-to-air': 'air-defence missile',
		bomb: 'aerial bomb',
		unknown: 'unknown missile',
		drone: 'drone',
	},
	months: {
		caption: 'Entries and weapons launched, by month',
		note: 'Everything that is not a drone counts as a missile, bombs and air-defence missiles included, as in the newspaper’s count. An entry counts in the month in which the launch began.',
		columns: {
			month: 'Month',
			entries: 'Entries',
			missiles: 'Missiles',
			drones: 'Drones',
			counted: 'Labelled KN-23',
		},
		units: { entries: 'entries', missiles: 'missiles', drones: 'drones' },
		notReported: 'not reported separately',
		partial: (month: string, first: string, last: string) => `${month} (${first} to ${last} only)`,
		blanks: (count: string) => `${count} without a number`,
	},
	month: {
		title: (month: string) => `Entries of ${month}`,
		description: (month: string) =>
			`Every reported launch against Ukraine that began in ${month}, entry by entry, with the post behind it.`,
		caption: (rows: string, month: string) => `${plural(rows, 'entry', 'entries')} of ${month}`,
		lead: (missiles: string, drones: string, counted: string) =>
			`${plural(missiles, 'missile', 'missiles')} and ${plural(drones, 'drone', 'drones')} were reported launched; ${counted}.`,
		counted: (count: string) => `${count} of the missiles carry a label that names the KN-23`,
		notReported: 'the KN-23 was not reported separately',
		previous: (month: string) => `Before: ${month}`,
		next: (month: string) => `After: ${month}`,
		all: 'All months',
		neighbours: 'Months',
	},
	filter: {
		label: 'Show only entries with',
		shown: '{shown} of {all} entries shown',
		sort: 'Sort by',
		empty: 'No entry has these words.',
	},
	dictionary: {
		caption: 'The eight columns of missile_attacks_daily.csv',
		headings: { column: 'Column', type: 'Type', meaning: 'Meaning', example: 'Example' },
		example: 'Example: ',
		types: { moment: 'day, or day and time', text: 'text', count: 'whole number, or blank' },
		meanings: {
			time_start:
				'When the launch began: a day, or a day and a time of 24 hours, local, without zone. It decides the period in which an entry counts.',
			time_end:
				'When it ended, in the same form; the same as time_start where only a day is known.',
			model:
				'The label in the report. Several weapons that share a number are joined by “and”; names between which the report does not decide are joined by “/”.',
			launch_place: 'Where it was launched from, as reported; blank where nothing was said.',
			target: 'What it was aimed at, as reported; “Ukraine” where the report says no more.',
			launched:
				'How many were reported launched. Blank means that no number was given, never zero.',
			destroyed:
				'How many were reported shot down. Blank means that no number was given, never zero.',
			source:
				'The report: the end of an address on facebook.com, or a whole address. The pages build the link from a list of known hosts.',
		},
	},
	models: {
		name: 'A weapon name, or a whole label that counts as one name.',
		class: 'What kind of weapon it is. Everything that is not a drone counts as a missile.',
		alias_of: 'The name under which the project writes it; blank where it is its own.',
		note: 'Why it is listed so; blank where there is nothing to say.',
	},
	quirks: (of: Quirks, format: (count: number) => string, days: readonly string[]) => [
		'A label is what an entry says, not what was found. “Iskander-M/KN-23” means that it could be either.',
		`Labels name the KN-23 from ${days[0]} to ${days[1]} only. Outside of these days the list cannot show such missiles apart, so their number there is unknown. After them, ${plural(format(of.afterWindow), 'entry names', 'entries name')} Iskander-M together with C-300 or C-400.`,
		`${plural(format(of.sharedCounted), 'post is', 'posts are')} cited by entries that name the KN-23 on different days, at least two days apart. A post tells of one night, so one of these entries cites a wrong one: either its day or its number may be wrong, or only its link.`,
		`In the whole list ${plural(format(of.shared), 'post is', 'posts are')} cited for days at least two apart. We have not corrected any of them: the list stands here as it was compiled.`,
		`${plural(format(of.mixed), 'entry gives', 'entries give')} one number for several weapons; ${format(of.mixedCounted)} of them name the KN-23 among others. To count such an entry whole can overstate.`,
		`${plural(format(of.noLaunched), 'entry has', 'entries have')} no number of launches, ${format(of.noLaunchedCounted)} of them with a KN-23 label; ${plural(format(of.noDestroyed), 'entry has', 'entries have')} no number shot down. A blank adds nothing and is not zero.`,
		`${plural(format(of.overMidnight), 'entry runs', 'entries run')} over midnight, ${format(of.overMonth)} over the end of a month, ${format(of.overHalfYear)} over the end of a half-year. Each counts on the day on which the launch began.`,
		`${plural(format(of.withoutTime), 'entry gives', 'entries give')} a day without a time. Times are local and name no zone.`,
		'Names that differ by one letter are different weapons: X-59 and X-69, C-300 and C-400, Iskander-K and Iskander-M. X and C stand for the Cyrillic letters of Kh-101 and S-300. Some names are written in Cyrillic.',
		'The compiler seldom revises an entry, sometimes renames a label, and changes the order of the weapons in one. Here each label has one spelling, and entries stand in the order of their start.',
		'The list leaves out what the Air Force did not report. Other counts of the same missiles differ.',
	],
	editions: {
		intro:
			'Every update is checked by a person. What changes something that readers were told is a correction: it is listed here, and stays.',
		kinds: {
			first: 'First publication',
			newer: 'Newer rows',
			correction: 'Correction',
			rewritten: 'Written anew',
		},
		heading: (day: string, kind: string) => `${day}: ${kind}`,
		size: (rows: string, day: string) => `The list with ${rows} entries, to ${day}.`,
		newer: (rows: string, first: string, last: string) =>
			`${plural(rows, 'new entry', 'new entries')}, from ${first} to ${last}.`,
		rows: (changed: string, gone: string, added: string) =>
			`Entries of days published before: ${changed} changed, ${gone} gone, ${added} added.`,
		months: 'Weapons launched, before and after, in the months that changed',
		month: 'Month',
		groups: { kn23: 'Labelled KN-23', missiles: 'Missiles', drones: 'Drones' },
		before: (group: string) => `${group}: `,
		move: (before: string, after: string) => `${before} → ${after}`,
		claim: (name: string, before: string, after: string) => `${name}: ${before} → ${after}.`,
		nothing: 'nothing',
		paragraphs: (number: string) =>
			`Of the text, ${plural(number, 'paragraph', 'paragraphs')} changed.`,
		none: 'No correction has been needed so far.',
		feed: 'Feed of editions and corrections',
		sum: 'SHA-256',
	},
	downloads: {
		intro:
			'Statements about the licence of the table differ. We treat the numbers as CC BY-NC-SA 4.0: credit the Air Force and the compiler, link to them, non-commercial, share alike. The code and the drawings are under the MIT licence. No cell in these files starts a formula in a spreadsheet.',
		caption: 'Files for the data and for citing',
		headings: { file: 'File', what: 'What it holds', size: 'Bytes' },
		table: 'The list: every entry of this edition',
		models: 'Weapon names and their kinds, by which missiles and drones are told apart',
		claims: 'What the newspaper printed, what we get, and every entry behind it',
		package: 'Data Package: all of this described for programs',
		csvw: 'The columns of the table described for programs (CSV on the Web)',
		citation: 'How to cite',
		sums: 'SHA-256 of every file',
		figures: 'The figures',
		figureCaption: 'Each figure as a drawing, as a picture and as numbers',
		figure: 'Figure',
		frame: 'Frame',
		save: 'Save as',
		formats: { svg: 'SVG', png: 'PNG', csv: 'CSV', json: 'JSON' },
		of: (format: string, figure: string) => `${format} of the figure: ${figure}`,
	},
	verify: {
		title: 'Check a file',
		description: 'Compare a downloaded file with what this site offers, in your own browser.',
		lead: 'Check that a file you downloaded is the current one. Two files with the same SHA-256 are the same to the byte.',
		link: 'Check a downloaded file',
		choose: 'Choose a file or drop it here',
		stays: 'The file is read by this page alone; it does not leave your machine.',
		reading: 'Reading {name} …',
		same: '{name} is {file} of this edition, to the byte.',
		earlier: '{name} is the table of the edition of {day}, which has been replaced.',
		other: '{name} is none of the files offered now: it was changed, or it is of another edition.',
		failed: '{name} could not be read.',
		sum: 'SHA-256: {sum}',
		byHand: 'By hand',
		commands:
			'In a terminal, and compare with the list below. Or let sha256sum compare all at once, from the folder above data/, with the file',
		caption: 'SHA-256 of every file offered',
		earlierCaption: 'SHA-256 of the table in earlier editions',
		edition: 'Edition',
	},
	cite: {
		intro:
			'Name the edition: its day and the start of its SHA-256 say which table you saw. For the reports themselves, credit the compiler and the Air Force.',
		page: 'This page',
		table: 'The table',
		version: (day: string, sha: string) => `Edition of ${day}, data SHA-256 ${sha}`,
		dataTo: (day: string) => `Data to ${day}`,
		files: 'For reference managers',
		maintainers: 'The maintainers of this explainer',
		tableTitle: 'Massive Missile Attacks on Ukraine',
		compiler: { given: 'Petro', family: 'Ivaniuk' },
		airForce: 'Air Force Command of the Armed Forces of Ukraine',
		asReported: (source: string) => `Compiled from reports of the ${source}`,
	},
	embed: {
		frame: 'Frame',
		picture: 'Picture',
		copy: 'Copy the line into your page. The frame fits any width; it loads no script and sets no cookie.',
		hostless: 'Add your site’s address in front of the path.',
		follows:
			'What it shows follows the editions of this site. To keep the figure as it is today, save the SVG or the PNG: each says its edition in itself.',
		credit: 'Credit the Air Force Command of the Armed Forces of Ukraine and Petro Ivaniuk.',
		from: (title: string) => `From “${title}”`,
		title: (figure: string) => `${figure} (figure to embed)`,
	},
	datasetName: 'Reported launches against Ukraine, row by row',
	licence: {
		name: 'CC BY-NC-SA 4.0',
		line: 'Figures: Ukrainian Air Force Command, compiled by Petro Ivaniuk; treated as CC BY-NC-SA 4.0.',
		edition: (day: string, sha: string) => `Data to ${day}, SHA-256 ${sha}.`,
	},
	/** The page of links for language models. */
	guide: {
		caution:
			'The count is of labels in a list of posts of the Ukrainian Air Force, not of identified missiles. Outside the time in which the label was used, launches were not reported separately; that is not the same as none. Other counts of the first half of 2024 are higher.',
		links: {
			'': 'The story, with every figure and its numbers',
			'claims/': 'Every printed number with its rule, its entries and the result',
			'data/claims.json': 'The same as a file',
			'method/': 'What every other way of counting gives',
			'data/': 'The table by month, its columns, editions and corrections, and how to cite it',
			'data/datapackage.json': 'Every file of data with its columns and sum',
		} as Readonly<Record<string, string>>,
	},
	feed: {
		title: (site: string) => `${site}: editions and corrections`,
	},
	nav: {
		label: 'Pages of this site',
		story: 'The story',
		claims: 'Claims',
		method: 'Method',
		data: 'Data',
		verify: 'Check a file',
		desk: 'For editors',
	},
};
