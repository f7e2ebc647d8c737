import { describe, expect, it } from 'vitest';
import { parseCount } from '../../src/table/cells/parse-count.ts';

/** What a count cell gives: its value, or the code of its problem and the replacement. */
function read(text: string): string {
	const { value, findings } = parseCount(text);
	const notes = findings.map(({ code }) => code).join(' ');
	if (value !== undefined) return `${value} ${notes}`.trim();
	return `${notes} → ${JSON.stringify(findings[0]?.replacement ?? null)}`;
}

describe('parseCount', () => {
	it.each([
		['2', '2'],
		['0', '0'],
		['2.0', '2 note.decimal-zero'],
		['355.00', '355 note.decimal-zero'],
		['016', '16 note.leading-zero'],
		['', 'null count.blank'],
	])('reads “%s”', (text, result) => {
		expect(read(text)).toBe(result);
	});

	it.each([
		['1,600', 'count.thousands → "1600"'],
		['1 600', 'count.thousands → "1600"'],
		['1\u00a0600', 'count.thousands → "1600"'],
		['1’600', 'count.thousands → "1600"'],
		['1.600', 'count.thousands → null'],
		['2.000', 'count.thousands → null'],
		['2,0', 'count.decimal-comma → "2"'],
		['2,5', 'count.decimal-comma → null'],
		['2.5', 'count.fraction → null'],
		['10-12', 'count.range → null'],
		['10–12', 'count.range → null'],
		['10 to 12', 'count.range → null'],
		['8+2', 'count.range → null'],
		['~10', 'count.approximate → null'],
		['≈10', 'count.approximate → null'],
		['>5', 'count.approximate → null'],
		['10+', 'count.approximate → null'],
		['about 10', 'count.approximate → null'],
		['понад 10', 'count.approximate → null'],
		['six', 'count.words → "6"'],
		['шість', 'count.words → "6"'],
		['6 missiles', 'count.unit → "6"'],
		['6шт.', 'count.unit → "6"'],
		['1O', 'count.letters → "10"'],
		['l2', 'count.letters → "12"'],
		['0x10', 'count.hex → "16"'],
		['1e3', 'count.exponent → "1000"'],
		['1.5E+01', 'count.exponent → "15"'],
		['TRUE', 'count.boolean → null'],
		['50%', 'count.percent → null'],
		['６', 'count.foreign-digits → "6"'],
		['١٢', 'count.foreign-digits → "12"'],
		['NaN', 'count.no-value → ""'],
		['-', 'count.no-value → ""'],
		['—', 'count.no-value → ""'],
		['n/a', 'count.no-value → ""'],
		['?', 'count.no-value → ""'],
		['-5', 'count.negative → null'],
		['−5', 'count.negative → null'],
		["'6", 'count.sign → "6"'],
		['+6', 'count.sign → "6"'],
		['16000', 'count.too-large → null'],
		['4 (and 2 more)', 'count.not-whole → null'],
	])('refuses “%s”', (text, result) => {
		expect(read(text)).toBe(result);
	});

	it('never turns a bad cell into zero', () => {
		for (const text of ['NaN', '-', 'x', '#REF!', 'O', '']) {
			expect(parseCount(text).value, text).not.toBe(0);
		}
	});
});
