import { SEVERITIES } from '../claims/group-problems.ts';
import type { DeskMessages } from '../i18n/en-desk.ts';
import type { Problem, Severity } from '../launches/problem.ts';
import { createTable, element } from './element.ts';
import type { DeskLanguage } from './language.ts';
import type { DeskReport, ShownGroup } from './report.ts';

/** Creates the list of problems: by severity, what to do once, then every place. */
export function createProblems(
	{ groups, counts }: DeskReport,
	language: DeskLanguage,
): HTMLElement {
	const { problems: words } = language.words;
	const parts = SEVERITIES.flatMap((severity) => {
		const own = groups.filter((group) => group.severity === severity);
		return own.length === 0 ? [] : [createSeverity(severity, own, { counts, language })];
	});
	const shown = groups.reduce((sum, group) => sum + group.shown.length, 0);
	const total = counts.error + counts.warning + counts.note;
	const { count } = language.format;
	return element(
		'section',
		{ class: 'section', 'aria-labelledby': 'problems' },
		element('h3', { id: 'problems' }, words.heading),
		parts.length === 0 ? element('p', {}, words.none) : null,
		shown < total ? element('p', {}, words.more(count(shown), count(total))) : null,
		...parts,
	);
}

function createSeverity(
	severity: Severity,
	groups: readonly ShownGroup[],
	{ counts, language }: { counts: DeskReport['counts']; language: DeskLanguage },
): HTMLElement {
	const { problems: words } = language.words;
	return element(
		'div',
		{ class: `severity severity-${severity}` },
		element('h4', {}, words.counts[severity](counts[severity])),
		element('p', { class: 'subtitle' }, words.told[severity]),
		...groups.map((group) => createGroup(group, language)),
	);
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

function createPlaces({ code, shown, total }: ShownGroup, { words, format }: DeskLanguage) {
	const { columns, caption } = words.problems;
	const names = [columns.line, columns.cell, columns.column, columns.found];
	// Mostly no replacement can be known: then its column would only take room.
	const isKnown = shown.some(({ replacement }) => replacement !== null);
	return createTable({
		caption: caption(code, format.count(shown.length), format.count(total)),
		columns: isKnown ? [...names, columns.replacement] : names,
		rows: shown.map((problem) => {
			const place = wordPlace(problem, words);
			return isKnown ? [...place, wordReplacement(problem, words)] : place;
		}),
	});
}

function wordPlace({ line, cell, column, found }: Problem, { problems }: DeskMessages): string[] {
	return [
		line === null ? problems.wholeFile : String(line),
		cell ?? '',
		column ?? '',
		found === '' ? problems.nothing : found,
	];
}

function wordReplacement({ replacement }: Problem, { problems }: DeskMessages): string {
	return replacement === '' ? problems.blank : (replacement ?? '');
}
