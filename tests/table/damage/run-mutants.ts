import { year2024 } from '../../fixtures/frozen.ts';
import { readGrid, writeGrid } from './grid.ts';
import { mutateBytes } from './mutate-bytes.ts';
import { mutateCells } from './mutate-cells.ts';
import { mutateRows } from './mutate-rows.ts';
import { comparePublished, type Published, publish } from './publish.ts';
import { createRandom } from './random.ts';
import { findMisreading } from './read-plainly.ts';

/** What came of one mutant; the first three are as it should be, `silent` and `crash` never may. */
type Fate = 'stopped' | 'printed' | 'unchanged' | 'silent' | 'crash';

/** What came of many mutants. */
export interface MutantRun {
	readonly fates: Readonly<Record<Fate, number>>;
	/** Those that are not stopped and change a published figure. */
	readonly otherFigures: number;
	/** One line for each silent change and each crash, with the number of the mutant. */
	readonly faults: readonly string[];
	/** The longest that one took, in milliseconds of the processor. */
	readonly slowest: number;
}

const all = readGrid(year2024);

/** The 24 rows of 2024 that name KN-23 and every hundredth other row. */
export const slice: string = writeGrid(
	all.filter((row, at) => at === 0 || row[2]?.includes('KN-23') || at % 100 === 0),
);

const grid = readGrid(slice);
const before = publish(slice);
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Makes the mutant of a number; the same number gives the same mutant. */
export function createMutant(number: number): string | Uint8Array {
	const random = createRandom(number);
	switch (random.below(3)) {
		case 0:
			return mutateBytes(slice, random);
		case 1:
			return writeGrid(mutateCells(grid, random));
		default:
			return writeGrid(mutateRows(grid, random));
	}
}

/** Makes mutants from one number on and judges each. */
export function runMutants(first: number, count: number): MutantRun {
	const fates = { stopped: 0, printed: 0, unchanged: 0, silent: 0, crash: 0 };
	const faults: string[] = [];
	let otherFigures = 0;
	let slowest = 0;
	for (let number = first; number < first + count; number += 1) {
		const mutant = createMutant(number);
		const start = process.threadCpuUsage();
		const { fate, fault, hasOtherFigures } = judgeMutant(mutant);
		const { user, system } = process.threadCpuUsage(start);
		slowest = Math.max(slowest, (user + system) / 1000);
		fates[fate] += 1;
		if (hasOtherFigures) otherFigures += 1;
		if (fault !== null) faults.push(`mutant ${number}: ${fault}`);
	}
	return { fates, otherFigures, faults, slowest };
}

interface Judgement {
	readonly fate: Fate;
	readonly fault: string | null;
	readonly hasOtherFigures: boolean;
}

function judgeMutant(mutant: string | Uint8Array): Judgement {
	try {
		return judgePublished(mutant, publish(mutant));
	} catch (crash) {
		return { fate: 'crash', fault: String(crash), hasOtherFigures: false };
	}
}

function judgePublished(mutant: string | Uint8Array, after: Published): Judgement {
	if (after.isStopped) return { fate: 'stopped', fault: null, hasOtherFigures: false };
	const text = typeof mutant === 'string' ? mutant : decoder.decode(mutant);
	const misreading = findMisreading(text, after.launches);
	const change = comparePublished(before, after);
	const { hasOtherFigures } = change;
	if (misreading !== null) return { fate: 'silent', fault: misreading, hasOtherFigures };
	if (change.isPrinted) return { fate: 'printed', fault: null, hasOtherFigures };
	if (!hasOtherFigures && !change.hasOtherList)
		return { fate: 'unchanged', fault: null, hasOtherFigures };
	return { fate: 'silent', fault: 'rows changed and nothing was printed', hasOtherFigures };
}
