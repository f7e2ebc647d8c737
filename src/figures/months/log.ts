import type { LogBlock, LogLine } from '../../charts/months/data.ts';
import type { TimelineEvent } from '../../context/parse-context.ts';
import { selectSureness } from '../../counting/sureness.ts';
import type { Launch } from '../../table/launch.ts';
import { findWord } from '../../words/messages.ts';
import type { Language } from '../figure.ts';
import { createBlanks, createGroups } from '../kit/marks.ts';
import { type Months, PARTS } from './select.ts';

/** A line and the day by which it stands in its place. */
interface Dated {
	readonly date: string;
	readonly line: LogLine;
}

/** Makes the log: every entry of the year by its day in four parts, with the steps of the treaty in their true places. */
export function createLog(data: Months, language: Language): readonly LogBlock[] {
	const { messages, format } = language;
	const lines = [...createUnreported(data, language), ...createLines(data, language)];
	return PARTS.map(([first, last], index) => {
		const sum = data.months
			.slice(first - 1, last)
			.reduce((total, { count }) => total + count.numerator / count.denominator, 0);
		return {
			number: sum > 0 ? format.count(sum) : messages.months.none,
			title: messages.months.parts[index] ?? '',
			isEmpty: sum === 0,
			lines: lines
				.filter(({ date }) => isBetween(Number(date.slice(5, 7)), [first, last]))
				.map(({ line }) => line),
		};
	});
}

function isBetween(month: number, [first, last]: readonly [number, number]): boolean {
	return first <= month && month <= last;
}

function createUnreported({ window, year }: Months, { messages, format }: Language): Dated[] {
	if (!window || window.first <= year.first) return [];
	const day = messages.months.from(format.dayShort(year.first));
	const line: LogLine = { kind: 'not-reported', day, label: messages.months.notYet };
	return [{ date: year.first, line }];
}

function createLines({ months, steps }: Months, language: Language): Dated[] {
	const entries = months
		.flatMap(({ rows }) => rows)
		.map((row) => ({ date: row.start.day, line: createEntry(row, language) }));
	const days = entries.map(({ date }) => date);
	const events = groupSteps(steps, days).map((group) => createEvent(group, language));
	// An event stands before the entries of its own day: of their order within it nothing is known.
	return [...events, ...entries].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function createEntry(row: Launch, language: Language): LogLine {
	const { messages, format } = language;
	const sureness = selectSureness(row.weapon);
	const isBlank = row.launched === null;
	return {
		kind: 'entry',
		day: format.dayShort(row.start.day),
		groups: isBlank ? createBlanks([row], language) : createGroups([row], language),
		number: isBlank ? '' : format.count(row.launched ?? 0),
		note: isBlank ? messages.months.noNumber : sureness ? messages.months.note[sureness] : '',
	};
}

// Steps between which the list has no entry are told in one line; signing and entry into force stand alone.
function groupSteps(
	steps: readonly TimelineEvent[],
	days: readonly string[],
): readonly (readonly TimelineEvent[])[] {
	const groups: TimelineEvent[][] = [];
	for (const step of steps) {
		const last = groups.at(-1)?.at(-1);
		const isApart = !last || isAlone(last) || isAlone(step) || isHouse(last);
		const isParted = days.some((day) => day > (last?.date ?? '') && day <= step.date);
		if (isApart || isParted) groups.push([step]);
		else groups.at(-1)?.push(step);
	}
	return groups;
}

function isAlone({ id }: TimelineEvent): boolean {
	return id === 'treaty-signed' || id === 'treaty-in-force';
}

function isHouse({ id }: TimelineEvent): boolean {
	return id === 'treaty-duma';
}

function createEvent(group: readonly TimelineEvent[], language: Language): Dated {
	const { messages, format } = language;
	const { treaty } = messages.months;
	const [first, last] = [group.at(0), group.at(-1)];
	const date = first?.date ?? '';
	if (!first || !last || first === last) {
		const label = findWord(treaty.steps, first?.id ?? '') ?? treaty.ratified;
		return { date, line: { kind: 'event', title: format.dayShort(date), label } };
	}
	const title = treaty.span(format.dayShort(first.date), format.dayShort(last.date));
	return { date, line: { kind: 'event', title, label: treaty.ratified } };
}
