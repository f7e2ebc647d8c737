import type { CheckedClaim } from '../../claims/check-claim.ts';
import { findDenominatorWindow } from '../../claims/denominator-window.ts';
import type { Article } from '../../claims/parse-claims.ts';
import { sumInterceptions } from '../../counting/launched.ts';
import { selectSureness } from '../../counting/sureness.ts';
import type { Tally } from '../../counting/tally.ts';
import { wordClaim } from '../../figures/claims/claim-words.ts';
import type { Language } from '../../figures/figure.ts';
import type { TableEdition } from '../../figures/story.ts';
import type { Launch } from '../../table/launch.ts';
import { createPostAddress } from '../../table/post-address.ts';
import { LICENCE_URL } from './licence.ts';

/** What the ledger of claims says of itself. */
export interface ClaimsContext {
	readonly article: Article;
	readonly edition: TableEdition;
	readonly language: Language;
}

/** Writes the ledger of claims as JSON: what was printed, what the table gives, and every row behind it. */
export function writeClaims(
	claims: readonly CheckedClaim[],
	{ article, edition, language }: ClaimsContext,
): string {
	const content = {
		article,
		edition,
		licence: { name: language.messages.data.licence.name, url: LICENCE_URL },
		credit: language.messages.data.licence.line,
		claims: claims.map((claim) => describeClaim(claim, language)),
	};
	return `${JSON.stringify(content, null, '\t')}\n`;
}

function describeClaim(checked: CheckedClaim, language: Language) {
	const { claim, verdict, coverage, value, computed, exact, tally, against } = checked;
	const window = findDenominatorWindow(checked);
	const { name, rule, formula } = wordClaim(checked, language, window);
	return {
		...claim,
		name,
		verdict,
		coverage,
		exact,
		value,
		computed,
		rule,
		formula,
		denominatorWindow: window,
		count: describeTally(tally),
		against: against && describeTally(against),
	};
}

function describeTally({ period, count, base, rows, blanks }: Tally) {
	return {
		period,
		count,
		missiles: base,
		rowsWithoutNumber: blanks.length,
		interceptions: sumInterceptions(rows),
		rows: rows.map(describeRow),
	};
}

function describeRow({
	row,
	start,
	end,
	weapon,
	launched,
	destroyed,
	launchPlace,
	target,
	source,
}: Launch) {
	return {
		row,
		day: start.day,
		time: start.time,
		endDay: end.day,
		endTime: end.time,
		label: weapon.text,
		sureness: selectSureness(weapon),
		launched,
		destroyed,
		launchPlace,
		target,
		source,
		report: createPostAddress(source),
	};
}
