import { describe, expect, it } from 'vitest';
import { checkClaims } from '../../src/claims/check-claim.ts';
import type { Claim } from '../../src/claims/claim.ts';
import type { Story } from '../../src/figures/story.ts';
import { createMethodValues } from '../../src/story/values/method-values.ts';
import { createRuleValues } from '../../src/story/values/rule-values.ts';
import { createStory, ENGLISH } from '../fixtures/create-story.ts';
import { frozen } from '../fixtures/frozen.ts';

const story = createStory(frozen.launches);
const valuesOf = (of: Story) =>
	new Map([...createRuleValues(of, ENGLISH), ...createMethodValues(of, ENGLISH)]);
const values = valuesOf(story);

describe('the values about the rule', () => {
	it.each([
		['reading:article:first', '0.7%'],
		['reading:article:second', '6.7%'],
		['reading:article:times', '9.3 times'],
		['reading:label-days:first-of', '8\u00a0of\u00a0780'],
		['reading:label-days:times', '6.5 times'],
		['reading:ceiling:first-count', '114'],
		['reading:ceiling:second-count', '197'],
		['reading:ceiling:times', '1.7 times'],
		['interval-level', '95%'],
		['interval-low', '2.1'],
		['interval-high', '36.7'],
		['posts-interval-low', '1.9'],
		['posts-interval-high', '33.4'],
		['window-first-total', '1,097'],
		['window-last-total', '1,112'],
		['needed-bombs', '16'],
		['needed-unknown', '23'],
		['needed-air-defence', '55'],
		['spare-labels', '13'],
		['spare-pairs', '77'],
		['spare-guided-bombs', '4'],
		['cut-before', '8'],
		['cut-after', '74'],
		['force-before', '69'],
		['force-after', '13'],
		['choices', '7'],
		['readings-all', '1,344'],
		['readings-none', '192'],
		['readings-rising', '1,104'],
		['readings-falling', '48'],
		['blank-entries', '3'],
		['mixed-entries', '11'],
		['mixed-month', 'March'],
		['shared-days', '21 August and 23 August'],
		['shared-posts', '24'],
	])('give %s as %s', (name, value) => {
		expect(values.get(name)).toBe(value);
	});

	it('have no words for a multiple that is none', () => {
		expect(values.get('reading:exact:times')).toBe('');
	});

	it('are empty where the table no longer bears them out, so that no text can say them', () => {
		// With ten missiles more in the second half, 1,117 - 16 would still do; 1,117 - 55 would not.
		const more = frozen.launches.map((row) =>
			row.weapon.text === 'Kalibr' && row.start.day >= '2024-07-01' && row.start.day < '2025-01-01'
				? { ...row, launched: (row.launched ?? 0) + 10 }
				: row,
		);
		const changed = new Map(createRuleValues(createStory(more), ENGLISH));
		expect(changed.get('needed-bombs')).toBe('');
		expect(changed.get('needed-air-defence')).toBe('55');
	});

	describe('when the largest entry turns out to be one missile fewer: 73 of 1,106, 6.6%', () => {
		const fewer = frozen.launches.map((row) =>
			row.start.day === '2024-09-02' && row.launched === 16 ? { ...row, launched: 15 } : row,
		);
		const correct = (changes: Readonly<Record<string, Partial<Claim>>>) => {
			const claims = frozen.claims.map(({ claim }) => ({ ...claim, ...changes[claim.id] }));
			const story = { ...createStory(fewer), claims: checkClaims(claims, fewer) };
			const found = new Map(createRuleValues(story, ENGLISH));
			return ['window-first-total', 'window-last-total', 'needed-bombs'].map((name) =>
				found.get(name),
			);
		};
		const count = { printed: '73', earlier: [{ printed: '74', until: '2026-12-01' }] };
		const share = { printed: '6.6', earlier: [{ printed: '6.7', until: '2026-12-01' }] };

		it('the newspaper took its share of the 74 that it had printed', () => {
			expect(correct({})).toEqual(['1,097', '1,112', '16']);
		});

		it('and did so too where it has corrected that number alone since', () => {
			expect(correct({ 'kn23-2024-h2': count })).toEqual(['1,097', '1,112', '16']);
		});

		it('but of the 73 where it has corrected the share as well', () => {
			// 73 / 0.0665 and 73 / 0.0655: 1,106 less 16 bombs would be too few.
			expect(correct({ 'kn23-2024-h2': count, 'share-2024-h2': share })).toEqual([
				'1,098',
				'1,114',
				'16',
			]);
		});

		it.each([
			// 73 / 0.0655 and 73 / 0.0645; 74 / 0.0655 and 74 / 0.0645.
			['2026-12-02', ['1,115', '1,131']],
			['2026-12-01', ['1,115', '1,131']],
			['2026-11-30', ['1,130', '1,147']],
		])('and of what stood there on the day of a correction of the share: %s', (until, ends) => {
			const other = { printed: '6.5', earlier: [{ printed: '6.7', until }] };
			const found = correct({ 'kn23-2024-h2': count, 'share-2024-h2': other });
			expect(found.slice(0, 2)).toEqual(ends);
		});
	});
});
