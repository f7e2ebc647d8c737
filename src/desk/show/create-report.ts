import type { DeskLanguage } from '../language.ts';
import { createClaims } from './create-claims.ts';
import { createDifference } from './create-difference.ts';
import { createHandover } from './create-handover.ts';
import { createProblems } from './create-problems.ts';
import { createVerdict, isReady, type Judged } from './create-verdict.ts';
import { element } from './element.ts';

/** Creates the answer: the verdict, whose heading takes the focus; what would change; problems; claims; and, where the table is ready, what is handed over. */
export function createReport(judged: Judged, language: DeskLanguage): HTMLElement {
	const { report, savings } = judged;
	return element(
		'div',
		{},
		createVerdict(judged, language),
		createDifference(report, language),
		createProblems(report, language),
		createClaims(report, language),
		savings.cleaned && isReady(report) ? createHandover(report, savings.cleaned, language) : null,
	);
}
