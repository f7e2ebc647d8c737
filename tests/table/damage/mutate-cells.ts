import type { Grid } from './grid.ts';
import type { Random } from './random.ts';

/** Texts that are laid in a cell, whole or in part; a stroke parts them. */
const values = [
	'',
	...' |0|1|2|3|16|74|100|9999|10000|-1|1.0|1.5|1,5|1,000|01|1e3|0x1|½|²|NaN|null|TRUE'.split('|'),
	...'=1+1|#REF!|########|~5|5-6|5+|five|５|٥|١٦|O|l|—|KN-23|КН-23|KN-24|KN-230|kn-23'.split('|'),
	...'KN‑23|Iskander-M|Iskander-M/KN-23|KN-23/Iskander-M|Kalibr|KAB|X-59|X-69'.split('|'),
	...'X-22/X-32|Молнія|Shahed-136/131|KN-23 and Kalibr|Kalibr and KN-23|/| and '.split('|'),
	...'__proto__|2024-09-02|2024-09-02 03:00|2024-9-2|02.09.2024|9/2/2024|2024-02-30'.split('|'),
	...'2023-02-29|2024-09-02T03:00|45537|2024-08-06 8:00|2024-12-31|2014-09-02'.split('|'),
	...'2034-09-02|yesterday|2024-09-02 24:00|2024-09-02 3:00:00|Total|"|""|a"b'.split('|'),
	...'a\nb|a\r\nb|<b>x</b>|\u202e61|\ufffd|time_start|launched'.split('|'),
	'x'.repeat(600),
];

const letters = [...'0123456789-/. ,"KNMXк–\u00a0\u200bОlé', '\t', '\n'];

type Damage = (cell: string, random: Random, grid: Grid) => string;

const damages: readonly Damage[] = [
	(_, random) => random.pick(values),
	(_, random) => random.pick(values),
	(cell, random) => splice(cell, random, [0, random.pick(letters)]),
	(cell, random) => splice(cell, random, [1, random.pick(letters)]),
	(cell, random) => splice(cell, random, [1, '']),
	(cell, random) => splice(cell, random, [0, random.pick(values)]),
	(cell, random) => {
		const at = random.below(cell.length);
		const [one = '', other = ''] = cell.slice(at);
		return cell.slice(0, at) + other + one + cell.slice(at + 2);
	},
	(cell, random) =>
		cell.replace(/\d/g, (digit) => (random.below(4) === 0 ? String(random.below(10)) : digit)),
	(_, random, grid) => random.pick(random.pick(grid)),
	(cell, random) => `${random.pick([' ', "'", '"', '+', '~', '='])}${cell}`,
	(cell, random) =>
		`${cell}${random.pick([' ', '?', '*', '+', '.0', '.', '\u00a0', ':00', ' and ', '/'])}`,
	(cell) => cell.toUpperCase(),
	(cell) => [...cell].reverse().join(''),
];

/** A table with one to three cells damaged, most of them in the same row. */
export function mutateCells(grid: Grid, random: Random): Grid {
	const rows = grid.map((row) => [...row]);
	const first = random.below(rows.length);
	for (let left = 1 + random.below(3); left > 0; left -= 1) {
		const row = rows[random.below(3) === 0 ? random.below(rows.length) : first] ?? [];
		const at = random.below(row.length);
		row[at] = random.pick(damages)(row[at] ?? '', random, grid);
	}
	return rows;
}

function splice(
	cell: string,
	random: Random,
	[removed, added]: readonly [removed: number, added: string],
): string {
	const at = random.below(cell.length + 1);
	return cell.slice(0, at) + added + cell.slice(at + removed);
}
