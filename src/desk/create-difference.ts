import type { AcceptedEdition } from './desk-data.ts';
import { createTable, element, type TableContent } from './element.ts';
import type { DeskLanguage } from './language.ts';
import type { DeskReport, DifferenceReport, Shown } from './report.ts';

/** Creates what would change against the accepted edition: newer rows, months, half-years, claims and rows. */
export function createDifference(
	{ difference, verdict }: DeskReport,
	accepted: AcceptedEdition | null,
	language: DeskLanguage,
): HTMLElement {
	const { words, format } = language;
	const { difference: own } = words;
	const against = accepted
		? own.against(
				format.day(accepted.date),
				format.count(accepted.rows),
				format.day(accepted.lastDay),
			)
		: own.none;
	return element(
		'section',
		{ class: 'section', 'aria-labelledby': 'difference' },
		element('h3', { id: 'difference' }, own.heading),
		element('p', {}, against),
		verdict === 'broken' ? element('p', {}, own.broken) : null,
		...(difference ? createParts(difference, language) : []),
	);
}

function createParts(difference: DifferenceReport, language: DeskLanguage): readonly HTMLElement[] {
	const { difference: own } = language.words;
	const tables = listTables(difference, language).filter(({ rows }) => rows.length > 0);
	if (tables.length === 0) return [element('p', {}, own.same)];
	const newer = difference.newer === '' ? [] : [element('p', {}, own.newer(difference.newer))];
	return [...newer, ...tables.map(createTable)];
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
