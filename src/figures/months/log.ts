import type { Stage } from '../../charts/kit/chart.ts';
import type { LogBlock, LogLine } from '../../charts/months/data.ts';
import { drawLog } from '../../charts/months/draw-log.ts';
import type { TimelineEvent } from '../../context/parse-context.ts';
import { YEAR } from '../../counting/article.ts';
import { toNumber } from '../../counting/fraction.ts';
import { selectSureness } from '../../counting/sureness.ts';
import type { Launch } from '../../table/launch.ts';
import { findWord } from '../../words/messages.ts';
import type { Language } from '../figure.ts';
import { createGroups } from '../kit/marks.ts';
import type { Story } from '../story.ts';
import { type Months, PARTS, selectMonths } from './select.ts';

/** A line and the day by which it stands in its place. */
type Dated = readonly [date: string, line: LogLine];

/** One of the four parts of the log, to be set below the words of its step. */
export interface MonthBlock extends Pick<LogBlock, 'number' | 'isEmpty'> {
	draw(stage: Stage): SVGSVGElement;
}

/** Makes the parts of the log, each a drawing of its own. */
export function viewMonthBlocks(story: Story, language: Language): readonly MonthBlock[] {
	return createLog(selectMonths(story), language).map((block) => {
		const { number, title, isEmpty } = block;
		const description = language.messages.months.block(number, title);
		return {
			number,
			isEmpty,
			draw: (stage) => drawLog([block], { title, description }, { ...stage, isHeaded: false }),
		};
	});
}

/** Makes the log: every entry of the year by its day in four parts, with the steps of the treaty in their true places. */
export function createLog(data: Months, language: Language): readonly LogBlock[] {
	const { messages, format } = language;
	const lines = createLines(data, language);
	return PARTS.map(([first, last], index) => {
		const sum = data.months
			.slice(first - 1, last)
			.reduce((total, { count }) => total + toNumber(count), 0);
		const monthOf = (date: string) => Number(date.slice(5, 7));
		return {
			number: sum > 0 ? format.count(sum) : messages.months.none,
			title: messages.months.parts[index] ?? '',
			isEmpty: sum === 0,
			lines: lines
				.filter(([date]) => first <= monthOf(date) && monthOf(date) <= last)
				.map(([, line]) => line),
		};
	});
}

function createLines({ months, steps, start }: Months, language: Language): Dated[] {
	const { messages, format } = language;
	const entries = months
		.flatMap(({ rows }) => rows)
		.map((row): Dated => [row.start.day, createEntry(row, language)]);
	const events = groupSteps(
		steps,
		entries.map(([date]) => date),
	).map((group) => createEvent(group, language));
	const label = messages.months.notYet;
	const day = messages.months.from(format.dayShort(YEAR.first));
	const before: Dated[] = start ? [[YEAR.first, { kind: 'not-reported', day, label }]] : [];
	// An event stands before the entries of its own day: of their order within it nothing is known.
	return [...before, ...[...events, ...entries].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))];
}

function createEntry(row: Launch, language: Language): LogLine {
	const { messages, format } = language;
	const { noNumber, note } = messages.months;
	const sureness = selectSureness(row.weapon);
	const told = sureness ? note[sureness] : '';
	return {
		kind: 'entry',
		day: format.dayShort(row.start.day),
		groups: createGroups([row], language),
		number: row.launched === null ? '' : format.count(row.launched),
		note: row.launched === null ? noNumber : told,
	};
}

const ALONE = ['treaty-signed', 'treaty-duma', 'treaty-in-force'];

// Steps between which the list has no entry are told in one line, but for those that have words of their own.
function groupSteps(steps: readonly TimelineEvent[], days: readonly string[]): TimelineEvent[][] {
	const groups: TimelineEvent[][] = [];
	for (const step of steps) {
		const group = groups.at(-1);
		const last = group?.at(-1);
		const isApart = !last || ALONE.includes(last.id) || ALONE.includes(step.id);
		const isParted = days.some((day) => day > (last?.date ?? '') && day <= step.date);
		if (!group || isApart || isParted) groups.push([step]);
		else group.push(step);
	}
	return groups;
}

function createEvent(group: readonly TimelineEvent[], { messages, format }: Language): Dated {
	const { treaty } = messages.months;
	const [first, last] = [group.at(0), group.at(-1)];
	const date = first?.date ?? '';
	const title = format.dayShort(date);
	if (!last || group.length === 1)
		return [
			date,
			{ kind: 'event', title, label: findWord(treaty.steps, first?.id ?? '') ?? treaty.ratified },
		];
	const span = treaty.span(title, format.dayShort(last.date));
	return [date, { kind: 'event', title: span, label: treaty.ratified }];
}
