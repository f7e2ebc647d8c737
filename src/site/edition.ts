import claimsJson from '../../data/claims.json?raw';
import contextCsv from '../../data/context.csv?raw';
import countsCsv from '../../data/counts-elsewhere.csv?raw';
import editionsJson from '../../data/editions.json?raw';
import tableCsv from '../../data/missile_attacks_daily.csv?raw';
import modelsCsv from '../../data/models.csv?raw';
import placesCsv from '../../data/places.csv?raw';
import timelineCsv from '../../data/timeline.csv?raw';
import { findTableSpan } from '../analysis/coverage.ts';
import { type CheckedPublication, checkPublication } from '../claims/check-publication.ts';
import type { Edition } from '../claims/edition-shape.ts';
import { formatAcceptance } from '../claims/format-acceptance.ts';
import { formatClaims } from '../claims/format-claims.ts';
import { formatProblems } from '../claims/format-problems.ts';
import type { Article } from '../claims/parse-claims.ts';
import {
	type ContextFact,
	type CountElsewhere,
	parseContextFacts,
	parseCountsElsewhere,
	parsePlaces,
	parseTimeline,
} from '../claims/parse-context.ts';
import type { Story } from '../figures/story.ts';
import { readRows } from '../launches/read-rows.ts';

/** What the pages are built from: the story, the article it checks and the facts around it. */
export interface Site {
	readonly story: Story;
	readonly article: Article;
	readonly facts: ReadonlyMap<string, ContextFact>;
	readonly others: ReadonlyMap<string, CountElsewhere>;
	/** Every accepted edition, oldest first. */
	readonly editions: readonly Edition[];
}

/** The edition that this build publishes; importing it fails the build, with everything listed, where the table or a claim does not hold or nobody has accepted the table. */
export const site: Site = readSite();

function readSite(): Site {
	const checked = checkPublication({
		table: tableCsv,
		models: modelsCsv,
		claims: claimsJson,
		editions: editionsJson,
	});
	// An editor may look at a table in `npm run dev` before accepting it; only a build publishes.
	const isAllowed = import.meta.env.PROD ? checked.publishable : checked.holds;
	if (!isAllowed) throw new Error(formatRefusal(checked));
	const facts = new Map(
		parseContextFacts(readRows(contextCsv).map(({ cells }) => cells)).map((fact) => [
			fact.id,
			fact,
		]),
	);
	const others = new Map(
		parseCountsElsewhere(readRows(countsCsv).map(({ cells }) => cells)).map((count) => [
			count.id,
			count,
		]),
	);
	return {
		article: checked.article,
		facts,
		others,
		editions: checked.editions,
		story: {
			launches: checked.launches,
			claims: checked.claims,
			timeline: parseTimeline(readRows(timelineCsv).map(({ cells }) => cells)),
			facts,
			others,
			places: parsePlaces(readRows(placesCsv).map(({ cells }) => cells)),
			edition: {
				lastDay: findTableSpan(checked.launches)?.last ?? '',
				rows: checked.launches.length,
				sha256: checked.sha256,
			},
		},
	};
}

function formatRefusal(checked: CheckedPublication): string {
	const errors = checked.problems.filter(({ severity }) => severity === 'error');
	const parts = [formatProblems(errors), formatClaims(checked.claims), formatAcceptance(checked)];
	return ['The table cannot be published.', ...parts].filter((part) => part !== '').join('\n\n');
}
