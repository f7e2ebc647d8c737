import type { Problem, Severity } from '../table/problems/problem.ts';
import { groupProblems, type ProblemGroup, SEVERITIES } from './group-problems.ts';

/** As many places as a terminal shows before the rest is only counted. */
export const MOST_SHOWN = 50;

/** How problems are set. */
export interface ProblemFormat {
	/** As many places as are shown; the rest is counted. */
	readonly most?: number;
	/** Colours the heading of a severity. */
	readonly paint?: (severity: Severity, heading: string) => string;
}

const HEADINGS: Readonly<Record<Severity, readonly [one: string, many: string]>> = {
	error: ['error stops the build', 'errors stop the build'],
	warning: ['warning', 'warnings'],
	note: ['note', 'notes'],
};

/** Sets problems as plain text for a terminal: by severity and kind, what to do once, then a line a place; empty where there is none. */
export function formatProblems(
	problems: readonly Problem[],
	{ most = MOST_SHOWN, paint = (_, heading) => heading }: ProblemFormat = {},
): string {
	const groups = groupProblems(problems);
	const blocks: string[] = [];
	let left = most;
	for (const severity of SEVERITIES) {
		const own = groups.filter((group) => group.severity === severity);
		if (own.length > 0) blocks.push(paint(severity, formatHeading(severity, own)));
		for (const group of own) {
			if (left > 0) blocks.push(formatGroup(group, left));
			left -= group.places.length;
		}
	}
	if (left < 0) blocks.push(`… and ${-left} more, ${problems.length} in all.`);
	return blocks.join('\n\n');
}

/** Says where a problem is: `line 7, cell F7, launched`, or `the whole file`. */
function formatPlace({ line, cell, column }: Problem): string {
	const parts = [line === null ? '' : `line ${line}`, cell === null ? '' : `cell ${cell}`, column];
	return parts.filter(Boolean).join(', ') || 'the whole file';
}

function formatHeading(severity: Severity, groups: readonly ProblemGroup[]): string {
	const total = groups.reduce((sum, { places }) => sum + places.length, 0);
	return `${total} ${HEADINGS[severity][total === 1 ? 0 : 1]}`;
}

function formatGroup(
	{ severity, code, expected, action, places }: ProblemGroup,
	most: number,
): string {
	const shown = places.slice(0, most);
	const total = places.length === 1 ? '' : `  ${places.length} places`;
	const some = shown.length < places.length ? `, the first ${shown.length} shown` : '';
	const lines = [`  ${code}${total}${some}`, `    do        ${action}`];
	if (severity !== 'note') lines.push(`    expected  ${expected}`);
	return [...lines, ...shown.map(formatFound)].join('\n');
}

function formatFound(problem: Problem): string {
	const { found, replacement } = problem;
	const line = `    ${formatPlace(problem)}: ${found === '' ? '(nothing)' : found}`;
	if (replacement === null) return line;
	return `${line}   perhaps ${replacement === '' ? 'leave it blank' : replacement}`;
}
