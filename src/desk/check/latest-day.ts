import { shiftDay } from '../../calendar/moment.ts';

/** The last day that a row may name, by the clock of the reader's machine: as for the commands, tomorrow is still allowed, since Ukraine is ahead of UTC. */
export function findLatestDay(): string {
	return shiftDay(new Date().toISOString().slice(0, 10), 1);
}
