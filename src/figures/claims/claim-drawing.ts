import { drawFields } from '../../charts/fields/draw-fields.ts';
import type { Stage } from '../../charts/kit/chart.ts';
import type { MarkKind } from '../../charts/kit/mark.ts';
import { drawStrokes } from '../../charts/strokes/draw-strokes.ts';
import type { CheckedClaim } from '../../claims/check-claim.ts';
import { SURENESSES, selectSureness } from '../../counting/sureness.ts';
import type { Tally } from '../../counting/tally.ts';
import type { FigureView, FigureWords, Language } from '../figure.ts';
import { selectHalfYears } from '../half-years/select.ts';
import { wordOther } from '../half-years/words.ts';
import { createKey } from '../kit/key.ts';
import { createGroups, createParts, kindOf } from '../kit/marks.ts';
import { describeSource } from '../kit/source.ts';
import { createTextTable } from '../kit/table.ts';
import type { Story } from '../story.ts';
import { wordClaim, wordComputed } from './claim-words.ts';

/** Draws the very strokes of one claim: its count, both counts of a ratio, or a share in its field. */
export function viewClaim(checked: CheckedClaim, story: Story, language: Language): FigureView {
	const words = describe(checked, story, language);
	return {
		id: `claim-${checked.claim.id}`,
		...words,
		draw: (stage: Stage) =>
			checked.claim.measure.kind === 'share'
				? drawFields([createField(checked, language)], words, stage)
				: drawStrokes(
						listTallies(checked).map((tally) => createCount(tally, story, language)),
						words,
						stage,
					),
	};
}

/** Lists the counts behind a claim in the order of time: two of a ratio, else one. */
export function listTallies({ tally, against }: CheckedClaim): readonly Tally[] {
	return against ? [against, tally] : [tally];
}

function describe(checked: CheckedClaim, story: Story, language: Language): FigureWords {
	const { messages, format } = language;
	const { drawing } = messages.claims;
	const tallies = listTallies(checked);
	const blanks = tallies.flatMap((tally) => tally.blanks).length;
	const counts = tallies.map((tally) => {
		const period = format.period(tally.period.id);
		const count = format.fraction(tally.count);
		const words =
			checked.claim.measure.kind === 'share'
				? drawing.share(count, format.fraction(tally.base))
				: drawing.count(count, format.count(tally.rows.length));
		return [period, words, format.fraction(tally.count)] as const;
	});
	return {
		title: drawing.title(wordClaim(checked, language, null).name, wordComputed(checked, language)),
		subtitle: drawing.subtitle,
		// Counts say beside their marks what each is; a field has no room for it.
		...(checked.claim.measure.kind === 'share'
			? { key: createKey(listKinds(checked.tally), language) }
			: {}),
		description: [
			...counts.map(([period, words]) => `${period}: ${words}`),
			...(blanks > 0 ? [drawing.blank(format.count(blanks))] : []),
		].join(' '),
		source: describeSource(
			story,
			language,
			tallies.flatMap(({ rows }) => rows),
		),
		table: createTextTable(
			[messages.figures.period, messages.figures.total],
			counts.map(([period, , count]) => [period, count]),
		),
	};
}

function listKinds({ rows }: Tally): readonly MarkKind[] {
	const found = new Set(
		rows.map(({ weapon }) => selectSureness(weapon)).filter((one) => one !== null),
	);
	return SURENESSES.filter((sureness) => found.has(sureness)).map(kindOf);
}

/** Heads the drawing of a claim with its counts: `The 8 and the 74`. */
export function headDrawing(checked: CheckedClaim, { messages, format }: Language): string {
	const { drawing } = messages.claims;
	const [first, ...more] = listTallies(checked).map(({ count }) => format.fraction(count));
	return checked.claim.measure.kind === 'share'
		? drawing.field(first ?? '', format.fraction(checked.tally.base))
		: drawing.heading([first ?? '', ...more]);
}

// Beside the first half-year stands what prosecutors said of nearly the same days.
function createCount(tally: Tally, story: Story, language: Language) {
	const half = selectHalfYears(story).find((one) => one.tally.period.id === tally.period.id);
	return {
		other: half ? wordOther(half, language) : null,
		number: language.format.fraction(tally.count),
		caption: language.format.period(tally.period.id),
		parts: createParts(tally.rows, language, ''),
	};
}

function createField(checked: CheckedClaim, language: Language) {
	const { format, messages } = language;
	const { tally } = checked;
	const [count, base] = [format.fraction(tally.count), format.fraction(tally.base)];
	return {
		number: wordComputed(checked, language),
		caption: [format.period(tally.period.id), messages.claims.drawing.of(count, base)],
		total: tally.base.numerator,
		groups: createGroups(tally.rows, language, ''),
	};
}
