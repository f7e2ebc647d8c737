import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Count, countReport } from './count-report.ts';
import { reports, type Step, steps } from './steps.ts';

// `run.ts` runs every step and ends with `N passed, N failed`.
// `run.ts NAME …` runs one step and hands it the further arguments.
const minutes = 60_000;
const [wanted, ...extra] = process.argv.slice(2);
const chosen = wanted === undefined ? steps : steps.filter((step) => step.name === wanted);
if (chosen.length === 0) throw new Error(`There is no step ${wanted}; see tests/steps.ts.`);

/** What came of a step, and how many seconds it took. */
type Result = { readonly step: Step; readonly count: Count; readonly seconds: number };

mkdirSync(reports, { recursive: true });
const results: Result[] = [];
for (const stage of cutStages(chosen)) results.push(...(await runStage(stage)));
const total = (key: keyof Count) => results.reduce((sum, { count }) => sum + count[key], 0);

console.log('');
for (const { step, count, seconds } of results) {
	const words = `${count.passed} passed, ${count.failed} failed`;
	console.log(`${step.name.padEnd(10)}${words.padEnd(24)}${seconds.toFixed(0)} s`);
}
console.log(`${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = total('failed') === 0 ? 0 : 1;

/** Joins the steps that stand next to each other and each keep one processor busy. */
function cutStages(all: readonly Step[]): readonly (readonly Step[])[] {
	const stages: Step[][] = [];
	for (const [at, step] of all.entries()) {
		const joins = !step.isParallel && all[at - 1]?.isParallel === false;
		if (joins) stages.at(-1)?.push(step);
		else stages.push([step]);
	}
	return stages;
}

/** Runs the steps of a stage two at a time; the results are in their order. */
async function runStage(stage: readonly Step[]): Promise<readonly Result[]> {
	const waiting = [...stage];
	const done: Result[] = [];
	const work = async () => {
		for (let step = waiting.shift(); step; step = waiting.shift())
			done.push(await runStep(step, stage.length === 1));
	};
	await Promise.all([work(), work()]);
	return done.toSorted((a, b) => stage.indexOf(a.step) - stage.indexOf(b.step));
}

async function runStep(step: Step, isAlone: boolean): Promise<Result> {
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
