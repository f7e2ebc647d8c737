import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Count, countReport } from './count-report.ts';
import { long, reports, type Step, steps } from './steps.ts';

// `run.ts` runs every step and ends with `N passed, N failed`.
// `run.ts NAME …` runs one step and hands it the further arguments.
const minutes = 60_000;
const [wanted, ...extra] = process.argv.slice(2);
const chosen =
	wanted === undefined ? steps : [...steps, long].filter((step) => step.name === wanted);
if (chosen.length === 0) throw new Error(`There is no step ${wanted}; see tests/steps.ts.`);

/** What came of a step, and how many seconds it took. */
type Result = { readonly step: Step; readonly count: Count; readonly seconds: number };

mkdirSync(reports, { recursive: true });
const results = await runSteps(chosen);
const total = (key: keyof Count) => results.reduce((sum, { count }) => sum + count[key], 0);

console.log('');
for (const { step, count, seconds } of results) {
	const words = `${count.passed} passed, ${count.failed} failed`;
	console.log(`${step.name.padEnd(10)}${words.padEnd(24)}${seconds.toFixed(0)} s`);
}
console.log(`${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = total('failed') === 0 ? 0 : 1;

/** Runs steps in their order on two processors: a step begins as soon as it has what it needs. */
async function runSteps(all: readonly Step[]): Promise<readonly Result[]> {
	const waiting = [...all];
	const running = new Map<Step, Promise<Result>>();
	const done: Result[] = [];
	while (waiting.length + running.size > 0) {
		const busy = [...running.keys()].reduce((sum, { processors }) => sum + processors, 0);
		const open = new Set([...waiting, ...running.keys()].map(({ name }) => name));
		const at = waiting.findIndex(
			({ processors, after = '' }) => busy + processors <= 2 && !open.has(after),
		);
		for (const step of at < 0 ? [] : waiting.splice(at, 1)) running.set(step, runStep(step));
		if (at >= 0) continue;
		const ended = await Promise.race(running.values());
		running.delete(ended.step);
		done.push(ended);
	}
	return done.toSorted((a, b) => all.indexOf(a.step) - all.indexOf(b.step));
}

async function runStep(step: Step): Promise<Result> {
	const isAlone = step.processors === 2 || chosen.length === 1;
	const report = `${reports}/${step.name}.json`;
	rmSync(report, { force: true });
	const title = `\n── ${step.name}`;
	if (isAlone) console.log(title);
	const start = performance.now();
	const { code, said } = await runProgram(step, { report, isAlone });
	const seconds = (performance.now() - start) / 1000;
	if (!isAlone) console.log(`${title}\n${said}`);
	return { step, count: countReport(step.report, report, code), seconds };
}

// What runs beside another speaks when it has ended.
function runProgram(
	step: Step,
	{ report, isAlone }: { report: string; isAlone: boolean },
): Promise<{ readonly code: number; readonly said: string }> {
	const output = isAlone ? 'inherit' : 'pipe';
	const child = spawn(process.execPath, [step.program, ...step.args, ...extra], {
		stdio: ['ignore', output, output],
		timeout: 20 * minutes,
		env: {
			...process.env,
			ASTRO_TELEMETRY_DISABLED: '1',
			// A hundred processes load the same modules: Node keeps them compiled, by their content.
			NODE_COMPILE_CACHE: resolve(reports, 'compiled'),
			PLAYWRIGHT_JSON_OUTPUT_FILE: report,
			// What is tested stands at the root of its host, whatever the shell has set.
			SITE_URL: '',
			BASE_PATH: '',
		},
	});
	let said = '';
	for (const stream of [child.stdout, child.stderr])
		stream?.setEncoding('utf8').on('data', (text: string) => {
			said += text;
		});
	return new Promise((settle) => {
		child.on('error', (fault) => settle({ code: 1, said: `${said}${fault.message}\n` }));
		child.on('close', (code) => settle({ code: code ?? 1, said }));
	});
}
