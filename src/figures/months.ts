import { sumBySureness } from '../analysis/launched.ts';
import { isOverlapping, type Period } from '../analysis/period.ts';
import { SURENESSES } from '../analysis/sureness.ts';
import type { Tally } from '../analysis/tally.ts';
import { drawUnitTimeline } from '../charts/unit-timeline.ts';
import { createFigure, type Language } from './figure.ts';
import { createTimeline, type Months, selectMonths } from './month-timeline.ts';
import { describeSource } from './source.ts';

/** The months of 2024 as unit columns, with the treaty's signing and entry into force. */
export const months = createFigure<Months>({
	id: 'months',
	select: (story) => selectMonths(story, ['treaty-signed', 'treaty-in-force']),
	describe(data, language, story) {
		const { messages, format } = language;
		const { months: words, sureness, month, total } = messages.figures;
		const counted = data.months.filter(({ count }) => count.numerator > 0);
		return {
			title: describePeak(data, language),
			description: words.description(
				counted.map(({ period, count }) =>
					words.row(format.monthOfYear(period.id), format.fraction(count)),
				),
				data.events.map(
					(event) =>
						`${format.dayOfYear(event.date)}, ${messages.figures.treatyEvent[event.id] ?? event.id}`,
				),
			),
			subtitle: words.subtitle(data.year.id),
			source: describeSource(
				story,
				language,
				data.months.flatMap(({ rows }) => rows),
			),
			table: {
				columns: [month, ...SURENESSES.map((key) => sureness[key]), total],
				rows: data.months.map((tally) => tableRow(tally, data.window, language)),
			},
		};
	},
	draw(data, words, { language, stage }) {
		const timeline = createTimeline(data, language);
		return drawUnitTimeline(timeline, words, stage);
	},
});

function describePeak({ months: tallies }: Months, { messages, format }: Language): string {
	const counts = tallies.map(({ count }) => count.numerator / count.denominator);
	const highest = Math.max(...counts);
	const peaks = tallies.filter((_, index) => counts[index] === highest && highest > 0);
	const total = counts.reduce((sum, count) => sum + count, 0);
	const names = format.list(peaks.map(({ period }) => format.monthOfYear(period.id)));
	const { headline, headlineOne } = messages.figures.months;
	return (peaks.length === 1 ? headlineOne : headline)(
		names,
		format.count(highest * peaks.length),
		format.count(total),
	);
}

function tableRow(
	{ period, rows, count }: Tally,
	window: Period | null,
	{ messages, format }: Language,
): string[] {
	const { notReported, partly } = messages.figures;
	if (!window || !isOverlapping(window, period)) {
		return [format.month(period.id), ...SURENESSES.map(() => notReported), notReported];
	}
	const counts = sumBySureness(rows);
	const within = window.first <= period.first && period.last <= window.last;
	const name = format.month(period.id);
	return [
		within ? name : `${name} (${partly(format.dayOfYear(window.first), format.day(window.last))})`,
		...SURENESSES.map((key) => format.count(counts[key])),
		format.fraction(count),
	];
}
