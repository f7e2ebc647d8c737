import { findLabelWindow } from '../analysis/coverage.ts';
import { ARTICLE } from '../analysis/definition.ts';
import { toNumber } from '../analysis/fraction.ts';
import { createPeriod, isOverlapping, listMonths, type Period } from '../analysis/period.ts';
import { countPeriod, shareOf, type Tally } from '../analysis/tally.ts';
import { drawShareBars } from '../charts/share-bars.ts';
import { createFigure, type Language } from './figure.ts';
import { formatShare } from './format-share.ts';
import { describeSource } from './source.ts';

interface MonthShares {
	readonly months: readonly Tally[];
	readonly window: Period | null;
}

/** The months of 2024 again, as shares of all missiles launched in the month. */
export const monthsShare = createFigure<MonthShares>({
	id: 'months-share',
	select: ({ launches }) => ({
		months: listMonths(createPeriod('2024')).map((month) => countPeriod(launches, ARTICLE, month)),
		window: findLabelWindow(launches),
	}),
	describe(data, language, story) {
		const { monthsShare: words, month, counted, missiles, shareColumn } = language.messages.figures;
		const highest = findHighest(data);
		const rows = data.months.map((tally) => wordMonth(tally, data.window, language));
		return {
			title: words.headline(highest ? language.format.monthOfYear(highest.period.id) : '–'),
			subtitle: words.subtitle,
			description: words.description(rows.map((row) => words.row(row[0] ?? '', row[3] ?? ''))),
			source: describeSource(story, language),
			table: { columns: [month, counted, missiles, shareColumn], rows },
		};
	},
	draw(data, words, { language, stage }) {
		const bars = data.months.map((tally) => {
			const share = isReported(tally, data.window) ? shareOf(tally) : null;
			return {
				label: language.format.monthShort(tally.period.id),
				share: share && toNumber(share),
				number: wordBar(tally, data.window, language),
			};
		});
		return drawShareBars(bars, words, stage);
	},
});

function isReported({ period }: Tally, window: Period | null): boolean {
	return window !== null && isOverlapping(window, period);
}

// A month before the label was in use says so; any other without it only that nothing was reported.
function wordBar(tally: Tally, window: Period | null, language: Language): string {
	const { format, messages } = language;
	if (isReported(tally, window))
		return tally.count.numerator > 0 ? formatShare(tally, language) : '';
	return window && tally.period.last < window.first
		? messages.figures.months.notReported(format.dayOfYear(window.first))
		: messages.figures.notReported;
}

function findHighest({ months }: MonthShares): Tally | undefined {
	const values = months.map((tally) => {
		const share = shareOf(tally);
		return share ? toNumber(share) : 0;
	});
	const highest = Math.max(...values);
	return highest > 0 ? months[values.indexOf(highest)] : undefined;
}

function wordMonth(tally: Tally, window: Period | null, language: Language): string[] {
	const { format, messages } = language;
	const { notReported } = messages.figures;
	const reported = isReported(tally, window);
	return [
		format.month(tally.period.id),
		reported ? format.fraction(tally.count) : notReported,
		format.fraction(tally.base),
		reported ? formatShare(tally, language) : notReported,
	];
}
