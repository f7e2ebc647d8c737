import { desk } from '../../words/en/desk.ts';
import type { ClaimReport, DeskReport, ShownDifference } from '../check/check-table.ts';
import type { Shown } from '../check/problems.ts';
import { ENGLISH } from '../language.ts';
import { createSection, createTable, element, fold, type TableContent } from './element.ts';

const { difference: words } = desk;
const { format, messages } = ENGLISH;

/** As many lost rows as are listed at once; of thousands the sentence says more than the list. */
const FEW = 10;

/** Creates what would change against the accepted edition: newer rows, months, half-years, claims and rows. */
export function createDifference(report: DeskReport): HTMLElement {
	const { difference, accepted, change, verdict, claims } = report;
	const tables = difference
		? listTables(difference, claims)
				.filter(({ rows }) => rows.length > 0)
				.map(createTable)
		: [];
	const isLong = verdict === 'lost' && (difference?.rows.total ?? 0) > FEW;
	const against =
		accepted &&
		words.against(
			format.day(accepted.date),
			format.count(accepted.rows),
			format.day(accepted.lastDay),
		);
	return createSection(
		'difference',
		words.heading,
		tables.length === 0 ? element('p', {}, change) : null,
		difference && against && element('p', 'subtitle', against),
		...(isLong ? [fold(words.all, ...tables)] : tables),
	);
}

function listTables(
	{ newer, months, halfYears, claims, rows }: ShownDifference,
	named: readonly ClaimReport[],
): readonly TableContent[] {
	const { columns } = words;
	const nameOf = (id: string) => named.find((claim) => claim.id === id)?.name ?? id;
	return [
		{
			caption: captionOf(words.newerMonths, newer),
			columns: [columns.month, columns.sums],
			rows: newer.shown.map(({ id, sums }) => [format.month(id), sums]),
		},
		{
			caption: captionOf(words.months, months),
			columns: [columns.month, columns.moves, columns.rows],
			rows: months.shown.map((month) => [format.month(month.id), month.sums, month.rows]),
		},
		{
			caption: captionOf(words.halfYears, halfYears),
			columns: [columns.period, columns.moves],
			rows: halfYears.shown.map(({ id, sums }) => [format.period(id), sums]),
		},
		{
			caption: captionOf(words.claims, claims),
			isWordy: true,
			columns: [columns.claim, columns.before, columns.after, desk.claims.columns.verdict],
			rows: claims.shown.map(({ id, before, after, verdict }) => [
				nameOf(id),
				before,
				after,
				messages.pages.claim.verdict[verdict],
			]),
		},
		{
			caption: captionOf(words.rows, rows),
			isWordy: true,
			columns: [columns.fate, columns.day, columns.label, columns.what, columns.line],
			rows: rows.shown.map(({ fate, day, label, what, line }) => [
				words.fates[fate],
				format.day(day),
				label,
				what,
				line === null ? '' : String(line),
			]),
		},
	];
}

function captionOf(name: string, { shown, total }: Shown<unknown>): string {
	if (shown.length === total) return name;
	return `${name}: ${words.more(format.count(shown.length), format.count(total))}`;
}
