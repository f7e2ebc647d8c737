import { describe, expect, it } from 'vitest';
import type { Moment } from '../../src/calendar/moment.ts';
import { findConstant, wordPlaces, wordWhen } from '../../src/figures/kit/entry-words.ts';
import type { Launch } from '../../src/table/launch.ts';
import { createLaunch } from '../fixtures/create-launch.ts';
import { ENGLISH } from '../fixtures/create-story.ts';

const at = (text: string): Moment => {
	const [day = '', time = null] = text.split(' ');
	return { day, time };
};
const row = (start: string, end: string): Launch => ({
	...createLaunch({ day: '2024-08-11', label: 'KN-23', launched: 4 }),
	start: at(start),
	end: at(end),
});

describe('when an entry was', () => {
	it.each([
		['2024-02-15', '2024-02-15', '15 Feb 2024'],
		['2024-08-11', '2024-08-11 08:00', '11 Aug 2024, to 08:00'],
		['2024-03-21 03:00', '2024-03-21 03:00', '21 Mar 2024, 03:00'],
		['2024-03-21 03:00', '2024-03-21 07:00', '21 Mar 2024, 03:00 to 07:00'],
		['2024-10-20 20:00', '2024-10-21 09:30', '20 Oct 2024, 20:00 to 21 Oct, 09:30'],
		['2024-12-31 20:00', '2025-01-01 08:00', '31 Dec 2024, 20:00 to 1 Jan 2025, 08:00'],
		['2024-09-05', '2024-09-06', '5 Sep 2024 to 6 Sep'],
	])('from %s to %s is told in one line: %s', (start, end, words) => {
		const told = wordWhen(row(start, end), ENGLISH);
		expect(told.replaceAll('\u00a0', ' ')).toBe(words);
		expect(told.split(' ').length).toBeLessThanOrEqual(2);
	});
});

describe('the places of a cell', () => {
	it.each([
		['Voronezh oblast', 'Voronezh', ' oblast'],
		[
			'Kursk oblast and Bryansk oblast and Voronezh oblast',
			'Kursk, Bryansk and Voronezh',
			' oblasts',
		],
		['Crimea and Rostov oblast', 'Crimea and Rostov oblast', ''],
		['Dnipro', 'Dnipro', ''],
		['', '', ''],
	])('%s: the names, and once the kind that all share', (cell, names, kind) => {
		expect(wordPlaces(cell, ENGLISH)).toEqual({ names, kind });
	});
});

describe('what all entries share', () => {
	const rows = (targets: readonly string[]) =>
		targets.map((target) => ({ ...row('2024-08-11', '2024-08-11'), target }));

	it.each([
		[['Ukraine', 'Ukraine'], 'Ukraine'],
		[['Ukraine', 'south'], null],
		[['', ''], null],
		[['Ukraine'], null],
		[[], null],
	])('of %j is %s', (targets, shared) => {
		expect(findConstant(rows(targets), ({ target }) => target)).toBe(shared);
	});
});
