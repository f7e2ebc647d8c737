import { createSpan, isOverlapping, type Period } from '../../calendar/period.ts';
import type { Launch } from '../../table/launch.ts';
import { selectSureness } from '../sureness.ts';

/** How far a table covers a period. */
export type Coverage = 'whole' | 'partial' | 'none';

/** Finds the first and last day on which anything was launched; null for a table without rows. */
export function findTableSpan(launches: readonly Launch[]): Period | null {
	return spanDays(launches.map(({ start }) => start.day));
}

/** Finds the label window: the first and last day on which a label names KN-23; null where none does. */
export function findLabelWindow(launches: readonly Launch[]): Period | null {
	return findTableSpan(launches.filter(({ weapon }) => selectSureness(weapon) !== null));
}

/** Tells whether a table that runs over a span covers a period whole, in part or not at all. */
export function measureCoverage(span: Period | null, period: Period): Coverage {
	if (!span || !isOverlapping(span, period)) return 'none';
	return span.first <= period.first && period.last <= span.last ? 'whole' : 'partial';
}

function spanDays(days: readonly string[]): Period | null {
	const sorted = [...days].sort();
	const [first, last] = [sorted.at(0), sorted.at(-1)];
	return first !== undefined && last !== undefined ? createSpan(first, last) : null;
}
