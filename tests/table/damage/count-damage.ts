import { mapColumn, withCells } from './grid.ts';
import { type Mutation, onCell, onGrid, refused } from './mutation.ts';

/** Ways to write the 16 launched of row 953 that are no whole number in plain digits. */
const launched = refused('F953', {
	'count.not-whole → 1600': '1,600|1 600|1\u00a0600|1\u202f600|1’600',
	'count.not-whole → 16': [
		...'16,0|16.|1.6E+01|１６|16 missiles|16 ракет|16 шт.|+16|\'16|16"'.split('|'),
	],
	'count.not-whole → blank': '-|—|NaN|null|n/a|?',
	'count.not-whole': [
		// With a point between them it may be one and a half, and a raised digit the mark of a footnote.
		...'1.600|16,5|16.5|16.000|1.5e0|16²|¹⁶|⑯|14-16|14–16|14 to 16|14/16|10+6'.split('|'),
		...'≈16|~16|about 16|>15|≥16|up to 16|16+|16?|понад 16|six|шість|sixteen'.split('|'),
		...'missiles: 16|16 (9 shot down)|1O|l6|1О|١٦|۱۶|१६|XVI|0x10|TRUE|yes|16%|$16'.split('|'),
		...'Infinity|-16|−16|(16)|160000|10000'.split('|'),
		'1'.repeat(400),
	],
	'count.date': '2024-09-16|16-Sep|16.9.2024|Sep-24|16-вер',
	'count.zero-launched': '0',
	'cell.formula': '=8+8|+A1|@SUM(F1)',
	'cell.error-value': '#REF!|#N/A|Err:502|###',
	'cell.invisible → 16': '16\u200b',
	'cell.invisible': '1\u00076|\u202e61|1\n6',
	'cell.markup': '<b>16</b>',
	'cell.too-long': '16 '.repeat(400),
});

const destroyed = refused('G953', {
	'count.not-whole → 1600': '1,600',
	'count.not-whole → blank': '-|NaN',
	'count.not-whole': '9-10|≈16|six|-16|16.5|TRUE',
	'cell.formula': '=8+8',
	'count.destroyed-above-launched': '17',
});

const filled = (change: (cell: string) => string) =>
	mapColumn('F', (cells) => cells.map((cell) => (cell === '' ? '' : change(cell))));

/** Every damage of the counts. */
export const countDamage: readonly Mutation[] = [
	...launched,
	...destroyed,
	...onCell('F953', [
		['', 'warn count.blank F953: 09'],
		['160', 'warn count.outlier F953: 09'],
		['61', 'warn count.outlier F953: 09'],
		['17', 'differs: 09'],
		['15', 'differs: 09'],
		['1', 'stop count.destroyed-above-launched G953'],
		['016', 'note note.number-shape'],
	]),
	...onCell('G953', [
		['', 'warn count.blank G953: 09'],
		['8', 'differs: 09'],
	]),
	...onCell('F166', [
		['0', 'stop count.zero-launched F166'],
		['2', 'differs: 02'],
	]),
	...onCell('F859', [
		['40', 'warn count.outlier F859: 08'],
		['30', 'warn count.outlier F859: 08'],
	]),
	...onGrid({
		'launched and destroyed of one row swapped': [
			withCells({ F953: '9', G953: '16' }),
			'stop count.destroyed-above-launched G953',
		],
		'every launched with a decimal comma': [
			filled((cell) => `${cell},0`),
			'many count.not-whole F2',
		],
		'every launched divided by 1000': [filled((cell) => `0.00${cell}`), 'many count.not-whole F2'],
		'every launched blank': [mapColumn('F', (cells) => cells.map(() => '')), 'stop column.blank'],
		'every launched 1': [mapColumn('F', (cells) => cells.map(() => '1')), 'stop column.torn'],
	}),
];
