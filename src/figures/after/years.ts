import { measurePosition, shiftDay } from '../../calendar/moment.ts';
import type { UnusedTime, YearHead, Years, YearsMonth } from '../../charts/years/data.ts';
import type { LabelSums } from '../../counting/months/label-months.ts';
import type { Language } from '../figure.ts';
import { type After, sumHidden, sumNamed } from './select.ts';

// From here on a sum of what could hide more is written at its marks; the table has the others.
const TOLD_FROM = 30;

/** Makes the months of the drawing. */
export function createYears(data: After, language: Language): Years {
	const { months, silence } = data;
	const { messages, format } = language;
	const { iskander, airDefence, named, mixed, hidden, hiddenHead, ...words } = messages.after.words;
	const place = (day: string) => measurePosition(day, months[0]?.period.id);
	return {
		months: months.map((month) => createMonth(month, language)),
		heads: createHeads(data, language),
		unused: createUnused(data, place, language),
		silence: silence && {
			from: place(silence.first),
			to: place(silence.last),
			label: words.silence(format.dayOfYear(silence.first), format.dayOfYear(silence.last)),
		},
		words: {
			named,
			mixed,
			hidden,
			hiddenHead,
			kinds: [
				{ kind: 'pale', label: iskander },
				{ kind: 'hidden', label: airDefence },
			],
		},
	};
}

function createMonth(month: LabelSums, { format }: Language): YearsMonth {
	const { period, launched } = month;
	const [named, hidden] = [sumNamed(month), sumHidden(month)];
	return {
		label: format.monthShort(period.id),
		named: [
			{ kind: 'full', count: launched.exact },
			{ kind: 'tint', count: launched.either },
		],
		mixed: launched.mixed,
		hidden: [
			{ kind: 'pale', count: launched.iskander },
			{ kind: 'hidden', count: launched['air-defence'] },
		],
		numbers: {
			named: named > 0 ? format.count(named) : '',
			mixed: format.count(launched.mixed),
			hidden: hidden >= TOLD_FROM ? format.count(hidden) : '',
		},
	};
}

function createHeads({ months, years }: After, { messages, format }: Language): YearHead[] {
	const { head } = messages.after;
	return years.map((sums) => {
		const { period, launched, isUsed } = sums;
		const mixed = launched.mixed > 0 ? head.mixed(format.count(launched.mixed)) : '';
		return {
			at: months.findIndex((month) => month.period.id.startsWith(period.id)),
			year: period.id,
			sum: isUsed ? format.count(sumNamed(sums)) : '',
			rest: isUsed ? mixed : head.unused,
		};
	});
}

function createUnused(
	{ months, window }: After,
	place: (day: string) => number,
	{ messages, format }: Language,
): UnusedTime[] {
	const { words } = messages.after;
	const [first, last] = [months.at(0)?.period.first ?? '', months.at(-1)?.period.last ?? ''];
	if (!window) return [];
	const before = {
		from: 0,
		to: place(window.first),
		label: words.before(format.dayOfYear(window.first)),
	};
	const since = {
		from: place(shiftDay(window.last, 1)),
		to: months.length,
		label: words.since(format.day(window.last)),
	};
	// Only whole months: a label that was last used a week ago may be used again.
	const isEnded = window.last.slice(0, 7) < last.slice(0, 7);
	return [...(window.first > first ? [before] : []), ...(isEnded ? [since] : [])];
}
