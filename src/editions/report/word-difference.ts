import { GROUPS, type Group, type GroupSums, sumMonths } from '../../counting/months/month-sums.ts';
import { selectSureness } from '../../counting/sureness.ts';
import type { Launch, WeaponLabel } from '../../table/launch.ts';
import { formatCells } from '../../table/launch-text.ts';
import { showValue } from '../../table/problems/show-value.ts';
import { columns } from '../../table/read/columns.ts';
import type { CellChange } from '../compare/compare-cells.ts';
import type { ClaimMove, EditionDifference } from '../compare/compare-editions.ts';
import type { TextChange } from '../compare/compare-story.ts';
import type { MonthDifference, PeriodDifference } from '../compare/compare-tables.ts';
import type { RowPair } from '../compare/match-rows.ts';
import { formatPrinted } from './format-claims.ts';

/** A difference in words for a person who does not program, for a terminal, a comment and the desk alike. */
export type DifferenceWords = ReturnType<typeof wordDifference>;

/** Puts all that differs into words. */
export function wordDifference({ table, claims, cells, story }: EditionDifference) {
	return {
		newer: [...sumMonths(table.newer)].map(([id, sums]) => ({ id, sums: wordTotals(sums) })),
		months: table.months.map((month) => ({
			id: month.id,
			sums: wordSums(month) || 'no sum moves',
			rows: wordCounts(month),
		})),
		halfYears: table.halfYears.map((half) => ({ id: half.id, sums: wordSums(half) })),
		claims: claims.map(wordMove),
		/** Of published days, each with what became of it. */
		rows: [
			...table.gone.map((row) => wordRow(row, 'gone')),
			...table.changed.map((pair) => wordPair(pair, 'changed')),
			...table.added.map((row) => wordRow(row, 'new')),
			...table.renamed.map((pair) => wordPair(pair, 'renamed')),
			...table.rewritten.map((pair) => wordPair(pair, 'rewritten')),
		],
		cells: cells.map(wordCell),
		paragraphs: story.map(wordParagraph),
	};
}

/** Words the rows after the published days: `2 rows from 2026-04-05 to 2026-04-12`; empty where there are none. */
export function wordNewer(newer: readonly Launch[]): string {
	const [first, last] = [newer.at(0)?.start.day, newer.at(-1)?.start.day];
	if (!first || !last) return '';
	const days = first === last ? `of ${first}` : `from ${first} to ${last}`;
	return `${newer.length} ${newer.length === 1 ? 'row' : 'rows'} ${days}`;
}

const NAMES: Readonly<Record<Group, string>> = {
	kn23: 'KN-23',
	missiles: 'missiles',
	drones: 'drones',
};

// `3 rows, launched: KN-23 2, missiles 5, drones 94`.
function wordTotals(sums: GroupSums): string {
	const rows = sums.missiles.rows + sums.drones.rows;
	const launched = GROUPS.filter((group) => sums[group].rows > 0).map(
		(group) => `${NAMES[group]} ${sums[group].launched}`,
	);
	return `${rows} ${rows === 1 ? 'row' : 'rows'}, launched: ${launched.join(', ')}`;
}

// `KN-23 24 → 8, missiles 145 → 129`; numbers of rows only where no sum moves.
function wordSums({ before, after }: PeriodDifference): string {
	const move = (group: Group, what: string, sum: keyof GroupSums[Group]) => {
		const [old, next] = [before[group][sum], after[group][sum]];
		return old === next ? [] : [`${NAMES[group]}${what} ${old} → ${next}`];
	};
	const moves = GROUPS.flatMap((group) => [
		...move(group, '', 'launched'),
		...move(group, ' shot down', 'destroyed'),
		...move(group, ' rows without a number', 'blanks'),
	]);
	const rows = GROUPS.flatMap((group) => move(group, ' rows', 'rows'));
	return (moves.length > 0 ? moves : rows).join(', ');
}

// `1 changed, 2 gone`.
function wordCounts({ changed, gone, added }: MonthDifference): string {
	const counts = [
		changed > 0 ? `${changed} changed` : '',
		gone > 0 ? `${gone} gone` : '',
		added > 0 ? `${added} new` : '',
	];
	return counts.filter(Boolean).join(', ') || 'no row differs';
}

function wordMove({ before, after, checked }: ClaimMove) {
	const unit = checked.claim.measure.kind === 'share' ? '%' : '';
	// `6.7% (74/1107)`.
	const word = (value: ClaimMove['before']) => {
		if (value === null) return 'nothing';
		const { computed, exact } = value;
		return computed === exact ? `${computed}${unit}` : `${computed}${unit} (${exact})`;
	};
	return {
		id: checked.claim.id,
		printed: formatPrinted(checked),
		before: word(before),
		after: word(after),
		verdict: checked.verdict,
	};
}

function wordRow(row: Launch, fate: 'gone' | 'new') {
	return {
		fate,
		day: row.start.day,
		label: row.weapon.text,
		what: `launched ${row.launched ?? 'blank'}, destroyed ${row.destroyed ?? 'blank'}`,
		/** Of the new file. */
		line: fate === 'new' ? row.line : null,
	};
}

function wordPair({ before, after }: RowPair, fate: 'changed' | 'renamed' | 'rewritten') {
	const [old, next] = [formatCells(before), formatCells(after)];
	const moves = [
		...columns.map((name, at) => [name, old[at] ?? '', next[at] ?? ''] as const),
		// The same letters may be read otherwise, since data/models.csv says what a name stands for.
		['read as', readLabel(before.weapon), readLabel(after.weapon)] as const,
		['class', before.weapon.classes.join(' and '), after.weapon.classes.join(' and ')] as const,
	];
	return {
		fate,
		day: after.start.day,
		label: after.weapon.text,
		what: moves
			.filter(([, one, other]) => one !== other)
			.map(([name, one, other]) => `${name} ${show(one)} → ${show(other)}`)
			.join(', '),
		line: after.line,
	};
}

function readLabel(label: WeaponLabel): string {
	return {
		exact: 'KN-23 alone',
		either: 'KN-23 or another, not told apart',
		mixed: 'KN-23 among others in one sum',
		none: 'not KN-23',
	}[selectSureness(label) ?? 'none'];
}

// `data/context.csv, range-yomiuri, value: 900 → 90`.
function wordCell({ file, id, column, before, after }: CellChange): string {
	const place = [`data/${file}`, id, ...(column === null ? [] : [column])].join(', ');
	if (before === null) return `${place}: new, ${showValue(after ?? '')}`;
	if (after === null) return `${place}: gone, ${showValue(before)}`;
	return `${place}: ${show(before)} → ${show(after)}`;
}

function wordParagraph({ file, before, after }: TextChange): string {
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

function show(cell: string): string {
	return cell === '' ? 'blank' : showValue(cell);
}
