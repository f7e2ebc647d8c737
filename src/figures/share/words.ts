import { formatDecimals } from '../../claims/rounding.ts';
import { createFraction, divideFractions, toNumber } from '../../counting/fraction.ts';
import { shareOf, type Tally } from '../../counting/tally.ts';
import type { FigureWords, Language } from '../figure.ts';
import { formatShare } from '../kit/format-share.ts';
import { describeSource } from '../kit/source.ts';
import type { Story } from '../story.ts';

/** Words the shares of the two half-years. */
export function wordShares(data: readonly Tally[], language: Language, story: Story): FigureWords {
	const { share: words } = language.messages;
	const [first, second] = data.map((tally) => oneIn(tally, language));
	return {
		title: words.title(first ?? '', second ?? ''),
		subtitle: words.subtitle,
		description: words.description(data.map((tally) => words.row(wordParts(tally, language)))),
		source: describeSource(story, language),
		table: {
			columns: [
				{ name: 'period', title: words.columns.period, kind: 'text' },
				{ name: 'labelled_kn23', title: words.columns.count, kind: 'count' },
				{ name: 'missiles', title: words.columns.base, kind: 'count' },
				{ name: 'share_percent', title: words.columns.share, kind: 'share', digits: 3 },
			],
			rows: data.map((tally) => [
				language.format.period(tally.period.id),
				toNumber(tally.count),
				toNumber(tally.base),
				measureShare(tally),
			]),
		},
	};
}

/** Words one field: its number and the line below. */
export function wordField(tally: Tally, language: Language) {
	const { share: words } = language.messages;
	const parts = wordParts(tally, language);
	return {
		number: words.number(oneIn(tally, language)),
		caption: [parts.period, words.caption(parts)],
	};
}

function wordParts(tally: Tally, language: Language) {
	const { format } = language;
	return {
		period: format.period(tally.period.id),
		count: format.fraction(tally.count),
		base: format.fraction(tally.base),
		percent: formatShare(tally, language),
	};
}

function measureShare(tally: Tally): number | null {
	const share = shareOf(tally);
	if (!share) return null;
	const percent = createFraction(share.numerator * 100, share.denominator);
	return Number(formatDecimals(percent, 3));
}

function oneIn(tally: Tally, { format }: Language): string {
	const ratio = divideFractions(tally.base, tally.count);
	return ratio ? format.count(Number(formatDecimals(ratio, 0))) : '–';
}
