import { SEVERITIES } from '../claims/group-problems.ts';
import { createClaims } from './create-claims.ts';
import { createDifference } from './create-difference.ts';
import { createProblems } from './create-problems.ts';
import type { AcceptedEdition } from './desk-data.ts';
import { element } from './element.ts';
import type { DeskLanguage } from './language.ts';
import type { DeskReport } from './report.ts';

/** What a report is about. */
export interface Checked {
	readonly name: string;
	readonly report: DeskReport;
	/** The table as the project writes it; null where it has errors. */
	readonly cleaned: Blob | null;
	readonly accepted: AcceptedEdition | null;
}

/** Creates the result: the verdict, the cleaned table, problems, claims and what would change; its heading takes the focus. */
export function createReport(checked: Checked, language: DeskLanguage): HTMLElement {
	const { report, accepted } = checked;
	return element(
		'div',
		{},
		createSummary(checked, language),
		createProblems(report, language),
		createClaims(report, language),
		createDifference(report, accepted, language),
	);
}

function createSummary({ name, report, cleaned }: Checked, language: DeskLanguage): HTMLElement {
	const { words, format } = language;
	const { result, problems } = words;
	const counts = SEVERITIES.map((severity) => problems.counts[severity](report.counts[severity]));
	const isAcceptable = ['newer', 'correction', 'wording', 'rewritten'].includes(report.verdict);
	return element(
		'section',
		{ 'aria-labelledby': 'result' },
		element('h2', { id: 'result', tabindex: '-1' }, result.heading(name)),
		element('p', { class: `verdict verdict-${report.verdict}` }, result.verdict[report.verdict]),
		element('p', {}, result.read(format.count(report.rows), format.list(counts))),
		isAcceptable ? element('p', {}, result.accept) : null,
		cleaned === null
			? element('p', { class: 'subtitle' }, result.noClean)
			: createDownload(cleaned, language),
	);
}

function createDownload(cleaned: Blob, { words }: DeskLanguage): HTMLElement {
	const button = element('button', { type: 'button', class: 'save' }, words.result.clean);
	button.addEventListener('click', () => {
		const address = URL.createObjectURL(cleaned);
		element('a', { href: address, download: 'missile_attacks_daily.csv' }).click();
		setTimeout(() => URL.revokeObjectURL(address), 60_000);
	});
	return element(
		'div',
		{ class: 'save-box' },
		button,
		element('p', { class: 'subtitle' }, words.result.cleanNote),
	);
}
