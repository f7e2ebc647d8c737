import type { CheckedClaim } from '../claims/check-claim.ts';
import type {
	ContextFact,
	CountElsewhere,
	OpenedPost,
	Place,
	TimelineEvent,
} from '../context/parse-context.ts';
import type { Launch } from '../table/launch.ts';

/** The edition of the table from which everything on the page is computed. */
export interface TableEdition {
	/** Last day on which the table lists a launch. */
	readonly lastDay: string;
	/** Data rows of the file. */
	readonly rows: number;
	/** SHA-256 of the file's bytes, hexadecimal. */
	readonly sha256: string;
}

/** All that figures and pages are made from: the launches, the checked claims and what the world adds. */
export interface Story {
	readonly launches: readonly Launch[];
	readonly claims: readonly CheckedClaim[];
	readonly timeline: readonly TimelineEvent[];
	/** Numbers and statements from outside of the table, by id. */
	readonly facts: ReadonlyMap<string, ContextFact>;
	/** Counts that others have published, by id. */
	readonly others: ReadonlyMap<string, CountElsewhere>;
	/** Launch areas and cities of the map. */
	readonly places: readonly Place[];
	/** Posts behind entries that a person has opened. */
	readonly posts: readonly OpenedPost[];
	readonly edition: TableEdition;
}
