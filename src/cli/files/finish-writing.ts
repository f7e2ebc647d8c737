import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { DataFault } from '../../claims/data-fault.ts';
import { isAlive } from '../site/processes.ts';
import { BESIDE } from './replace-file.ts';

/** Where a command says which files it is about to replace, from the top folder of the project. */
export const PLAN_PATH = 'data/.unfinished.json';

const PLAN = z.strictObject({
	process: z.int().min(1),
	/** Files to be replaced, from the top folder of the project; the new ones stand beside them. */
	names: z.array(z.string().regex(/^data\/(?!.*\.\.)/)),
});

/** What a command is about to replace. */
export type WritingPlan = Readonly<z.infer<typeof PLAN>>;

/** A writing takes no longer; of an older one the process is gone, whoever has its number now. */
const LONGEST = 60_000;

/**
 * Finishes what a command that was killed had begun to write in data/, and deletes what it left
 * there; gives the names of the files that took their places. Throws a DataFault where one cannot.
 */
export function finishWriting(root: string, rename = renameSync): readonly string[] {
	if (!existsSync(join(root, 'data'))) return [];
	const plan = readPlan(join(root, PLAN_PATH));
	if (plan && isUnderWay(join(root, PLAN_PATH), plan.process))
		throw new DataFault(
			`Another command is writing in data/ (process ${plan.process}). Wait a minute.`,
		);
	const waiting = (plan?.names ?? []).filter((name) =>
		existsSync(join(root, besideOf(plan, name))),
	);
	for (const name of waiting) {
		try {
			rename(join(root, besideOf(plan, name)), join(root, name));
		} catch (problem) {
			throw wordHeld(name, problem);
		}
	}
	rmSync(join(root, PLAN_PATH), { force: true });
	clearLeft(join(root, 'data'));
	return waiting;
}

/** Says that a file could not be replaced while others were; the next command goes on. */
export function wordHeld(name: string, problem: unknown): DataFault {
	const reason = problem instanceof Error ? problem.message : String(problem);
	return new DataFault(
		`${name} cannot be replaced (${reason}). Close the program in which it is open and run \`npm run data:check\`, which finishes the writing.`,
	);
}

function readPlan(path: string): WritingPlan | null {
	if (!existsSync(path)) return null;
	try {
		return PLAN.parse(JSON.parse(readFileSync(path, 'utf8')));
	} catch {
		return null;
	}
}

function besideOf(plan: WritingPlan | null, name: string): string {
	return `${name}.${plan?.process}.new`;
}

function clearLeft(folder: string): void {
	for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
		const [, id] = BESIDE.exec(name) ?? [];
		const path = join(folder, name);
		if (id && !isUnderWay(path, Number(id))) rmSync(path, { force: true });
	}
}

function isUnderWay(path: string, id: number): boolean {
	return id !== process.pid && isAlive(id) && Date.now() - statSync(path).mtimeMs < LONGEST;
}
