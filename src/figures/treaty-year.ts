import { ARTICLE } from '../analysis/definition.ts';
import { createPeriod } from '../analysis/period.ts';
import { countPeriod } from '../analysis/tally.ts';
import { type DayTimeline, drawDayTimeline } from '../charts/day-timeline.ts';
import type { Launch } from '../launches/launch.ts';
import { createFigure, type Language } from './figure.ts';
import { createBlanks, createGroups } from './marks.ts';
import { createTimeline, type Months, selectMonths } from './month-timeline.ts';
import { measurePosition } from './silence.ts';
import { describeSource } from './source.ts';

const STEPS = [
	'treaty-signed',
	'treaty-duma',
	'treaty-federation-council',
	'treaty-putin',
	'treaty-kim',
	'treaty-in-force',
];

interface TreatyYear extends Months {
	readonly rows: readonly Launch[];
}

/** The treaty's year: its steps and the launches on one axis of days. */
export const treatyYear = createFigure<TreatyYear>({
	id: 'treaty-year',
	select: (story) => ({
		...selectMonths(story, STEPS),
		rows: countPeriod(story.launches, ARTICLE, createPeriod('2024')).rows,
	}),
	describe(data, language, story) {
		const { format, messages } = language;
		const { treatyYear: words } = messages.figures;
		const force = data.events.find(({ id }) => id === 'treaty-in-force')?.date ?? '';
		const [before, after] = [
			sumLaunched(data.rows.filter(({ start }) => start.day < force)),
			sumLaunched(data.rows.filter(({ start }) => start.day >= force)),
		];
		const entries = listEntries(data, language);
		return {
			title: words.headline(format.count(before), format.count(after)),
			subtitle: words.subtitle,
			description: words.description(
				entries
					.filter(({ missiles }) => missiles !== '')
					.map(({ day, missiles }) => `${day} ${missiles}`),
				entries.filter(({ missiles }) => missiles === '').map(({ day, name }) => `${day} ${name}`),
			),
			source: describeSource(story, language, data.rows),
			table: {
				columns: [words.day, words.step, words.missiles],
				rows: entries.map(({ day, name, missiles }) => [day, name, missiles]),
			},
		};
	},
	draw: (data, words, { language, stage }) =>
		drawDayTimeline(createDays(data, language), words, stage),
});

function createDays(data: TreatyYear, language: Language): DayTimeline {
	return {
		...createTimeline(data, language),
		reports: data.rows.flatMap((row) =>
			[...createGroups([row], language), ...createBlanks([row], language)].map((group) => ({
				at: measurePosition(row.start.day),
				group,
			})),
		),
	};
}

function listEntries({ events, rows }: TreatyYear, { messages, format }: Language) {
	const steps = events.map(({ id, date }) => ({
		date,
		day: format.dayOfYear(date),
		name: messages.figures.treatyEvent[id] ?? id,
		missiles: '',
	}));
	const reports = rows.map(({ start, weapon, launched }) => ({
		date: start.day,
		day: format.dayOfYear(start.day),
		name: weapon.text,
		missiles: launched === null ? messages.pages.rows.blank : format.count(launched),
	}));
	return [...steps, ...reports].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function sumLaunched(rows: readonly Launch[]): number {
	return rows.reduce((sum, { launched }) => sum + (launched ?? 0), 0);
}
