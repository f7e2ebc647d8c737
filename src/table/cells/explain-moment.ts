import { formatDay } from '../../calendar/moment.ts';
import { type Finding, finding } from '../problems/create-problem.ts';
import { clockShape, dateOrders, isYearLast, joinClock, mendYearLast } from '../read/date-order.ts';
import { formatSerial } from '../read/serial-date.ts';
import { monthOfName } from './month-names.ts';
import { plainText } from './plain-text.ts';

/** Ways to write a day that leave no doubt; a time may follow each. */
const forms = [
	'(?<year>\\d{4})[-./ ](?<month>\\d{1,2})[-./ ](?<day>\\d{1,2})',
	'(?<year>20\\d{2})(?<month>\\d{2})(?<day>\\d{2})',
	'(?:\\p{L}+[,.]? )?(?<day>\\d{1,2})(?:st|nd|rd|th)?[-. ]+(?<name>\\p{L}{3,})[-., ]+(?<year>\\d{4})',
	'(?<name>\\p{L}{3,})[. ]+(?<day>\\d{1,2})(?:st|nd|rd|th)?[, ]+(?<year>\\d{4})',
].map((day) => new RegExp(`^${day}${clockShape}$`, 'iu'));

/** Says in which wrong way a date is written and, where only one reading is possible, how it should be; whether there is such a day is for the caller to see. */
export function explainMoment(text: string): Finding {
	const plain = plainText(text);
	if (isYearLast(plain)) return explainOrder(plain);
	if (/^\d{5}(?:[.,]\d+)?$/.test(plain)) {
		const style = { is1904: false, hasTime: false };
		return {
			code: 'date.serial',
			replacement: formatSerial(Number(plain.replace(',', '.')), style),
		};
	}
	const parts = forms.map((form) => form.exec(plain)?.groups).find((groups) => groups);
	if (parts === undefined) return finding('date.unreadable');
	const month = parts['name'] === undefined ? Number(parts['month']) : monthOfName(parts['name']);
	const day = formatDay(Number(parts['year']), month, Number(parts['day']));
	return { code: 'date.unreadable', replacement: joinClock(day, parts).slice(0, 16) };
}

/** With points between them the day comes first; otherwise nobody can know where both orders are possible. */
function explainOrder(text: string): Finding {
	const found = dateOrders.map((order) => mendYearLast(text, order)).filter((day) => day !== null);
	const isShort = !/\d{4}/.test(text);
	const isClear = new Set(found).size === 1 || /^\d+\./.test(text);
	const replacement = isShort || !isClear ? null : (found[0]?.slice(0, 16) ?? null);
	const doubt = '; as written, day and month can change places, so look up the report';
	return { code: 'date.order', replacement, values: { doubt: replacement === null ? doubt : '' } };
}
