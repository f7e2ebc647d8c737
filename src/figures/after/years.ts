import { measurePosition, shiftDay } from '../../calendar/moment.ts';
import type { UnusedTime, YearHead, Years, YearsMonth } from '../../charts/years/data.ts';
import type { LabelMonth } from '../../counting/months/label-months.ts';
import type { Language } from '../figure.ts';
import type { After } from './select.ts';

// From here on a sum of what could hide more is written at its marks; the table has the others.
const TOLD_FROM = 30;

/** Makes the months of the drawing. */
export function createYears(data: After, language: Language): Years {
	const { messages, format } = language;
	const { words } = messages.after;
	return {
		months: data.months.map((month) => createMonth(month, language)),
		heads: createHeads(data, language),
		unused: createUnused(data, language),
		silence: data.silence && {
			from: placeDay(data.silence.first, data),
			to: placeDay(data.silence.last, data),
			label: words.silence(
				format.dayOfYear(data.silence.first),
				format.dayOfYear(data.silence.last),
			),
		},
		words: {
			named: words.named,
			mixed: words.mixed,
			hidden: words.hidden,
			hiddenHead: words.hiddenHead,
			kinds: [
				{ kind: 'pale', label: words.iskander },
				{ kind: 'hidden', label: words.airDefence },
			],
		},
	};
}

function createMonth({ period, launched }: LabelMonth, { format }: Language): YearsMonth {
	const [named, hidden] = [
		launched.exact + launched.either,
		launched.iskander + launched['air-defence'],
	];
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

function createHeads({ months, window }: After, { messages, format }: Language): YearHead[] {
	const years = Map.groupBy(months, ({ period }) => period.id.slice(0, 4));
	return [...years].map(([year, own]) => {
		const sum = (kind: 'exact' | 'either' | 'mixed') =>
			own.reduce((total, { launched }) => total + launched[kind], 0);
		const [named, mixed] = [sum('exact') + sum('either'), sum('mixed')];
		const isUsed =
			window !== null && window.first <= `${year}-12-31` && `${year}-01-01` <= window.last;
		const { head } = messages.after;
		return {
			at: months.findIndex(({ period }) => period.id.startsWith(year)),
			year,
			sum: isUsed ? format.count(named) : '',
			rest: isUsed ? (mixed > 0 ? head.mixed(format.count(mixed)) : '') : head.unused,
		};
	});
}

function createUnused(data: After, { messages, format }: Language): UnusedTime[] {
	const { months, window } = data;
	const { words } = messages.after;
	if (!window) return [];
	const first = months[0]?.period.first ?? '';
	const next = shiftDay(window.last, 1);
	const last = months.at(-1)?.period.last ?? '';
	return [
		...(window.first > first
			? [
					{
						from: 0,
						to: placeDay(window.first, data),
						label: words.before(format.dayOfYear(window.first)),
					},
				]
			: []),
		// Only whole months: a label that was last used a week ago may be used again.
		...(window.last.slice(0, 7) < last.slice(0, 7)
			? [
					{
						from: placeDay(next, data),
						to: months.length,
						label: words.since(format.day(window.last)),
					},
				]
			: []),
	];
}

// In months from the first of the drawing.
function placeDay(day: string, { months }: After): number {
	return measurePosition(day, months[0]?.period.id);
}
