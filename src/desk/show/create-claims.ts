import type { ClaimReport, DeskReport } from '../check/report.ts';
import type { DeskLanguage } from '../language.ts';
import { createTable, element } from './element.ts';

/** Creates the table of claims: printed, computed, verdict. */
export function createClaims(
	{ claims, difference }: DeskReport,
	language: DeskLanguage,
): HTMLElement {
	const { claims: words } = language.words;
	const { columns } = words;
	const isProvisional = difference === null && claims.length > 0;
	return element(
		'section',
		{ class: 'section', 'aria-labelledby': 'claims' },
		element('h3', { id: 'claims', tabindex: '-1' }, words.heading),
		isProvisional ? element('p', {}, words.caution) : null,
		claims.length === 0
			? element('p', {}, words.none)
			: createTable({
					caption: words.caption,
					columns: [columns.claim, columns.printed, columns.computed, columns.verdict],
					rows: claims.map((claim) => wordRow(claim, language)),
					isWordy: true,
				}),
	);
}

function wordRow(claim: ClaimReport, { messages, words }: DeskLanguage): readonly string[] {
	const told = [
		messages.pages.claim.verdict[claim.verdict],
		claim.isPartial ? words.claims.partial : '',
		claim.note,
	];
	return [claim.name, claim.printed, claim.formula, told.filter(Boolean).join('. ')];
}
