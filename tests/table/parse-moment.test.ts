import { describe, expect, it } from 'vitest';
import { parseMoment } from '../../src/table/cells/parse-moment.ts';

/** What a date cell gives: its value as text, or the code of its problem and the replacement. */
function read(text: string): string {
	const { value, findings } = parseMoment(text);
	const notes = findings.map(({ code }) => code).join(' ');
	if (value !== undefined) return [value.day, value.time ?? '-', notes].join(' ').trim();
	return `${notes} → ${findings[0]?.replacement ?? '-'}`;
}

describe('parseMoment', () => {
	it.each([
		['2024-09-02', '2024-09-02 -'],
		['2024-02-29', '2024-02-29 -'],
		['2024-09-02 03:00', '2024-09-02 03:00'],
		['2024-09-02T03:00', '2024-09-02 03:00 note.time-separator'],
		['2024-09-02 3:05', '2024-09-02 03:05 note.short-hour'],
		['2024-09-02 03:00:00', '2024-09-02 03:00 note.zero-seconds'],
		['2024-09-02 23:59', '2024-09-02 23:59'],
	])('reads %s', (text, result) => {
		expect(read(text)).toBe(result);
	});

	it.each([
		['2024-02-30', 'date.impossible-day → -'],
		['2023-02-29', 'date.impossible-day → -'],
		['2024-13-02', 'date.impossible-day → 2024-02-13'],
		['2024-09-02 24:00', 'date.impossible-time → -'],
		['2024-09-02 12:60', 'date.impossible-time → -'],
		['2024-09-02 03:00:30', 'date.seconds → 2024-09-02 03:00'],
		['2022-02-23', 'date.before-war → -'],
		['02.09.2024', 'date.order → 2024-09-02'],
		['25/09/2024', 'date.order → 2024-09-25'],
		['9/25/2024', 'date.order → 2024-09-25'],
		['9/2/2024', 'date.order → -'],
		['9/9/2024 3:00', 'date.order → 2024-09-09 03:00'],
		['2024/09/02', 'date.separators → 2024-09-02'],
		['2024-9-2', 'date.separators → 2024-09-02'],
		['2024–09–02', 'date.separators → 2024-09-02'],
		['20240902', 'date.separators → 2024-09-02'],
		['2 Sep 2024', 'date.month-name → 2024-09-02'],
		['September 2, 2024', 'date.month-name → 2024-09-02'],
		['2 вересня 2024', 'date.month-name → 2024-09-02'],
		['2 мая 2024', 'date.month-name → 2024-05-02'],
		['2 Foo 2024', 'date.month-name → -'],
		['02.09.24', 'date.short-year → -'],
		['9/2/24', 'date.short-year → -'],
		['45537', 'date.serial → 2024-09-02'],
		['45537.125', 'date.serial → 2024-09-02 03:00'],
		['45537.99999', 'date.serial → -'],
		['2024-09-02 3:05 PM', 'date.am-pm → 2024-09-02 15:05'],
		['2024-09-02 12:05 am', 'date.am-pm → 2024-09-02 00:05'],
		['2024-09-02T03:00Z', 'date.zone → -'],
		['2024-09-02 03:00+02:00', 'date.zone → -'],
		['2024-09-02 03:00 EEST', 'date.zone → -'],
		['2024-09', 'date.incomplete → -'],
		['2024-O9-02', 'date.digits → 2024-09-02'],
		['２０２４-09-02', 'date.digits → 2024-09-02'],
		['yesterday', 'date.unreadable → -'],
		['', 'date.blank → -'],
	])('refuses %s', (text, result) => {
		expect(read(text)).toBe(result);
	});
});
