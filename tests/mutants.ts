import { type MutantRun, runMutants } from './table/damage/run-mutants.ts';

// `npm run mutants -- [COUNT] [FIRST]` damages the table at random and says what came of it: 100,000
// mutants from number 1 on unless told otherwise. Exit code 1: one crashed, hung or changed something in silence.
const [count = 100_000, first = 1] = process.argv.slice(2).map(Number);
const step = 5000;
const longest = 2000;

const runs: MutantRun[] = [];
for (let done = 0; done < count; done += step) {
	runs.push(runMutants(first + done, Math.min(step, count - done)));
	process.stderr.write(`${Math.min(done + step, count)} of ${count}\n`);
}

const sum = (read: (run: MutantRun) => number) => runs.reduce((total, run) => total + read(run), 0);
const faults = runs.flatMap((run) => run.faults);
const slowest = Math.max(...runs.map((run) => run.slowest));

console.log(`${count} mutants from number ${first} on`);
console.log(`  stopped by an error         ${sum(({ fates }) => fates.stopped)}`);
console.log(`  shown as a difference       ${sum(({ fates }) => fates.printed)}`);
console.log(`    with other figures        ${sum(({ otherFigures }) => otherFigures)}`);
console.log(`  harmless, nothing changed   ${sum(({ fates }) => fates.unchanged)}`);
console.log(`  changed in silence          ${sum(({ fates }) => fates.silent)}`);
console.log(`  crashed                     ${sum(({ fates }) => fates.crash)}`);
console.log(`  the slowest took            ${slowest.toFixed(0)} ms of the processor`);
for (const fault of faults) console.log(fault);
process.exitCode = faults.length === 0 && slowest < longest ? 0 : 1;
