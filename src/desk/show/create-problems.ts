import type { Problem, Severity } from '../../table/problems/problem.ts';
import { desk } from '../../words/en/desk.ts';
import type { DeskReport } from '../check/check-table.ts';
import { type ShownGroup, type ShownProblems, wordReplacement } from '../check/problems.ts';
import { ENGLISH } from '../language.ts';
import { createSection, createTable, element, fold } from './element.ts';

const { problems: words } = desk;
const { format } = ENGLISH;

/** Creates the list of problems: what is new, by severity, what to do once and then every place; notes, and what was published before, are folded. */
export function createProblems({ problems, known }: DeskReport): HTMLElement {
	const { error, warning, note } = problems.counts;
	const before = known.counts.error + known.counts.warning + known.counts.note;
	return createSection(
		'problems',
		words.heading,
		error + warning === 0 ? element('p', {}, words.none) : null,
		error === 0 ? null : createOpen('error', problems),
		warning === 0 ? null : createOpen('warning', problems),
		note === 0 ? null : fold(words.counts.note(note), ...createOwn('note', problems)),
		before === 0
			? null
			: fold(words.knownHeading(known.counts.warning), ...createGroups(known.groups, before)),
	);
}

function createOpen(severity: Severity, problems: ShownProblems): HTMLElement {
	return element(
		'div',
		`severity severity-${severity}`,
		element('h4', {}, words.counts[severity](problems.counts[severity])),
		...createOwn(severity, problems),
	);
}

function createOwn(severity: Severity, { groups, counts }: ShownProblems): readonly HTMLElement[] {
	const own = groups.filter((group) => group.severity === severity);
	return [element('p', 'subtitle', words.told[severity]), ...createGroups(own, counts[severity])];
}

function createGroups(groups: readonly ShownGroup[], total: number): readonly HTMLElement[] {
	const shown = groups.reduce((all, group) => all + group.shown.length, 0);
	const more = words.more(format.count(shown), format.count(total));
	return [...(shown < total ? [element('p', {}, more)] : []), ...groups.map(createGroup)];
}

function createGroup(group: ShownGroup): HTMLElement {
	const expected = `${words.expected}: ${group.expected}`;
	return element(
		'div',
		'problem',
		element('h5', {}, group.action),
		group.severity === 'note' ? null : element('p', 'subtitle', expected),
		createPlaces(group),
	);
}

function createPlaces({ file, code, shown, total }: ShownGroup): HTMLElement {
	const { line, cell, column, found, replacement } = words.columns;
	const name = words.caption(code, format.count(shown.length), format.count(total));
	// Mostly no replacement can be known: then its column would only take room.
	const isKnown = shown.some((problem) => problem.replacement !== null);
	return createTable({
		caption: file === null ? name : words.inFile(file, name),
		columns: [line, cell, column, found, ...(isKnown ? [replacement] : [])],
		rows: shown.map((problem) => [
			...wordPlace(problem),
			...(isKnown ? [wordReplacement(problem)] : []),
		]),
	});
}

function wordPlace(problem: Problem): readonly string[] {
	const { line, cell, column } = problem;
	const place = [line === null ? words.wholeFile : String(line), cell ?? '', column ?? ''];
	return [...place, problem.found || words.nothing];
}
