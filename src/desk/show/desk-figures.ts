import type { TimelineEvent } from '../../context/parse-context.ts';
import { findTableSpan } from '../../counting/months/coverage.ts';
import type { Figure } from '../../figures/figure.ts';
import { halfYears } from '../../figures/half-years/figure.ts';
import { months } from '../../figures/months/figure.ts';
import { share } from '../../figures/share/figure.ts';
import type { Story } from '../../figures/story.ts';
import type { Launch } from '../../table/launch.ts';

/** The figures that a table alone decides; those that need a map stay out of the desk's script. */
export const DESK_FIGURES: readonly Figure[] = [halfYears, months, share];

/** Makes of a table's rows what figures are drawn from. */
export function createDeskStory(
	launches: readonly Launch[],
	timeline: readonly TimelineEvent[],
): Story {
	return {
		launches,
		claims: [],
		timeline,
		facts: new Map(),
		places: [],
		posts: [],
		others: new Map(),
		edition: {
			lastDay: findTableSpan(launches)?.last ?? '',
			rows: launches.length,
			sha256: '',
		},
	};
}
