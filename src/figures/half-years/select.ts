import { createPeriod } from '../../calendar/period.ts';
import type { CountElsewhere } from '../../context/parse-context.ts';
import { type Coverage, findTableSpan, measureCoverage } from '../../counting/months/coverage.ts';
import { ARTICLE } from '../../counting/readings/definition.ts';
import { countPeriod, type Tally } from '../../counting/tally.ts';
import type { Story } from '../story.ts';

/** A half of 2024 as the newspaper counted it. */
export interface HalfYear {
	readonly tally: Tally;
	readonly coverage: Coverage;
	/** What prosecutors said of nearly the same days; null for a half-year of which they did not speak. */
	readonly other: CountElsewhere | null;
}

// The largest count by others that falls into a half-year of which the list has few.
const OTHER = 'prosecutors-2024-05-07-used';

/** Counts the two halves of 2024. */
export function selectHalfYears({ launches, others }: Story): readonly HalfYear[] {
	const span = findTableSpan(launches);
	return ['2024-H1', '2024-H2'].map((id) => {
		const period = createPeriod(id);
		return {
			tally: countPeriod(launches, ARTICLE, period),
			coverage: measureCoverage(span, period),
			other: id === '2024-H1' ? (others.get(OTHER) ?? null) : null,
		};
	});
}
