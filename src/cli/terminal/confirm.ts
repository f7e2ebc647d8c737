import type { World } from './world.ts';

/** A writing that a person has to agree to. */
export interface Decision {
	readonly question: string;
	/** Rows that are in the table now and would be gone. */
	readonly lostRows: number;
	/** Whether `--yes` was given. */
	readonly yes: boolean;
	/** What `--with-losses` was given; it must be the number of rows. */
	readonly withLosses: string | undefined;
}

/** Asks whether to write, or takes the answer from the flags; losing rows asks for their number. Says so where nothing is to be written. */
export async function confirm(
	{ question, lostRows, yes, withLosses }: Decision,
	{ ask, print }: World,
): Promise<boolean> {
	const isLossTold = lostRows === 0 || withLosses === String(lostRows);
	if (yes && !isLossTold) {
		print(
			`Nothing was written, because ${count(lostRows)} would be lost. If that is right, add --with-losses ${lostRows}.`,
		);
		return false;
	}
	if (yes) return true;
	const answer = await ask?.(
		lostRows === 0
			? `${question} [y/N]`
			: `${question} ${count(lostRows)} would be lost; type their number to go on:`,
	);
	if (answer !== undefined && isAgreed(answer.trim(), lostRows)) return true;
	print(`Nothing was written.${ask === null ? ' Add --yes to write without being asked.' : ''}`);
	return false;
}

function isAgreed(answer: string, lostRows: number): boolean {
	return lostRows === 0 ? /^y(es)?$/i.test(answer) : answer === String(lostRows);
}

function count(rows: number): string {
	return rows === 1 ? '1 row' : `${rows} rows`;
}
