import type { CountElsewhere } from '../../context/parse-context.ts';
import { isNaming } from '../../counting/sureness.ts';
import type { Launch } from '../../table/launch.ts';
import type { Story } from '../story.ts';

/** A day on which others told of North Korean missiles before the list had a name for them. */
export interface EarlyStrike {
	/** ISO day. */
	readonly day: string;
	/** Entries of the day whose labels may stand for such a missile; empty where the list has none. */
	readonly entries: readonly Launch[];
	/** What was said of the day. */
	readonly said: readonly CountElsewhere[];
}

// The first three days, each with who said what of it; all were said before the label was in use.
const STRIKES: readonly (readonly [day: string, said: readonly string[]])[] = [
	['2023-12-30', ['white-house-2023-12-30']],
	['2024-01-02', ['white-house-2024-01-02', 'un-monitors-2024-04-25']],
	['2024-02-07', ['kharkiv-police-2024-02-07']],
];

// Labels of ballistic missiles, or of what may be taken for one.
const LIKE = ['C-300', 'C-400', 'Iskander-M', 'KN-23', 'Ballistic Missile'];

/** Picks the three early strikes. */
export function selectStrikes({ launches, others }: Story): readonly EarlyStrike[] {
	return STRIKES.map(([day, said]) => ({
		day,
		entries: launches.filter(
			({ start, weapon, launched }) =>
				start.day === day && launched !== null && LIKE.some((name) => isNaming(weapon, name)),
		),
		said: said.flatMap((id) => others.get(id) ?? []),
	}));
}
