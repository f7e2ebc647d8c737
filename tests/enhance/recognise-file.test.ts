import { expect, it } from 'vitest';
import { formatHex, recogniseFile } from '../../src/enhance/recognise-file.ts';

const known = [
	{ dataset: { sum: 'aa', file: 'data/claims.json' } },
	{ dataset: { sum: 'bb', day: '4 April 2026' } },
];

it('tells a file offered now from the table of an earlier edition and from anything else', () => {
	expect(recogniseFile('aa', known)).toEqual({ kind: 'same', file: 'data/claims.json', day: '' });
	expect(recogniseFile('bb', known)).toEqual({ kind: 'earlier', file: '', day: '4 April 2026' });
	expect(recogniseFile('cc', known).kind).toBe('other');
});

it('writes bytes as two hexadecimal digits each', () => {
	expect(formatHex(Uint8Array.from([0, 10, 255]).buffer)).toBe('000aff');
});
