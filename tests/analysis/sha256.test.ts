import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../src/analysis/sha256.ts';

describe('sha256', () => {
	it('gives the sums of the standard for nothing and for abc', () => {
		expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
		expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
	});

	it('gives what the platform gives, at every length around a block and beyond ASCII', () => {
		const texts = Array.from({ length: 200 }, (_, length) =>
			'Привет-82 і ґ 🚀'.repeat(9).slice(0, length),
		);
		for (const text of [...texts, 'a'.repeat(100_000)]) {
			expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'));
		}
	});
});
