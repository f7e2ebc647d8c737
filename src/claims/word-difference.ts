import type { MonthDifference, TableDifference } from '../analysis/compare-tables.ts';
import type { RowPair } from '../analysis/match-rows.ts';
import { GROUPS, type Group, type GroupSums } from '../analysis/month-sums.ts';
import type { RowPrint } from '../analysis/row-print.ts';
import { columns } from '../launches/columns.ts';
import type { Launch } from '../launches/launch.ts';
import { formatCells } from '../launches/launch-text.ts';
import { showValue } from '../launches/show-value.ts';
import type { ClaimMove } from './compare-edition.ts';
import type { ClaimValue } from './edition-shape.ts';

/** What became of a row, in words for a person who does not program. */
export interface RowWords {
	readonly fate: 'gone' | 'changed' | 'new';
	readonly day: string;
	readonly label: string;
	readonly what: string;
	/** Line of the new file; null for a row that is gone. */
	readonly line: number | null;
}

const NAMES: Readonly<Record<Group, string>> = {
	kn23: 'KN-23',
	missiles: 'missiles',
	drones: 'drones',
};

/** Words the sums that move: `KN-23 24 → 8, missiles 145 → 129`; empty where none does. */
export function wordSums(before: GroupSums, after: GroupSums): string {
	const moves = GROUPS.flatMap((group) => {
		const [old, next] = [before[group], after[group]];
		return [
			...wordMove(NAMES[group], old.launched, next.launched),
			...wordMove(`${NAMES[group]} shot down`, old.destroyed, next.destroyed),
			...wordMove(`${NAMES[group]} rows without a number`, old.blanks, next.blanks),
		];
	});
	return moves.join(', ');
}

/** Words the sums of rows that are new: `3 rows, launched: KN-23 2, missiles 5, drones 94`. */
export function wordTotals(sums: GroupSums): string {
	const rows = sums.missiles.rows + sums.drones.rows;
	const launched = GROUPS.filter((group) => sums[group].rows > 0).map(
		(group) => `${NAMES[group]} ${sums[group].launched}`,
	);
	return `${rows} ${rows === 1 ? 'row' : 'rows'}, launched: ${launched.join(', ')}`;
}

/** Words how many rows of a month differ: `1 changed, 2 gone`. */
export function wordCounts({
	changed,
	gone,
	added,
}: Omit<MonthDifference, 'id' | 'before' | 'after'>): string {
	const counts = [
		changed > 0 ? `${changed} changed` : '',
		gone > 0 ? `${gone} gone` : '',
		added > 0 ? `${added} new` : '',
	];
	return counts.filter(Boolean).join(', ') || 'no row differs';
}

/** Words a value of a claim: `6.7 % (74/1107)`. */
export function wordValue(value: ClaimValue, { checked }: Pick<ClaimMove, 'checked'>): string {
	if (value === null) return 'nothing';
	const { computed, exact } = value;
	const unit = checked.claim.measure.kind === 'share' ? ' %' : '';
	return computed === exact ? `${computed}${unit}` : `${computed}${unit} (${exact})`;
}

/** Words every row of published days that differs: gone, changed, new. */
export function wordRows({ gone, changed, added }: TableDifference): readonly RowWords[] {
	return [
		...gone.map((row) => wordRow(row, 'gone')),
		...changed.map(wordPair),
		...added.map((row) => wordRow(row, 'new')),
	];
}

/** Words the rows after the published days: `2 rows from 2026-04-05 to 2026-04-12`; empty where there are none. */
export function wordNewer(newer: readonly RowPrint[]): string {
	const [first, last] = [newer.at(0)?.day, newer.at(-1)?.day];
	if (!first || !last) return '';
	const days = first === last ? `of ${first}` : `from ${first} to ${last}`;
	return `${newer.length} ${newer.length === 1 ? 'row' : 'rows'} ${days}`;
}

function wordMove(name: string, before: number, after: number): string[] {
	return before === after ? [] : [`${name} ${before} → ${after}`];
}

function wordRow(row: RowPrint, fate: 'gone' | 'new'): RowWords {
	const what = `launched ${row.launched ?? 'blank'}, destroyed ${row.destroyed ?? 'blank'}`;
	return {
		fate,
		day: row.day,
		label: row.weapon.text,
		what,
		line: fate === 'new' ? (row.launch?.line ?? null) : null,
	};
}

function wordPair({ before, after }: RowPair): RowWords {
	const { launch } = after;
	const moves =
		before.launch && launch ? wordCells(before.launch, launch) : wordPrints(before, after);
	return {
		fate: 'changed',
		day: after.day,
		label: after.weapon.text,
		what: moves.join(', '),
		line: launch?.line ?? null,
	};
}

function wordCells(before: Launch, after: Launch): string[] {
	const [old, next] = [formatCells(before), formatCells(after)];
	return columns.flatMap((name, at) => wordCell(name, old[at] ?? '', next[at] ?? ''));
}

function wordPrints(before: RowPrint, after: RowPrint): string[] {
	return [
		...wordCell('day', before.day, after.day),
		...wordCell('model', before.weapon.text, after.weapon.text),
		...wordCell('launched', String(before.launched ?? ''), String(after.launched ?? '')),
		...wordCell('destroyed', String(before.destroyed ?? ''), String(after.destroyed ?? '')),
		// The print keeps no more than a sum of these cells.
		...(before.rest === after.rest ? [] : ['its times, places or source differ']),
	];
}

function wordCell(name: string, before: string, after: string): string[] {
	return before === after ? [] : [`${name} ${show(before)} → ${show(after)}`];
}

function show(cell: string): string {
	return cell === '' ? 'blank' : showValue(cell);
}
