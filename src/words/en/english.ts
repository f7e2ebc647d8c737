import { after } from './after.ts';
import { claims } from './claims.ts';
import { counts } from './counts.ts';
import { data } from './data.ts';
import { examples } from './examples.ts';
import { figures } from './figures.ts';
import { halfYears } from './half-years.ts';
import { interceptions } from './interceptions.ts';
import { method } from './method.ts';
import { months } from './months.ts';
import { pages } from './pages.ts';
import { rules } from './rules.ts';
import { share } from './share.ts';
import { strike } from './strike.ts';

/** The English catalogue; it is also the shape that every other language has to fill. */
export const en = {
	locale: 'en-GB',
	direction: 'ltr',
	calendar: {
		months:
			'January February March April May June July August September October November December'.split(
				' ',
			),
		monthsShort: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
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
