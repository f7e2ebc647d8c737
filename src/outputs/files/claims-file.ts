import type { CheckedClaim } from '../../claims/check-claim.ts';
import { findDenominatorWindow } from '../../claims/denominator-window.ts';
import { sumInterceptions } from '../../counting/launched.ts';
import { selectSureness } from '../../counting/sureness.ts';
import type { Tally } from '../../counting/tally.ts';
import { wordClaim } from '../../figures/claims/claim-words.ts';
import type { Language } from '../../figures/figure.ts';
import type { Site } from '../../site/edition.ts';
import type { Launch } from '../../table/launch.ts';
import { createPostAddress } from '../../table/post-address.ts';
import { writeJson } from './download.ts';
import { describeLicence } from './licence.ts';

/** Writes the ledger of claims as JSON: what was printed, what the table gives, and every row behind it. */
export function writeClaims({ story, article }: Site, language: Language): string {
	return writeJson({
		article,
		edition: story.edition,
		...describeLicence(language),
		claims: story.claims.map((claim) => describeClaim(claim, language)),
	});
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

function describeRow({ row, start, end, weapon, ...rest }: Launch) {
	const { launched, destroyed, launchPlace, target, source } = rest;
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
