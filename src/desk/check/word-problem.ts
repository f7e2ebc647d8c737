import { TABLE } from '../../editions/record/data-files.ts';
import type { FileProblem } from '../../editions/record/read-edition.ts';
import type { Problem } from '../../table/problems/problem.ts';
import { type DateOrder, mendYearLast } from '../../table/read/date-order.ts';
import type { DeskLanguage } from '../language.ts';
import type { DateReading } from './report.ts';

/** Says what would mend a cell; empty where nobody can know. */
export function wordReplacement({ replacement }: Problem, { words }: DeskLanguage): string {
	return replacement === '' ? words.problems.blank : (replacement ?? '');
}

/** Words a problem for a person without a terminal, who has the table alone: what fails in the other files, as they were accepted, fails for its rows. */
export function retellProblem(problem: FileProblem, { words }: DeskLanguage): FileProblem {
	const { elsewhere, dates } = words.problems;
	if (problem.file !== TABLE) return { ...problem, ...elsewhere };
	return problem.code === DATE_ORDER ? { ...problem, action: dates, replacement: null } : problem;
}

const DATE_ORDER = 'file.date-order';

const ORDERS: readonly DateOrder[] = ['month-first', 'day-first'];

/** Lists the ways in which all dates such as 9/2/2024 can be read together, once a person says so; mostly none. */
export function listDateReadings(
	problems: readonly FileProblem[],
	{ format }: DeskLanguage,
): readonly DateReading[] {
	const asked = problems.find(({ code, file }) => code === DATE_ORDER && file === TABLE);
	if (!asked) return [];
	return ORDERS.flatMap((order) => {
		const day = mendYearLast(asked.found, order)?.slice(0, 10);
		const isPossible = asked.replacement === null || asked.replacement === order;
		return day && isPossible ? [{ order, sample: asked.found, day: format.day(day) }] : [];
	});
}
