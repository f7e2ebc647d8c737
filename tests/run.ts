import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { type Count, countReport } from './count-report.ts';
import { reports, type Step, steps } from './steps.ts';

// `run.ts` runs every step and ends with `N passed, N failed`.
// `run.ts NAME …` runs one step and hands it the further arguments.
const minutes = 60_000;
const [wanted, ...extra] = process.argv.slice(2);
const chosen = wanted === undefined ? steps : steps.filter((step) => step.name === wanted);
if (chosen.length === 0) throw new Error(`There is no step ${wanted}; see tests/steps.ts.`);

mkdirSync(reports, { recursive: true });
const counts = chosen.map((step) => ({ step, count: runStep(step) }));
const total = (key: keyof Count) => counts.reduce((sum, { count }) => sum + count[key], 0);

console.log('');
for (const { step, count } of counts) {
	console.log(`${step.name.padEnd(10)}${count.passed} passed, ${count.failed} failed`);
}
console.log(`${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = total('failed') === 0 ? 0 : 1;

function runStep(step: Step): Count {
	const report = `${reports}/${step.name}.json`;
	rmSync(report, { force: true });
	console.log(`\n── ${step.name}`);
	const result = spawnSync(process.execPath, [step.program, ...step.args, ...extra], {
		stdio: ['ignore', 'inherit', 'inherit'],
		timeout: 20 * minutes,
		env: {
			...process.env,
			ASTRO_TELEMETRY_DISABLED: '1',
			PLAYWRIGHT_JSON_OUTPUT_FILE: report,
			// What is tested stands at the root of its host, whatever the shell has set.
			SITE_URL: '',
			BASE_PATH: '',
		},
	});
	if (result.error) console.error(result.error.message);
	return countReport(step.report, report, result.status ?? 1);
}
