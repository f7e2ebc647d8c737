import { drawFields } from '../../charts/fields/draw-fields.ts';
import { drawStrokes } from '../../charts/strokes/draw-strokes.ts';
import type { CheckedClaim } from '../../claims/check-claim.ts';
import { toNumber } from '../../counting/fraction.ts';
import { SURENESSES, selectSureness } from '../../counting/sureness.ts';
import { createFigure, type FigureView, type Language } from '../figure.ts';
import { wordOther } from '../kit/counts-elsewhere.ts';
import { createGroups, createParts, kindOf } from '../kit/marks.ts';
import { column, createTable } from '../kit/table.ts';
import { createKey, describeSource } from '../kit/words.ts';
import type { Story } from '../story.ts';
import { listTallies, wordClaim, wordComputed } from './claim-words.ts';

/** Draws the very strokes of one claim: its count, both counts of a ratio, or a share in its field. */
export function viewClaim(checked: CheckedClaim, story: Story, language: Language): FigureView {
	return createFigure(`claim-${checked.claim.id}`, () => {
		const { messages, format } = language;
		const { drawing } = messages.claims;
		const tallies = listTallies(checked);
		const isShare = checked.claim.measure.kind === 'share';
		return {
			title: drawing.title(
				wordClaim(checked, language, null).name,
				wordComputed(checked, language),
			),
			subtitle: drawing.subtitle,
			// Counts say beside their marks what each is; a field has no room for it.
			...(isShare ? { key: createKindKey(checked, language) } : {}),
			description: describe(checked, language),
			source: describeSource(
				story,
				language,
				tallies.flatMap(({ rows }) => rows),
			),
			table: createTable(tallies, {
				period: column.text(messages.figures.period, ({ period }) => format.period(period.id)),
				total: column.count(messages.figures.total, ({ count }) => toNumber(count)),
			}),
			draw: (text, stage) =>
				isShare
					? drawFields([createField(checked, language)], text, stage)
					: drawStrokes(createCounts(checked, story, language), text, stage),
		};
	}).view(story, language);
}

/** Heads the drawing of a claim with its counts: `The 8 and the 74`. */
export function headDrawing(checked: CheckedClaim, { messages, format }: Language): string {
	const { drawing } = messages.claims;
	const counts = listTallies(checked).map(({ count }) => format.fraction(count));
	return checked.claim.measure.kind === 'share'
		? drawing.field(counts.join(), format.fraction(checked.tally.base))
		: drawing.heading(counts);
}

function describe(checked: CheckedClaim, { messages, format }: Language): string {
	const { drawing } = messages.claims;
	const tallies = listTallies(checked);
	const blanks = tallies.flatMap((tally) => tally.blanks);
	const counts = tallies.map(({ period, count, base, rows }) => {
		const words =
			checked.claim.measure.kind === 'share'
				? drawing.share(format.fraction(count), format.fraction(base))
				: drawing.count(format.fraction(count), format.count(rows.length));
		return `${format.period(period.id)}: ${words}`;
	});
	const left = blanks.length > 0 ? [drawing.blank(format.count(blanks.length))] : [];
	return [...counts, ...left].join(' ');
}

function createKindKey({ tally }: CheckedClaim, language: Language) {
	const found = new Set(tally.rows.map(({ weapon }) => selectSureness(weapon)));
	return createKey(SURENESSES.filter((sureness) => found.has(sureness)).map(kindOf), language);
}

// Beside the first half-year stands what prosecutors said of nearly the same days.
function createCounts(checked: CheckedClaim, story: Story, language: Language) {
	return listTallies(checked).map(({ period, count, rows }) => ({
		other: wordOther(period, story, language),
		number: language.format.fraction(count),
		caption: language.format.period(period.id),
		parts: createParts(rows, language, ''),
	}));
}

function createField(checked: CheckedClaim, language: Language) {
	const { format, messages } = language;
	const { period, count, base, rows } = checked.tally;
	const of = messages.claims.drawing.of(format.fraction(count), format.fraction(base));
	return {
		number: wordComputed(checked, language),
		caption: [format.period(period.id), of],
		total: base.numerator,
		groups: createGroups(rows, language, '').filter(({ kind }) => kind !== 'dotted'),
	};
}
