import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { countReport } from './count-report.ts';

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'report-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function write(report: unknown): string {
	const file = join(folder, 'report.json');
	writeFileSync(file, typeof report === 'string' ? report : JSON.stringify(report));
	return file;
}

describe('countReport', () => {
	test('takes the numbers of Vitest', () => {
		const file = write({ numPassedTests: 7, numFailedTests: 2 });
		expect(countReport('vitest', file, 1)).toEqual({ passed: 7, failed: 2 });
	});

	test('takes the numbers of Playwright and counts a flaky test as failed', () => {
		const file = write({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 3 } });
		expect(countReport('playwright', file, 1)).toEqual({ passed: 5, failed: 2 });
	});

	test('counts a runner that died as one failed', () => {
		expect(countReport('vitest', join(folder, 'nothing.json'), 0)).toEqual({
			passed: 0,
			failed: 1,
		});
		expect(countReport('vitest', write('{"numPassedTests": 3'), 0)).toEqual({
			passed: 0,
			failed: 1,
		});
		expect(countReport('playwright', write({}), 0)).toEqual({ passed: 0, failed: 1 });
	});

	test('counts a bad end without a named failure as one failed', () => {
		const file = write({ numPassedTests: 7, numFailedTests: 0 });
		expect(countReport('vitest', file, 1)).toEqual({ passed: 7, failed: 1 });
	});

	test('counts a run of nothing as one failed', () => {
		const file = write({ numPassedTests: 0, numFailedTests: 0 });
		expect(countReport('vitest', file, 0)).toEqual({ passed: 0, failed: 1 });
	});

	test('counts a tool without a report as one, by its exit code', () => {
		expect(countReport('none', '', 0)).toEqual({ passed: 1, failed: 0 });
		expect(countReport('none', '', 2)).toEqual({ passed: 0, failed: 1 });
	});
});
