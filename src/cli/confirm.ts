import type { World } from './world.ts';

/** What a person, or a machine in their place, decides on. */
export interface Decision {
	readonly question: string;
	/** Rows that would be gone. */
	readonly lostRows: number;
	/** Agrees without being asked, unless rows would be lost. */
	readonly yes: boolean;
	/** With `yes`: agrees even then. */
	readonly withLosses: boolean;
}

/** Asks whether to write, or takes the answer from the options; says so where nothing is to be written. */
export async function confirm(
	{ question, lostRows, yes, withLosses }: Decision,
	{ ask, print }: World,
): Promise<boolean> {
	if (yes && lostRows > 0 && !withLosses) {
		print('Nothing was written, because rows would be lost. If that is right, add --with-losses.');
		return false;
	}
	if (yes) return true;
	if (await ask?.(question)) return true;
	print(`Nothing was written.${ask === null ? ' Add --yes to write without being asked.' : ''}`);
	return false;
}
