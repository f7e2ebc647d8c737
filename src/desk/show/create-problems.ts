import { SEVERITIES } from '../../claims/group-problems.ts';
import type { Problem, Severity } from '../../table/problems/problem.ts';
import type { DeskReport, ShownGroup, ShownProblems } from '../check/report.ts';
import { wordReplacement } from '../check/word-problem.ts';
import type { DeskLanguage } from '../language.ts';
import { createTable, element } from './element.ts';

/** Creates the list of problems: what is new, by severity, what to do once and then every place; notes, and what was published before, are folded. */
export function createProblems(
	{ problems, known }: DeskReport,
	language: DeskLanguage,
): HTMLElement {
	const { problems: words } = language.words;
	const { error, warning, note } = problems.counts;
	return element(
		'section',
		{ class: 'section', 'aria-labelledby': 'problems' },
		element('h3', { id: 'problems', tabindex: '-1' }, words.heading),
		error + warning === 0 ? element('p', {}, words.none) : null,
		...(['error', 'warning'] as const).map((severity) => createOpen(severity, problems, language)),
		note === 0 ? null : fold(words.counts.note(note), createNotes(problems, language)),
		sum(known) === 0
			? null
			: fold(words.knownHeading(known.counts.warning), createKnown(known, language)),
	);
}

function createOpen(
	severity: Severity,
	{ counts, groups }: ShownProblems,
	language: DeskLanguage,
): HTMLElement | null {
	const { problems: words } = language.words;
	const own = groups.filter((group) => group.severity === severity);
	if (own.length === 0) return null;
	return element(
		'div',
		{ class: `severity severity-${severity}` },
		element('h4', {}, words.counts[severity](counts[severity])),
		element('p', { class: 'subtitle' }, words.told[severity]),
		...createGroups(own, counts[severity], language),
	);
}

function createNotes({ groups, counts }: ShownProblems, language: DeskLanguage) {
	const own = groups.filter(({ severity }) => severity === 'note');
	return [
		element('p', { class: 'subtitle' }, language.words.problems.told.note),
		...createGroups(own, counts.note, language),
	];
}

function createKnown(known: ShownProblems, language: DeskLanguage): readonly HTMLElement[] {
	return createGroups(known.groups, sum(known), language);
}

function createGroups(
	groups: readonly ShownGroup[],
	total: number,
	language: DeskLanguage,
): readonly HTMLElement[] {
	const shown = groups.reduce((all, group) => all + group.shown.length, 0);
	const { count } = language.format;
	const more = language.words.problems.more(count(shown), count(total));
	return [
		...(shown < total ? [element('p', {}, more)] : []),
		...groups.map((group) => createGroup(group, language)),
	];
}

function fold(heading: string, parts: readonly HTMLElement[]): HTMLElement {
	return element('details', { class: 'folded' }, element('summary', {}, heading), ...parts);
}

function sum({ counts }: ShownProblems): number {
	return SEVERITIES.reduce((all, severity) => all + counts[severity], 0);
}

function createGroup(group: ShownGroup, language: DeskLanguage): HTMLElement {
	const { problems: words } = language.words;
	return element(
		'div',
		{ class: 'problem' },
		element('h5', {}, group.action),
		group.severity === 'note'
			? null
			: element('p', { class: 'subtitle' }, `${words.expected}: ${group.expected}`),
		createPlaces(group, language),
	);
}

function createPlaces({ file, code, shown, total }: ShownGroup, language: DeskLanguage) {
	const { words, format } = language;
	const { columns, caption, inFile } = words.problems;
	const names = [columns.line, columns.cell, columns.column, columns.found];
	const name = caption(code, format.count(shown.length), format.count(total));
	// Mostly no replacement can be known: then its column would only take room.
	const isKnown = shown.some(({ replacement }) => replacement !== null);
	return createTable({
		caption: file === null ? name : inFile(file, name),
		columns: isKnown ? [...names, columns.replacement] : names,
		rows: shown.map((problem) => {
			const place = wordPlace(problem, language);
			return isKnown ? [...place, wordReplacement(problem, language)] : place;
		}),
	});
}

function wordPlace(problem: Problem, language: DeskLanguage): readonly string[] {
	const { wholeFile, nothing } = language.words.problems;
	const { line, cell, column } = problem;
	return [
		line === null ? wholeFile : String(line),
		cell ?? '',
		column ?? '',
		problem.found || nothing,
	];
}
