import { readFileSync } from 'node:fs';
import type { Step } from './steps.ts';

/** How many checks a step passed and failed. */
export type Count = { readonly passed: number; readonly failed: number };

/**
 * Reads what a runner reported of itself. A runner that left no readable report, ran nothing or
 * ended badly without naming a failure counts as one failed.
 */
export function countReport(kind: Step['report'], file: string, exitCode: number): Count {
	if (kind === 'none') return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
	const { passed, failed } = readReport(kind, file) ?? { passed: 0, failed: 0 };
	const isSilentFailure = failed === 0 && (exitCode !== 0 || passed === 0);
	return { passed, failed: isSilentFailure ? 1 : failed };
}

function readReport(kind: 'vitest' | 'playwright', file: string): Count | undefined {
	try {
		const report = JSON.parse(readFileSync(file, 'utf8'));
		const count = kind === 'vitest' ? countVitest(report) : countPlaywright(report);
		return Number.isInteger(count.passed) && Number.isInteger(count.failed) ? count : undefined;
	} catch {
		return undefined;
	}
}

function countVitest(report: { numPassedTests: number; numFailedTests: number }): Count {
	return { passed: report.numPassedTests, failed: report.numFailedTests };
}

function countPlaywright(report: {
	stats: { expected: number; unexpected: number; flaky: number };
}): Count {
	const { expected, unexpected, flaky } = report.stats;
	return { passed: expected, failed: unexpected + flaky };
}
