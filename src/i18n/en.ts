import { after } from './en-after.ts';
import { claims } from './en-claims.ts';
import { counts } from './en-counts.ts';
import { data } from './en-data.ts';
import { examples } from './en-examples.ts';
import { figures } from './en-figures.ts';
import { halfYears } from './en-half-years.ts';
import { interceptions } from './en-interceptions.ts';
import { method } from './en-method.ts';
import { months } from './en-months.ts';
import { pages } from './en-pages.ts';
import { rules } from './en-rules.ts';
import { share } from './en-share.ts';
import { strike } from './en-strike.ts';

/** The English catalogue; it is also the shape that every other language has to fill. */
export const en = {
	locale: 'en-GB',
	direction: 'ltr',
	calendar: {
		months: [
			'January',
			'February',
			'March',
			'April',
			'May',
			'June',
			'July',
			'August',
			'September',
			'October',
			'November',
			'December',
		],
		monthsShort: [
			'Jan',
			'Feb',
			'Mar',
			'Apr',
			'May',
			'Jun',
			'Jul',
			'Aug',
			'Sep',
			'Oct',
			'Nov',
			'Dec',
		],
		decimalSign: '.',
		percent: (digits: string) => `${digits}%`,
		day: (day: string, month: string, year: string) => `${day} ${month} ${year}`,
		dayOfYear: (day: string, month: string) => `${day} ${month}`,
		month: (month: string, year: string) => `${month} ${year}`,
		halfYear: (first: string, last: string, year: string) => `${first}–${last} ${year}`,
	},
	after,
	claims,
	counts,
	examples,
	figures,
	halfYears,
	interceptions,
	method,
	months,
	pages,
	rules,
	share,
	strike,
	data,
};
