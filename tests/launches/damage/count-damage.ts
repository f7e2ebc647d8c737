import { withCell, withColumn } from './grid.ts';
import {
	accepted,
	differs,
	type Mutation,
	onCell,
	onGrid,
	stop,
	stopMany,
	warn,
} from './mutation.ts';

/** Ways to write the 16 launched of row 953 that are no whole number in plain digits, and the code of each. */
const written: readonly (readonly [name: string, value: string, code: string])[] = [
	['thousands comma', '1,600', 'count.thousands'],
	['thousands space', '1 600', 'count.thousands'],
	['thousands no-break space', '1\u00a0600', 'count.thousands'],
	['thousands narrow space', '1\u202f600', 'count.thousands'],
	['thousands apostrophe', '1’600', 'count.thousands'],
	['thousands point', '1.600', 'count.thousands'],
	['decimal comma', '16,0', 'count.decimal-comma'],
	['half, decimal comma', '16,5', 'count.decimal-comma'],
	['fraction', '16.5', 'count.fraction'],
	['three zeros after the point', '16.000', 'count.thousands'],
	['point at the end', '16.', 'count.fraction'],
	['range with a hyphen', '14-16', 'count.range'],
	['range with a dash', '14–16', 'count.range'],
	['range in words', '14 to 16', 'count.range'],
	['two numbers with a stroke', '14/16', 'count.range'],
	['a sum', '10+6', 'count.range'],
	['about, sign', '≈16', 'count.approximate'],
	['about, tilde', '~16', 'count.approximate'],
	['about, word', 'about 16', 'count.approximate'],
	['more than', '>15', 'count.approximate'],
	['at least', '≥16', 'count.approximate'],
	['up to', 'up to 16', 'count.approximate'],
	['plus after it', '16+', 'count.approximate'],
	['question mark after it', '16?', 'count.approximate'],
	['over, Ukrainian', 'понад 16', 'count.approximate'],
	['word', 'six', 'count.words'],
	['Ukrainian word', 'шість', 'count.words'],
	['longer word', 'sixteen', 'count.words'],
	['unit', '16 missiles', 'count.unit'],
	['Ukrainian unit', '16 ракет', 'count.unit'],
	['unit before it', 'missiles: 16', 'count.unit'],
	['pieces', '16 шт.', 'count.unit'],
	['letter O for a zero', '1O', 'count.letters'],
	['letter l for a one', 'l6', 'count.letters'],
	['Cyrillic О for a zero', '1О', 'count.letters'],
	['full-width digits', '１６', 'count.foreign-digits'],
	['Arabic digits', '١٦', 'count.foreign-digits'],
	['Persian digits', '۱۶', 'count.foreign-digits'],
	['Devanagari digits', '१६', 'count.foreign-digits'],
	['superscript digits', '¹⁶', 'count.foreign-digits'],
	['circled digits', '⑯', 'count.foreign-digits'],
	['Roman numeral', 'XVI', 'count.not-whole'],
	['hex', '0x10', 'count.hex'],
	['exponent', '1.6E+01', 'count.exponent'],
	['boolean', 'TRUE', 'count.boolean'],
	['yes', 'yes', 'count.boolean'],
	['percent', '16%', 'count.percent'],
	['formula', '=8+8', 'cell.formula'],
	['formula with a plus', '+A1', 'cell.formula'],
	['formula with an at', '@SUM(F1)', 'cell.formula'],
	['#REF!', '#REF!', 'cell.error-value'],
	['#N/A', '#N/A', 'cell.error-value'],
	['Err:502', 'Err:502', 'cell.error-value'],
	['number signs', '###', 'cell.hashes'],
	['hyphen', '-', 'count.no-value'],
	['dash', '—', 'count.no-value'],
	['NaN', 'NaN', 'count.no-value'],
	['null', 'null', 'count.no-value'],
	['n/a', 'n/a', 'count.no-value'],
	['question mark', '?', 'count.no-value'],
	['infinity', 'Infinity', 'count.not-whole'],
	['negative', '-16', 'count.negative'],
	['negative with a true minus', '−16', 'count.negative'],
	['negative in brackets', '(16)', 'count.negative'],
	['zero launched', '0', 'count.zero-launched'],
	['plus before it', '+16', 'count.sign'],
	['apostrophe before it', "'16", 'count.sign'],
	['quotation mark after it', '16"', 'count.sign'],
	['far too large', '160000', 'count.too-large'],
	['a date', '2024-09-16', 'count.date'],
	['a short date that a spreadsheet made', '16-Sep', 'count.date'],
	['currency', '$16', 'count.not-whole'],
	['invisible space', '16\u200b', 'cell.invisible'],
	['bell', '1\u00076', 'cell.control'],
	['turned direction', '\u202e61', 'cell.direction'],
	['line break', '1\n6', 'cell.line-break'],
	['HTML', '<b>16</b>', 'cell.html'],
	['a very long number', '1'.repeat(400), 'count.too-large'],
	['a very long text', '16 '.repeat(400), 'cell.too-long'],
	['brackets after it', '16 (9 shot down)', 'count.not-whole'],
];

