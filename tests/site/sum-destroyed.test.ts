import { expect, it } from 'vitest';
import { sumDestroyed } from '../../src/site/sum-destroyed.ts';

// No entry of 2024 that names KN-23 leaves this number out, so that no built page can tell.
it('adds what was shot down, and nothing for a launch that gives no number', () => {
	expect(
		sumDestroyed([{ destroyed: 9 }, { destroyed: null }, { destroyed: 0 }, { destroyed: 2 }]),
	).toBe(11);
});
