import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { countReport } from './count-report.ts';

const vitest = (numPassedTests: number, numFailedTests: number) =>
	JSON.stringify({ numPassedTests, numFailedTests });
const playwright = JSON.stringify({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 3 } });

test.each([
	['takes the numbers of Vitest', ['vitest', vitest(7, 2), 1], [7, 2]],
	['takes those of Playwright, a flaky test as failed', ['playwright', playwright, 1], [5, 2]],
	['takes a runner that left nothing as one failed', ['vitest', null, 0], [0, 1]],
	[
		'takes one that died while it wrote as one failed',
		['vitest', '{"numPassedTests": 3', 0],
		[0, 1],
	],
	['takes a report of nothing as one failed', ['playwright', '{}', 0], [0, 1]],
	['takes a bad end without a named failure as one failed', ['vitest', vitest(7, 0), 1], [7, 1]],
	['takes a run of no test as one failed', ['vitest', vitest(0, 0), 0], [0, 1]],
	['takes a tool by its exit code: good', ['none', null, 0], [1, 0]],
	['takes a tool by its exit code: bad', ['none', null, 2], [0, 1]],
] as const)('countReport %s', (_, [kind, report, exitCode], [passed, failed]) => {
	const folder = mkdtempSync(join(tmpdir(), 'report-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	const file = join(folder, 'report.json');
	if (report !== null) writeFileSync(file, report);
	expect(countReport(kind, file, exitCode)).toEqual({ passed, failed });
});

test('a step that fails is counted, and the run ends badly', () => {
	const args = ['tests/run.ts', 'lint', '--no-such-option'];
	const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
	expect(stdout.trimEnd().split('\n').at(-1)).toBe('0 passed, 1 failed');
	expect(status).toBe(1);
});