const asLaunched = written.map(([name, value, code]) =>
	onCell(`launched: ${name}`, ['F953', value], stop(`${code} F953`)),
);

const asDestroyed = written
	.filter(([, value]) =>
		['1,600', '9-10', '≈16', 'six', '-', 'NaN', '-16', '=8+8', '16.5', 'TRUE'].includes(value),
	)
	.map(([name, value, code]) =>
		onCell(`destroyed: ${name}`, ['G953', value], stop(`${code} G953`)),
	);

/** Counts that are whole numbers, and wrong or doubtful. */
const sound: readonly Mutation[] = [
	onCell('launched: blank', ['F953', ''], warn('count.blank F953', '2024-09')),
	onCell('destroyed: blank', ['G953', ''], warn('count.blank G953', '2024-09')),
	onCell('launched: blank made a zero', ['F166', '0'], stop('count.zero-launched F166')),
	onCell('launched: blank filled in', ['F166', '2'], differs('2024-02')),
	onCell('launched: ten times the largest', ['F953', '160'], warn('count.outlier F953', '2024-09')),
	onCell('launched: a digit too many', ['F859', '40'], warn('count.outlier F859', '2024-08')),
	onCell('launched: one more', ['F953', '17'], differs('2024-09')),
	onCell('launched: one less', ['F953', '15'], differs('2024-09')),
	onCell('launched: digits exchanged', ['F953', '61'], differs('2024-09')),
	onCell('launched: a digit too few', ['F953', '1'], stop('count.destroyed-above-launched G953')),
	onCell('destroyed above launched', ['G953', '17'], stop('count.destroyed-above-launched G953')),
	onCell('destroyed: another sound number', ['G953', '8'], differs('2024-09')),
	onGrid(
		'launched and destroyed of one row swapped',
		(grid) => withCell(withCell(grid, 'F953', '9'), 'G953', '16'),
		stop('count.destroyed-above-launched G953'),
	),
	onGrid(
		'every launched with a decimal comma',
		(grid) =>
			withColumn(grid, 'F', (cells) => cells.map((cell) => (cell === '' ? '' : `${cell},0`))),
		stopMany('count.decimal-comma F2'),
	),
	onGrid(
		'every launched blank',
		(grid) => withColumn(grid, 'F', (cells) => cells.map(() => '')),
		stop('column.blank'),
	),
	onGrid(
		'every launched divided by 1000',
		(grid) =>
			withColumn(grid, 'F', (cells) => cells.map((cell) => (cell === '' ? '' : `0.00${cell}`))),
		stopMany('count.fraction F2'),
	),
	onGrid(
		'every launched 1',
		(grid) => withColumn(grid, 'F', (cells) => cells.map(() => '1')),
		stop('column.counts-disagree'),
	),
	onCell('launched: a zero before it', ['F953', '016'], accepted('note.leading-zero')),
];

/** Every damage of the counts. */
export const countDamage: readonly Mutation[] = [...asLaunched, ...asDestroyed, ...sound];
