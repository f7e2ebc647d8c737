import type { DeskReport, DeskVerdict, DifferenceReport, Shown } from '../check/report.ts';
import type { DeskLanguage } from '../language.ts';
import { createTable, element, type TableContent } from './element.ts';

/** Creates what would change against the accepted edition: newer rows, months, half-years, claims and rows. */
export function createDifference(
	{ difference, accepted, change, verdict }: DeskReport,
	language: DeskLanguage,
): HTMLElement {
	const { words, format } = language;
	const { difference: own } = words;
	const parts = difference ? createParts(difference, verdict, language) : [];
	return element(
		'section',
		{ class: 'section', 'aria-labelledby': 'difference' },
		element('h3', { id: 'difference', tabindex: '-1' }, own.heading),
		parts.length === 0 ? element('p', {}, change) : null,
		accepted &&
			difference &&
			element(
				'p',
				{ class: 'subtitle' },
				own.against(
					format.day(accepted.date),
					format.count(accepted.rows),
					format.day(accepted.lastDay),
				),
			),
		...parts,
	);
}

/** As many lost rows as are listed at once; of thousands the sentence says more than the list. */
const FEW = 10;

function createParts(
	difference: DifferenceReport,
	verdict: DeskVerdict,
	language: DeskLanguage,
): readonly HTMLElement[] {
	const tables = listTables(difference, language)
		.filter(({ rows }) => rows.length > 0)
		.map(createTable);
	if (verdict !== 'lost' || difference.rows.total <= FEW) return tables;
	const summary = element('summary', {}, language.words.difference.all);
	return [element('details', { class: 'folded' }, summary, ...tables)];
}

function listTables(difference: DifferenceReport, language: DeskLanguage): TableContent[] {
	const { difference: own, claims } = language.words;
	const { columns } = own;
	const { messages, format } = language;
	const sums = (moves: string) => moves || own.noSum;
	return [
		{
			caption: captionOf(own.newerMonths, difference.newerMonths, language),
			columns: [columns.month, columns.sums],
			rows: difference.newerMonths.shown.map(({ id, moves }) => [format.month(id), moves]),
		},
		{
			caption: captionOf(own.months, difference.months, language),
			columns: [columns.month, columns.moves, columns.rows],
			rows: difference.months.shown.map(({ id, moves, rows }) => [
				format.month(id),
				sums(moves),
				rows,
			]),
		},
		{
			caption: own.halfYears,
			columns: [columns.period, columns.moves],
			rows: difference.halfYears.map(({ id, moves }) => [format.period(id), moves]),
		},
		{
			caption: own.claims,
			isWordy: true,
			columns: [columns.claim, columns.before, columns.after, claims.columns.verdict],
			rows: difference.claims.map(({ name, before, after, verdict }) => [
				name,
				before,
				after,
				messages.pages.claim.verdict[verdict],
			]),
		},
		listRows(difference, language),
	];
}

function listRows({ rows }: DifferenceReport, language: DeskLanguage): TableContent {
	const { difference: own } = language.words;
	const { columns } = own;
	return {
		caption: captionOf(own.rows, rows, language),
		isWordy: true,
		columns: [columns.fate, columns.day, columns.label, columns.what, columns.line],
		rows: rows.shown.map(({ fate, day, label, what, line }) => [
			own.fates[fate],
			language.format.day(day),
			label,
			what,
			line === null ? '' : String(line),
		]),
	};
}

function captionOf(
	name: string,
	{ shown, total }: Shown<unknown>,
	{ words, format }: DeskLanguage,
): string {
	if (shown.length === total) return name;
	return `${name}: ${words.difference.more(format.count(shown.length), format.count(total))}`;
}
