import { findLabelWindow, findTableSpan } from '../analysis/coverage.ts';
import {
	type LabelKind,
	type LabelMonth,
	selectLabelKind,
	sumLabelMonths,
} from '../analysis/label-months.ts';
import { createSpan, daysInMonth, isOverlapping, type Period } from '../analysis/period.ts';
import { isNaming } from '../analysis/sureness.ts';
import type { LabelLane, LabelTimes } from '../charts/label-data.ts';
import { drawLabelTimes } from '../charts/label-times.ts';
import type { MarkKind } from '../charts/mark.ts';
import { createFigure, type Language } from './figure.ts';
import { describeSource } from './source.ts';
import type { Story } from './story.ts';

interface LabelLife {
	readonly months: readonly LabelMonth[];
	/** First and last day on which a label names KN-23; null for a table without one. */
	readonly window: Period | null;
	/** Reports that mix Iskander-M with something else and fall into no lane. */
	readonly left: number;
}

const LANES: readonly LabelKind[] = ['iskander', 'exact', 'either', 'mixed', 'air-defence'];
const WINDOWED: ReadonlySet<LabelKind> = new Set(['exact', 'either', 'mixed']);
const MARKS: Readonly<Record<LabelKind, MarkKind>> = {
	iskander: 'pale',
	exact: 'full',
	either: 'tint',
	mixed: 'outline',
	'air-defence': 'pale',
};
const START = '2023-01-01';

/** The life of the label: what it and its neighbours add up to by month, and when it was not in use. */
export const labelWindow = createFigure<LabelLife>({
	id: 'label-window',
	select: selectLife,
	describe(data, language, story) {
		const { labelWindow: words } = language.messages.limits;
		const { format } = language;
		const [first, last] = [data.months.at(0), data.months.at(-1)];
		const { window } = data;
		return {
			title: window
				? words.headline(format.month(window.first), format.month(window.last))
				: words.headlineNone,
			subtitle: words.subtitle(
				format.month(first?.period.id ?? START),
				format.month(last?.period.id ?? START),
			),
			description: words.description(
				LANES.map((kind) => describeLane(kind, data, language)),
				window ? words.outside(format.day(window.first), format.day(window.last)) : '',
			),
			source: `${describeSource(story, language)} ${words.left(format.count(data.left))}`,
			table: createTable(data, language),
		};
	},
	draw: (data, words, { language, stage }) =>
		drawLabelTimes(createTimes(data, language), words, stage),
});

function selectLife({ launches }: Story): LabelLife {
	const last = findTableSpan(launches)?.last ?? START;
	const span = createSpan(START, last < START ? START : last);
	const left = launches.filter(
		({ start, weapon }) =>
			start.day >= START && isNaming(weapon, 'Iskander-M') && selectLabelKind(weapon) === null,
	);
	return {
		months: sumLabelMonths(launches, span),
		window: findLabelWindow(launches),
		left: left.length,
	};
}

function createTimes(data: LabelLife, { messages, format }: Language): LabelTimes {
	const words = messages.limits.labelWindow;
	const lane = (kind: LabelKind): LabelLane => ({
		label: words.lanes[kind],
		kind: MARKS[kind],
		values: data.months.map(({ launched }) => launched[kind]),
		windowed: WINDOWED.has(kind),
	});
	return {
		months: data.months.map(({ period: { id } }) => ({
			label: format.monthShort(id),
			year: id.endsWith('-01') ? id.slice(0, 4) : null,
		})),
		columns: [
			{ head: words.heads.iskander, lanes: [lane('iskander')] },
			{ head: words.heads.named, lanes: [lane('exact'), lane('either'), lane('mixed')] },
			{ head: words.heads['air-defence'], lanes: [lane('air-defence')] },
		],
		window: measureWindow(data),
		notReported: words.notReported,
	};
}

// In months from the first; a label that is never used is outside all of the time.
function measureWindow({ months, window }: LabelLife): LabelTimes['window'] {
	if (!window) return { from: months.length, to: months.length };
	const isLast = months.at(-1)?.period.id === window.last.slice(0, 7);
	return { from: placeDay(window.first, 0), to: isLast ? months.length : placeDay(window.last, 1) };
}

function placeDay(day: string, shift: 0 | 1): number {
	const months =
		(Number(day.slice(0, 4)) - Number(START.slice(0, 4))) * 12 + Number(day.slice(5, 7)) - 1;
	return months + (Number(day.slice(8, 10)) - 1 + shift) / daysInMonth(day.slice(0, 7));
}

function describeLane(
	kind: LabelKind,
	{ months }: LabelLife,
	{ messages, format }: Language,
): string {
	const words = messages.limits.labelWindow;
	const used = months.filter(({ launched }) => launched[kind] > 0);
	const most = Math.max(0, ...used.map(({ launched }) => launched[kind]));
	const peak = used.find(({ launched }) => launched[kind] === most);
	const label = words.lanes[kind];
	if (!peak) return words.laneEmpty(label);
	return words.lane({
		label,
		total: format.count(used.reduce((sum, { launched }) => sum + launched[kind], 0)),
		months: format.count(used.length),
		most: format.month(peak.period.id),
		peak: format.count(most),
	});
}

function createTable({ months, window }: LabelLife, { messages, format }: Language) {
	const words = messages.limits.labelWindow;
	const { month, partly } = messages.figures;
	return {
		columns: [month, ...LANES.map((kind) => words.lanes[kind])],
		rows: months.map(({ period, launched }) => {
			const name = format.month(period.id);
			const isUsed = window !== null && isOverlapping(window, period);
			const isPart = isUsed && !(window.first <= period.first && period.last <= window.last);
			return [
				isPart ? `${name} (${partly(format.day(window.first), format.day(window.last))})` : name,
				...LANES.map((kind) =>
					WINDOWED.has(kind) && !isUsed ? words.notReported : format.count(launched[kind]),
				),
			];
		}),
	};
}
