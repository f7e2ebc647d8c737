import { measurePosition } from '../../calendar/moment.ts';
import type { MonthColumns, MonthStretch, Ribbon } from '../../charts/months/data.ts';
import type { TimelineEvent } from '../../context/parse-context.ts';
import type { Language } from '../figure.ts';
import { createParts } from '../kit/marks.ts';
import type { Months } from './select.ts';

/** Makes the columns of the year with the treaty below them. */
export function createColumns(data: Months, language: Language): MonthColumns {
	const { format } = language;
	return {
		slots: data.months.map(({ period, count, rows }) => ({
			label: format.monthShort(period.id),
			number: count.numerator > 0 ? format.fraction(count) : null,
			groups: createParts(rows, language).flatMap(({ groups }) => groups),
		})),
		stretches: [...createUnreported(data, language), ...createSilence(data, language)],
		ribbon: createRibbon(data, language),
	};
}

function createUnreported(
	{ window, year }: Months,
	{ messages, format }: Language,
): MonthStretch[] {
	if (!window || window.first <= year.first) return [];
	const label = messages.months.notReported(format.dayOfYear(window.first));
	return [{ kind: 'not-reported', from: 0, to: measurePosition(window.first), label }];
}

function createSilence({ silence }: Months, { messages, format }: Language): MonthStretch[] {
	if (!silence) return [];
	return [
		{
			kind: 'silence',
			from: measurePosition(silence.first),
			to: measurePosition(silence.last),
			label: messages.months.silence(
				format.dayOfYear(silence.first),
				format.dayOfYear(silence.last),
			),
		},
	];
}

function createRibbon({ steps }: Months, { messages, format }: Language): Ribbon | null {
	const { treaty } = messages.months;
	const [signed, force] = ['treaty-signed', 'treaty-in-force'].map((id) =>
		steps.find((step) => step.id === id),
	);
	if (!signed || !force) return null;
	const between = steps.filter(({ date }) => date > signed.date && date < force.date);
	const [first, last] = [between.at(0), between.at(-1)];
	const point = (event: TimelineEvent, label: string) => ({
		from: measurePosition(event.date),
		to: measurePosition(event.date),
		title: format.dayShort(event.date),
		label,
	});
	return {
		name: treaty.name,
		ticks: steps.map(({ date }) => measurePosition(date)),
		thickFrom: measurePosition(force.date),
		labels: [
			point(signed, treaty.signed),
			...(first && last
				? [
						{
							from: measurePosition(first.date),
							to: measurePosition(last.date),
							title: treaty.span(format.dayShort(first.date), format.dayShort(last.date)),
							label: treaty.ratified,
						},
					]
				: []),
			point(force, treaty.inForce),
		],
	};
}
