import { desk } from '../../words/en/desk.ts';
import type { ClaimReport, DeskReport } from '../check/check-table.ts';
import { ENGLISH } from '../language.ts';
import { createDifference } from './create-difference.ts';
import { createHandover } from './create-handover.ts';
import { createProblems } from './create-problems.ts';
import { createVerdict, isReady, type Judged } from './create-verdict.ts';
import { createSection, createTable, element } from './element.ts';

/** Creates the answer: the verdict, whose heading takes the focus; what would change; problems; claims; and, where the table is ready, what is handed over. */
export function createReport(judged: Judged): HTMLElement {
	const { report, savings } = judged;
	return element(
		'div',
		{},
		createVerdict(judged),
		createDifference(report),
		createProblems(report),
		createClaims(report),
		savings.cleaned && isReady(report) ? createHandover(report, savings.cleaned) : null,
	);
}

function createClaims({ claims, difference }: DeskReport): HTMLElement {
	const { caption, caution, columns, heading, none } = desk.claims;
	if (claims.length === 0) return createSection('claims', heading, element('p', {}, none));
	return createSection(
		'claims',
		heading,
		difference === null ? element('p', {}, caution) : null,
		createTable({
			caption,
			columns: [columns.claim, columns.printed, columns.computed, columns.verdict],
			rows: claims.map((claim) => [claim.name, claim.printed, claim.formula, wordClaim(claim)]),
			isWordy: true,
		}),
	);
}

function wordClaim({ verdict, isPartial, note }: ClaimReport): string {
	const told = [
		ENGLISH.messages.pages.claim.verdict[verdict],
		isPartial ? desk.claims.partial : '',
		note,
	];
	return told.filter(Boolean).join('. ');
}
