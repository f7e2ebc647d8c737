import { measurePosition } from '../../calendar/moment.ts';
import type { MonthColumns, MonthStretch, Ribbon } from '../../charts/months/data.ts';
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
		stretches: createStretches(data, language),
		ribbon: createRibbon(data, language),
	};
}

function createStretches({ start, silence }: Months, { messages, format }: Language) {
	const { months: words } = messages;
	const stretches: MonthStretch[] = [];
	if (start)
		stretches.push({
			kind: 'not-reported',
			from: 0,
			to: measurePosition(start),
			label: words.notReported(format.dayOfYear(start)),
		});
	if (silence)
		stretches.push({
			kind: 'silence',
			from: measurePosition(silence.first),
			to: measurePosition(silence.last),
			label: words.silence(format.dayOfYear(silence.first), format.dayOfYear(silence.last)),
		});
	return stretches;
}

function createRibbon({ steps }: Months, { messages, format }: Language): Ribbon | null {
	const { treaty } = messages.months;
	const dateOf = (id: string) => steps.find((step) => step.id === id)?.date;
	const [signed, force] = [dateOf('treaty-signed'), dateOf('treaty-in-force')];
	if (!signed || !force) return null;
	const between = steps.map(({ date }) => date).filter((date) => date > signed && date < force);
	const [first, last] = [between.at(0), between.at(-1)];
	const mark = (from: string, to: string, label: string) => ({
		from: measurePosition(from),
		to: measurePosition(to),
		title:
			from === to ? format.dayShort(from) : treaty.span(format.dayShort(from), format.dayShort(to)),
		label,
	});
	return {
		name: treaty.name,
		ticks: steps.map(({ date }) => measurePosition(date)),
		thickFrom: measurePosition(force),
		labels: [
			mark(signed, signed, treaty.signed),
			...(first && last ? [mark(first, last, treaty.ratified)] : []),
			mark(force, force, treaty.inForce),
		],
	};
}
