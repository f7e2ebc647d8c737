import type { Launch } from '../launches/launch.ts';
import { parseLaunches } from '../launches/parse-launches.ts';
import { parseModels } from '../launches/parse-models.ts';
import type { Problem } from '../launches/problem.ts';
import { type CheckedClaim, checkClaims } from './check-claim.ts';
import { type Article, parseClaims } from './parse-claims.ts';

/** The files that decide what is published, as text or bytes. */
export interface EditionFiles {
	/** `data/missile_attacks_daily.csv`, or an upstream download in its place. */
	readonly table: string | Uint8Array;
	/** `data/models.csv`. */
	readonly models: string;
	/** `data/claims.json`. */
	readonly claims: string;
	/** Last day that a row may name, ISO; only the commands know today, the build takes any. */
	readonly latestDay?: string | undefined;
}

/** What the build and the check know of the table: everything is told, and whether it may be published. */
export interface CheckedEdition {
	readonly launches: readonly Launch[];
	/** Problems of the list of weapon names, then of the table. */
	readonly problems: readonly Problem[];
	readonly article: Article;
	readonly claims: readonly CheckedClaim[];
	/** True where no error was found and every claim holds or carries a note. */
	readonly publishable: boolean;
}

/** Reads the table, checks every claim against it and says whether it may be published; throws only on a broken claims file. */
export function checkEdition({
	table,
	models: modelsCsv,
	claims: claimsJson,
	latestDay,
}: EditionFiles): CheckedEdition {
	const { article, claims } = parseClaims(claimsJson);
	const { models, problems: modelProblems } = parseModels(modelsCsv);
	const { launches, problems: tableProblems } = parseLaunches(table, models, { latestDay });
	const problems = [...modelProblems, ...tableProblems];
	const checked = checkClaims(claims, launches);
	const sound = problems.every(({ severity }) => severity !== 'error');
	return {
		launches,
		problems,
		article,
		claims: checked,
		publishable: sound && checked.every((claim) => claim.publishable),
	};
}
