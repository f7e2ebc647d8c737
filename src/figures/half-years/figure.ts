import { drawStrokes } from '../../charts/strokes/draw-strokes.ts';
import { countHalves } from '../../counting/article.ts';
import { toNumber } from '../../counting/fraction.ts';
import { sumBySureness, sumLaunched } from '../../counting/launched.ts';
import { findTableSpan, measureCoverage } from '../../counting/months/coverage.ts';
import type { Tally } from '../../counting/tally.ts';
import { createFigure, type Language } from '../figure.ts';
import { findOther, wordNumber, wordOther } from '../kit/counts-elsewhere.ts';
import { createParts } from '../kit/marks.ts';
import { column, createTable } from '../kit/table.ts';
import { describeSource } from '../kit/words.ts';
import type { Story } from '../story.ts';

/** The opening: what was counted in the two halves of 2024, one mark for each missile, and what others said of the first. */
export const halfYears = createFigure('half-years', (story, language) => {
	const { columns, ...words } = language.messages.halfYears;
	const { fraction } = language.format;
	const halves = countHalves(story.launches);
	const rows = halves.flatMap((half) => half.rows);
	const name = (half: Tally) => nameHalf(half, story, language);
	return {
		title: words.title(fraction(halves[0].count), fraction(halves[1].count)),
		subtitle: words.subtitle,
		description: describe(halves, story, language),
		source: describeSource(story, language, rows),
		table: createTable(halves, {
			period: column.text(columns.period, name),
			labelled_exact: column.count(columns.exact, (half) => sumBySureness(half.rows).exact),
			labelled_either: column.count(columns.either, (half) => sumBySureness(half.rows).either),
			labelled_mixed: column.count(columns.mixed, (half) => sumBySureness(half.rows).mixed),
			total: column.count(columns.total, ({ count }) => toNumber(count)),
			entries_without_number: column.count(columns.blank, ({ blanks }) => blanks.length),
		}),
		draw(text, stage) {
			const counts = halves.map((half) => ({
				number: fraction(half.count),
				caption: name(half),
				parts: createParts(half.rows, language),
				other: wordOther(half.period, story, language),
			}));
			return drawStrokes(counts, text, stage);
		},
	};
});

// Says so where the table covers a half-year only in part.
function nameHalf({ period }: Tally, { launches }: Story, { messages, format }: Language): string {
	const name = format.period(period.id);
	const coverage = measureCoverage(findTableSpan(launches), period);
	return coverage === 'whole' ? name : messages.figures.partial(name);
}

function describe(halves: readonly Tally[], story: Story, language: Language): string {
	const { messages, format } = language;
	const { halfYears: words } = messages;
	const rows = halves.flatMap((half) => half.rows);
	const sums = sumBySureness(rows);
	const blanks = halves.flatMap((half) => half.blanks);
	const others = halves.flatMap(({ period }) => findOther(period, story) ?? []);
	const counts = halves.map((half) =>
		words.count(format.fraction(half.count), nameHalf(half, story, language)),
	);
	return [
		words.description({
			counts: counts.join(', '),
			sum: format.count(sumLaunched(rows)),
			exact: format.count(sums.exact),
			either: format.count(sums.either),
			mixed: format.count(sums.mixed),
		}),
		...(blanks.length > 0 ? [words.blanks(format.count(blanks.length))] : []),
		...others.map((other) => words.otherSentence(wordNumber(other, language))),
	].join(' ');
}
