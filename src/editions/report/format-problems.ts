import type { Problem, Severity } from '../../table/problems/problem.ts';

/** As many places as a terminal shows before the rest is only counted. */
export const MOST_SHOWN = 50;

/** Every severity, the gravest first. */
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

/** Problems of one kind that share what was expected and what to do, so that both need telling once. */
export interface ProblemGroup extends Pick<Problem, 'severity' | 'code' | 'expected' | 'action'> {
	/** The problems themselves, in the order given; never empty. */
	readonly places: readonly Problem[];
}

/** Groups problems by severity, the gravest first, then by code, then by what to do; within a group their order stays. */
export function groupProblems(problems: readonly Problem[]): readonly ProblemGroup[] {
	const gravest = SEVERITIES.flatMap((severity) =>
		problems.filter((problem) => problem.severity === severity),
	);
	const kinds = groupBy(gravest, ({ severity, code }) => `${severity} ${code}`);
	return kinds
		.flatMap((kind) => groupBy(kind, ({ expected, action }) => JSON.stringify([expected, action])))
		.flatMap((places) =>
			places.slice(0, 1).map(({ severity, code, expected, action }) => ({
				severity,
				code,
				expected,
				action,
				places,
			})),
		);
}

function groupBy(problems: readonly Problem[], keyOf: (problem: Problem) => string) {
	return [...Map.groupBy(problems, keyOf).values()];
}

/** How many problems there are of each severity. */
export function countSeverities(problems: readonly Problem[]): Readonly<Record<Severity, number>> {
	const counts = { error: 0, warning: 0, note: 0 };
	for (const { severity } of problems) counts[severity] += 1;
	return counts;
}

/** How many errors, warnings and notes there are, in one line: `2 errors, 1 warning, 3 notes`. */
export function countProblems(problems: readonly Problem[]): string {
	const counts = countSeverities(problems);
	return SEVERITIES.map(
		(severity) => `${counts[severity]} ${severity}${counts[severity] === 1 ? '' : 's'}`,
	).join(', ');
}

/** How problems are set. */
export interface ProblemFormat {
	/** As many places as are shown; the rest is counted. */
	readonly most?: number;
	/** Colours the heading of a severity. */
	readonly paint?: (severity: Severity, heading: string) => string;
}

/** Sets problems as plain text for a terminal: by severity and kind, what to do once, then a line a place; empty where there is none. */
export function formatProblems(
	problems: readonly Problem[],
	{ most = MOST_SHOWN, paint = (_, heading) => heading }: ProblemFormat = {},
): string {
	const blocks: string[] = [];
	let left = most;
	let severity: Severity | null = null;
	for (const group of groupProblems(problems)) {
		if (group.severity !== severity)
			blocks.push(paint(group.severity, formatHeading(group.severity, problems)));
		if (left > 0) blocks.push(formatGroup(group, left));
		({ severity } = group);
		left -= group.places.length;
	}
	if (left < 0) blocks.push(`… and ${-left} more, ${problems.length} in all.`);
	return blocks.join('\n\n');
}

function formatHeading(severity: Severity, problems: readonly Problem[]): string {
	const count = countSeverities(problems)[severity];
	if (severity === 'error')
		return count === 1 ? '1 error stops the build' : `${count} errors stop the build`;
	return `${count} ${severity}${count === 1 ? '' : 's'}`;
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
	return [...lines, ...shown.map(formatPlace)].join('\n');
}

// `line 7, cell F7, launched: 1,600   perhaps 1600`.
function formatPlace({ line, cell, column, found, replacement }: Problem): string {
	const parts = [line === null ? '' : `line ${line}`, cell === null ? '' : `cell ${cell}`, column];
	const place = parts.filter(Boolean).join(', ') || 'the whole file';
	const perhaps = replacement === null ? '' : `   perhaps ${replacement || 'leave it blank'}`;
	return `    ${place}: ${found || '(nothing)'}${perhaps}`;
}
