import { GROUPS, type Group, type GroupSums } from '../../counting/months/month-sums.ts';
import { selectSureness } from '../../counting/sureness.ts';
import type { Launch, WeaponLabel } from '../../table/launch.ts';
import { formatCells } from '../../table/launch-text.ts';
import { showValue } from '../../table/problems/show-value.ts';
import { columns } from '../../table/read/columns.ts';
import type { ClaimValue } from '../record/edition.ts';
import type { CellChange } from './compare-cells.ts';
import type { ClaimMove } from './compare-editions.ts';
import type { TextChange } from './compare-story.ts';
import type { MonthDifference, TableDifference } from './compare-tables.ts';
import type { RowPair } from './row-meaning.ts';

/** What became of a row, in words for a person who does not program. */
export interface RowWords {
	readonly fate: 'gone' | 'changed' | 'new' | 'renamed' | 'rewritten';
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
	if (moves.length > 0) return moves.join(', ');
	const rows = GROUPS.flatMap((group) =>
		wordMove(`${NAMES[group]} rows`, before[group].rows, after[group].rows),
	);
	return rows.join(', ');
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

/** Words a value of a claim: `6.7% (74/1107)`. */
export function wordValue(value: ClaimValue, { checked }: Pick<ClaimMove, 'checked'>): string {
	if (value === null) return 'nothing';
	const { computed, exact } = value;
	const unit = checked.claim.measure.kind === 'share' ? '%' : '';
	return computed === exact ? `${computed}${unit}` : `${computed}${unit} (${exact})`;
}

/** Words every row of published days that differs: gone, changed, new. */
export function wordRows(table: TableDifference): readonly RowWords[] {
	return [
		...table.gone.map((row) => wordRow(row, 'gone')),
		...table.changed.map((pair) => wordPair(pair, 'changed')),
		...table.added.map((row) => wordRow(row, 'new')),
		...table.renamed.map((pair) => wordPair(pair, 'renamed')),
		...table.rewritten.map((pair) => wordPair(pair, 'rewritten')),
	];
}

/** Words a cell or row of a smaller file that differs: `data/context.csv, range-yomiuri, value: 900 → 90`. */
export function wordCell({ file, id, column, before, after }: CellChange): string {
	const place = [`data/${file}`, id, ...(column === null ? [] : [column])].join(', ');
	if (before === null) return `${place}: new, ${showValue(after ?? '')}`;
	if (after === null) return `${place}: gone, ${showValue(before)}`;
	return `${place}: ${show(before)} → ${show(after)}`;
}

/** Words a paragraph of the story that differs, cut to where it does. */
export function wordParagraph({ file, before, after }: TextChange): string {
	const [old, next] = cutToDifference(before ?? '', after ?? '');
	return `data/${file}: ${show(old)} → ${show(next)}`;
}

// A few words before the first letter that differs, and all up to the last.
function cutToDifference(before: string, after: string): readonly [string, string] {
	const least = Math.min(before.length, after.length);
	let first = 0;
	while (first < least && before[first] === after[first]) first += 1;
	let last = 0;
	while (last < least - first && before.at(-1 - last) === after.at(-1 - last)) last += 1;
	const start = Math.max(0, before.lastIndexOf(' ', Math.max(0, first - 30)));
	const cut = (text: string) => {
		const end = text.indexOf(' ', Math.max(first, text.length - last));
		const part = text.slice(start, end === -1 ? undefined : end).trim();
		return `${start > 0 ? '… ' : ''}${part}${end === -1 ? '' : ' …'}`;
	};
	return [before && cut(before), after && cut(after)];
}

/** Words the rows after the published days: `2 rows from 2026-04-05 to 2026-04-12`; empty where there are none. */
export function wordNewer(newer: readonly Launch[]): string {
	const [first, last] = [newer.at(0)?.start.day, newer.at(-1)?.start.day];
	if (!first || !last) return '';
	const days = first === last ? `of ${first}` : `from ${first} to ${last}`;
	return `${newer.length} ${newer.length === 1 ? 'row' : 'rows'} ${days}`;
}

function wordMove(name: string, before: number, after: number): string[] {
	return before === after ? [] : [`${name} ${before} → ${after}`];
}

function wordRow(row: Launch, fate: 'gone' | 'new'): RowWords {
	return {
		fate,
		day: row.start.day,
		label: row.weapon.text,
		what: `launched ${row.launched ?? 'blank'}, destroyed ${row.destroyed ?? 'blank'}`,
		line: fate === 'new' ? row.line : null,
	};
}

function wordPair({ before, after }: RowPair, fate: RowWords['fate']): RowWords {
	const [old, next] = [formatCells(before), formatCells(after)];
	const moves = columns.flatMap((name, at) => wordMoved(name, old[at] ?? '', next[at] ?? ''));
	return {
		fate,
		day: after.start.day,
		label: after.weapon.text,
		what: [...moves, ...wordReading(before.weapon, after.weapon)].join(', '),
		line: after.line,
	};
}

// The same letters may be read otherwise, since data/models.csv says what a name stands for.
function wordReading(before: WeaponLabel, after: WeaponLabel): string[] {
	const read = (label: WeaponLabel) => SURENESS_WORDS[selectSureness(label) ?? 'none'];
	return [
		...wordMoved('read as', read(before), read(after)),
		...wordMoved('class', before.classes.join(' and '), after.classes.join(' and ')),
	];
}

const SURENESS_WORDS = {
	exact: 'KN-23 alone',
	either: 'KN-23 or another, not told apart',
	mixed: 'KN-23 among others in one sum',
	none: 'not KN-23',
} as const;

function wordMoved(name: string, before: string, after: string): string[] {
	return before === after ? [] : [`${name} ${show(before)} → ${show(after)}`];
}

function show(cell: string): string {
	return cell === '' ? 'blank' : showValue(cell);
}
