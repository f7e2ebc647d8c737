import { createSpan, findOverlap, type Period } from '../../calendar/period.ts';
import type { Launch } from '../../table/launch.ts';
import { selectSureness } from '../sureness.ts';

/** How far a table covers a period. */
export type Coverage = 'whole' | 'partial' | 'none';

/** Finds the first and last day on which anything was launched; null for a table without rows. */
export function findTableSpan(launches: readonly Launch[]): Period | null {
	const days = launches.map(({ start }) => start.day).sort();
	const [first, last] = [days.at(0), days.at(-1)];
	return first && last ? createSpan(first, last) : null;
}

/** Finds the label window: the first and last day on which a label names KN-23; null where none does. */
export function findLabelWindow(launches: readonly Launch[]): Period | null {
	return findTableSpan(launches.filter(({ weapon }) => selectSureness(weapon) !== null));
}

/** Tells whether a table that runs over a span covers a period whole, in part or not at all. */
export function measureCoverage(span: Period | null, period: Period): Coverage {
	if (!span || !findOverlap(span, period)) return 'none';
	return span.first <= period.first && period.last <= span.last ? 'whole' : 'partial';
}
