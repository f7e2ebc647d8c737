import type { Moment } from '../../calendar/moment.ts';
import { isDay, isTime } from '../../calendar/moment.ts';
import type { Finding } from '../problems/create-problem.ts';
import { finding } from '../problems/create-problem.ts';
import { explainMoment } from './explain-moment.ts';
import { accept, type Reading, reject } from './reading.ts';

const shape = /^(\d{4})-(\d{2})-(\d{2})(?:([ Tt])(\d{1,2}):(\d{2})(?::(\d{2})(?:\.0+)?)?)?$/;
const firstDayOfWar = '2022-02-24';

/** Reads a date cell whose edges are trimmed: a day, or a day and a local time; takes no other shape. */
export function parseMoment(text: string): Reading<Moment> {
	if (text === '') return reject(finding('date.blank'));
	const match = shape.exec(text);
	if (match === null) return reject(explainMoment(text));
	const [, year = '', month = '', day = '', separator, hour, minute, second] = match;
	if (!isDay(Number(year), Number(month), Number(day))) {
		const canSwap = hour === undefined && isDay(Number(year), Number(day), Number(month));
		return reject({
			code: 'date.impossible-day',
			replacement: canSwap ? `${year}-${day}-${month}` : null,
		});
	}
	const isoDay = `${year}-${month}-${day}`;
	if (isoDay < firstDayOfWar) return reject(finding('date.before-war'));
	if (hour === undefined || minute === undefined) return accept({ day: isoDay, time: null });
	if (!isTime(Number(hour), Number(minute))) return reject(finding('date.impossible-time'));
	const time = `${hour.padStart(2, '0')}:${minute}`;
	if (second !== undefined && second !== '00') {
		return reject({ code: 'date.seconds', replacement: `${isoDay} ${time}` });
	}
	return accept({ day: isoDay, time }, listNotes({ separator, hour, second }));
}

function listNotes(found: {
	separator: string | undefined;
	hour: string;
	second: string | undefined;
}): readonly Finding[] {
	const notes: Finding[] = [];
	if (found.separator !== ' ') notes.push(finding('note.time-separator'));
	if (found.hour.length === 1) notes.push(finding('note.short-hour'));
	if (found.second !== undefined) notes.push(finding('note.zero-seconds'));
	return notes;
}
