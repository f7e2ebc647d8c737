import { isDay, isTime, type Moment } from '../../calendar/moment.ts';
import { type Finding, finding } from '../problems/create-problem.ts';
import { explainMoment } from './explain-moment.ts';
import { accept, type Parsed, reject } from './parsed.ts';

const shape = /^(\d{4})-(\d{2})-(\d{2})(?:([ Tt])(\d{1,2}):(\d{2})(?::(\d{2})(?:\.0+)?)?)?$/;
const firstDayOfWar = '2022-02-24';

/** Reads a date cell whose edges are trimmed: a day, or a day and a local time; takes no other shape. */
export function parseMoment(text: string): Parsed<Moment> {
	if (text === '') return reject(finding('date.blank'));
	const match = shape.exec(text);
	if (match === null) return reject(explainMoment(text));
	const [, year = '', month = '', date = '', separator, hour, minute, second] = match;
	const day = `${year}-${month}-${date}`;
	if (!isDay(Number(year), Number(month), Number(date)) || day < firstDayOfWar) {
		const isSwapped = hour === undefined && isDay(Number(year), Number(date), Number(month));
		return reject(impossible(isSwapped ? `${year}-${date}-${month}` : null));
	}
	if (hour === undefined || minute === undefined) return accept({ day, time: null });
	return parseTime(day, { separator, hour, minute, second });
}

function parseTime(
	day: string,
	found: Readonly<Record<'hour' | 'minute', string>> &
		Readonly<Record<'separator' | 'second', string | undefined>>,
): Parsed<Moment> {
	const { separator, hour, minute, second } = found;
	if (!isTime(Number(hour), Number(minute))) return reject(impossible(null));
	const time = `${hour.padStart(2, '0')}:${minute}`;
	if (second !== undefined && second !== '00') {
		return reject({ code: 'date.unreadable', replacement: `${day} ${time}` });
	}
	const isPlain = separator === ' ' && hour.length === 2 && second === undefined;
	return accept({ day, time }, isPlain ? [] : [finding('note.time-shape')]);
}

function impossible(replacement: string | null): Finding {
	return { code: 'date.impossible', replacement };
}
