import { describe, expect, it } from 'vitest';
import { createPeriod, createSpan } from '../../src/calendar/period.ts';
import {
	findLabelWindow,
	findTableSpan,
	measureCoverage,
} from '../../src/counting/months/coverage.ts';
import { createLaunch } from '../fixtures/create-launch.ts';

const LAUNCHES = [
	createLaunch({ day: '2024-10-05', label: 'Kalibr' }),
	createLaunch({ day: '2024-02-15', label: 'Iskander-M/KN-23' }),
	createLaunch({ day: '2024-08-11', label: 'KN-23' }),
	createLaunch({ day: '2023-12-30', label: 'Iskander-M' }),
];

describe('the span of a table', () => {
	it('runs from its first to its last launch, whatever the order', () => {
		expect(findTableSpan(LAUNCHES)).toEqual(createSpan('2023-12-30', '2024-10-05'));
	});

	it('is nothing for an empty table', () => {
		expect(findTableSpan([])).toBeNull();
		expect(findLabelWindow([])).toBeNull();
	});

	it('covers a half-year that it does not reach the end of only in part', () => {
		const span = findTableSpan(LAUNCHES);
		expect(measureCoverage(span, createPeriod('2024-H1'))).toBe('whole');
		expect(measureCoverage(span, createPeriod('2024-H2'))).toBe('partial');
		expect(measureCoverage(span, createPeriod('2025-H1'))).toBe('none');
		expect(measureCoverage(null, createPeriod('2024-H1'))).toBe('none');
	});
});

describe('the label window', () => {
	it('runs from the first to the last day on which a label names KN-23', () => {
		expect(findLabelWindow(LAUNCHES)).toEqual(createSpan('2024-02-15', '2024-08-11'));
	});
});
