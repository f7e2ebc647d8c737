import type { Launch, WeaponLabel } from '../launches/launch.ts';
import { formatMoment } from '../launches/moment.ts';
import { shortSum } from './short-sum.ts';

/** A row as an edition remembers it: what is counted in full, everything else as a short sum. */
export interface RowPrint {
	/** ISO day of the start. */
	readonly day: string;
	readonly weapon: WeaponLabel;
	readonly launched: number | null;
	readonly destroyed: number | null;
	/** A short sum of times, end, place, target and source. */
	readonly rest: string;
	/** The whole row; null where only the print is known. */
	readonly launch: Launch | null;
}

/** Takes the print of a row. */
export function printRow(launch: Launch): RowPrint {
	const { start, end, weapon, launchPlace, target, launched, destroyed, source } = launch;
	const rest = [start.time ?? '', formatMoment(end), launchPlace, target, source].join('\t');
	return {
		day: start.day,
		weapon,
		launched,
		destroyed,
		rest: shortSum(rest),
		launch,
	};
}
