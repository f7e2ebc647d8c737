import { type Coverage, findTableSpan, measureCoverage } from '../analysis/coverage.ts';
import { ARTICLE } from '../analysis/definition.ts';
import { sumBySureness } from '../analysis/launched.ts';
import { createPeriod } from '../analysis/period.ts';
import { SURENESSES } from '../analysis/sureness.ts';
import { countPeriod, type Tally } from '../analysis/tally.ts';
import { drawTally } from '../charts/tally.ts';
import { createFigure, type Language } from './figure.ts';
import { createBlanks, createGroups } from './marks.ts';
import { describeSource } from './source.ts';
import type { Story } from './story.ts';

interface HalfYear {
	readonly tally: Tally;
	readonly coverage: Coverage;
}

/** The opening: what was counted in the two halves of 2024, one stroke for each missile. */
export const halfYears = createFigure<readonly HalfYear[]>({
	id: 'half-years',
	select: selectHalfYears,
	describe(data, language, story) {
		const { messages, format } = language;
		const { halfYears: words, sureness, period, total, noNumber } = messages.figures;
		const totals = data.map(({ tally }) => format.fraction(tally.count));
		const periods = data.map((half) => nameHalfYear(half, language));
		return {
			title: words.headline(totals[0] ?? '', totals[1] ?? ''),
			description: words.description(data.map((half) => describeHalfYear(half, language))),
			subtitle: words.subtitle(periods[0] ?? '', periods[1] ?? ''),
			source: describeSource(
				story,
				language,
				data.flatMap(({ tally }) => tally.rows),
			),
			table: {
				columns: [period, ...SURENESSES.map((key) => sureness[key]), total, noNumber],
				rows: data.map((half) => tableRow(half, language)),
			},
		};
	},
	draw(data, words, { language, stage }) {
		const counts = data.map((half) => ({
			number: language.format.fraction(half.tally.count),
			caption: nameHalfYear(half, language),
			groups: createGroups(half.tally.rows, language),
			blanks: createBlanks(half.tally.rows, language),
		}));
		return drawTally(counts, words, stage);
	},
});

function selectHalfYears({ launches }: Story): HalfYear[] {
	const span = findTableSpan(launches);
	return ['2024-H1', '2024-H2'].map((id) => {
		const period = createPeriod(id);
		return {
			tally: countPeriod(launches, ARTICLE, period),
			coverage: measureCoverage(span, period),
		};
	});
}

function nameHalfYear({ tally, coverage }: HalfYear, { messages, format }: Language): string {
	const name = format.period(tally.period.id);
	return coverage === 'whole' ? name : messages.figures.partial(name);
}

function describeHalfYear(half: HalfYear, language: Language): string {
	const { messages, format } = language;
	const counts = sumBySureness(half.tally.rows);
	return messages.figures.halfYears.row({
		period: nameHalfYear(half, language),
		total: format.fraction(half.tally.count),
		exact: format.count(counts.exact),
		either: format.count(counts.either),
		mixed: format.count(counts.mixed),
	});
}

function tableRow(half: HalfYear, language: Language): string[] {
	const { format } = language;
	const counts = sumBySureness(half.tally.rows);
	return [
		nameHalfYear(half, language),
		...SURENESSES.map((key) => format.count(counts[key])),
		format.fraction(half.tally.count),
		format.count(half.tally.blanks.length),
	];
}
