import type { Moment } from '../../calendar/moment.ts';
import { formatMoment } from '../../calendar/moment.ts';
import type { Launch } from '../../table/launch.ts';
import type { Language } from '../figure.ts';

/** Writes when an entry's launch was: `11 Aug 2024, to 08:00`; it breaks nowhere but before the end of a span. */
export function wordWhen({ start, end }: Launch, language: Language): string {
	const { when } = language.messages.claims.entries;
	const first = wordMoment(start, language);
	if (formatMoment(start) === formatMoment(end)) return first;
	const isSameDay = start.day === end.day;
	const last = isSameDay ? (end.time ?? '') : wordEnd(start, end, language);
	return start.time === null && isSameDay ? when.until(first, last) : when.span(first, last);
}

function wordMoment({ day, time }: Moment, { messages, format }: Language): string {
	const { when } = messages.claims.entries;
	const words = when.day(joinWords(format.dayShort(day)), day.slice(0, 4));
	return time === null ? words : when.time(words, time);
}

// The year is said once where it is the same.
function wordEnd(start: Moment, end: Moment, language: Language): string {
	if (start.day.slice(0, 4) !== end.day.slice(0, 4)) return wordMoment(end, language);
	const { messages, format } = language;
	const day = joinWords(format.dayShort(end.day));
	return end.time === null ? day : messages.claims.entries.when.time(day, end.time);
}

function joinWords(text: string): string {
	return text.replaceAll(' ', '\u00a0');
}

/** Places in words, and apart from them the kind of place that all of them are: `Kursk and Voronezh` and ` oblasts`. */
export interface PlaceWords {
	readonly names: string;
	readonly kind: string;
}

/** Writes the places of a cell: the kind that each of several names repeats is said once. */
export function wordPlaces(cell: string, { messages, format }: Language): PlaceWords {
	const { oblast, oblasts } = messages.claims.entries;
	const places = cell.split(' and ');
	if (!places.every((place) => place.endsWith(' oblast'))) return { names: cell, kind: '' };
	const names = places.map((place) => place.slice(0, -' oblast'.length));
	return { names: format.list(names), kind: names.length === 1 ? oblast : oblasts };
}

/** Gives what all entries have in common; null where they differ or nothing is said. */
export function findConstant(
	rows: readonly Launch[],
	wordOf: (row: Launch) => string,
): string | null {
	const [first, ...more] = new Set(rows.map(wordOf));
	return rows.length > 1 && first && more.length === 0 ? first : null;
}
