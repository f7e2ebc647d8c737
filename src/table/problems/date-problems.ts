import type { ProblemKind } from './problem-kind.ts';

const expected = 'a day such as 2024-09-02, or a day and a time such as 2024-09-02 03:00';

/** Problems of the cells in time_start and time_end. */
export const dateProblems = {
	'date.blank': {
		severity: 'error',
		expected,
		action: 'Fill in the day; a row without it cannot be counted in any month.',
	},
	'date.unreadable': {
		severity: 'error',
		expected,
		action:
			'Write the date as year, month and day with hyphens; a time after it as hours and minutes with a colon. One day alone, no words.',
	},
	'date.incomplete': {
		severity: 'error',
		expected,
		action: 'The day is missing. Write the year, the month and the day.',
	},
	'date.order': {
		severity: 'error',
		expected,
		action: 'Write the year first, then the month, then the day{doubt}.',
	},
	'date.separators': {
		severity: 'error',
		expected,
		action:
			'Write the day with hyphens{dash}, the time with a colon, and two digits for each part but the year.',
	},
	'date.month-name': {
		severity: 'error',
		expected,
		action: 'Write the month as a number of two digits.',
	},
	'date.short-year': {
		severity: 'error',
		expected,
		action: 'Write the year with four digits, first, then the month and the day.',
	},
	'date.serial': {
		severity: 'error',
		expected,
		action:
			'This is the number that a spreadsheet program keeps behind a date. Format the column as yyyy-mm-dd hh:mm and export it again; check the day that is suggested here.',
	},
	'date.am-pm': {
		severity: 'error',
		expected,
		action: 'Write the hour from 0 to 23, without AM or PM.',
	},
	'date.zone': {
		severity: 'error',
		expected,
		action:
			'Times in this table are local and have no time zone. Write the local time that the report gives, without the zone.',
	},
	'date.seconds': {
		severity: 'error',
		expected,
		action: 'Leave out the seconds.',
	},
	'date.digits': {
		severity: 'error',
		expected,
		action:
			'Some characters look like digits and are none, or are digits of another script. Type the date again.',
	},
	'date.impossible-day': {
		severity: 'error',
		expected: 'a day that exists',
		action: 'There is no such day. Look up the report and correct it.',
	},
	'date.impossible-time': {
		severity: 'error',
		expected: 'a time from 00:00 to 23:59',
		action: 'There is no such time. Look up the report and correct it.',
	},
	'date.before-war': {
		severity: 'error',
		expected: 'a day from 2022-02-24 on',
		action: 'The day lies before the full-scale war. Check the year.',
	},
	'date.future': {
		severity: 'error',
		expected: 'a day up to {latest}',
		action:
			'The day has not come yet. Check the year, and whether day and month have changed places.',
	},
	'date.end-before-start': {
		severity: 'warning',
		expected: 'an end on or after the start, {start}',
		action:
			'The attack ends before it starts. Look up the report; the row is counted by its start.',
	},
	'date.end-far-before-start': {
		severity: 'error',
		expected: 'an end on or after the start, {start}',
		action:
			'The attack ends more than 48 hours before it starts. Look up the report and correct the wrong one of the two.',
	},
	'date.long-span': {
		severity: 'error',
		expected: 'an end at most 48 hours after the start, {start}',
		action:
			'The attack would last more than 48 hours, which mostly means a wrong month or day in one of the two. Look up the report and correct it.',
	},
	'date.isolated': {
		severity: 'warning',
		expected: 'a day near those of other rows',
		action: 'No other row is within {days} days of this one. Check the year and the month.',
	},
	'date.out-of-place': {
		severity: 'warning',
		expected: 'a day near those of the rows around it, {before} and {after}',
		action:
			'The rows stand in the order of their dates and this one does not. Check the month and the day{doubt}.',
	},
} as const satisfies Record<string, ProblemKind>;
