import type { World } from './world.ts';

/** A writing that a person has to agree to. */
export interface Decision {
	readonly question: string;
	/** Rows that are in the table now and would be gone. */
	readonly lostRows?: number;
	/** Whether `--yes` was given. */
	readonly yes: boolean;
	/** What `--with-losses` was given; it must be the number of rows. */
	readonly withLosses?: string | undefined;
}

/** Asks whether to write, or takes the answer from the flags; losing rows asks for their number. Says so where nothing is to be written. */
export async function confirm(
	{ question, lostRows = 0, yes, withLosses }: Decision,
	{ ask, print }: World,
): Promise<boolean> {
	const lost = `${lostRows === 1 ? '1 row' : `${lostRows} rows`} would be lost`;
	if (yes && lostRows > 0 && withLosses !== String(lostRows)) {
		print(`Nothing was written, because ${lost}. If that is right, add --with-losses ${lostRows}.`);
		return false;
	}
	if (yes) return true;
	const answer = await ask?.(
		lostRows === 0 ? `${question} [y/N]` : `${question} ${lost}; type their number to go on:`,
	);
	if (lostRows === 0 ? isYes(answer) : answer?.trim() === String(lostRows)) return true;
	print(`Nothing was written.${ask === null ? ' Add --yes to write without being asked.' : ''}`);
	return false;
}

/** Tells whether a person said yes. */
export function isYes(answer: string | undefined): boolean {
	return /^y(es)?$/i.test(answer?.trim() ?? '');
}
