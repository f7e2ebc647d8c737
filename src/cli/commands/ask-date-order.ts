import { DataFault } from '../../claims/data-fault.ts';
import type { Problem } from '../../table/problems/problem.ts';
import type { DateOrder } from '../../table/read/date-order.ts';
import type { World } from '../terminal/world.ts';

const ORDERS: readonly DateOrder[] = ['month-first', 'day-first'];

/** Reads what was given for `--dates`; throws a DataFault where it is no order. */
export function readDateOrder(given: string | undefined): DateOrder | undefined {
	const order = ORDERS.find((name) => name === given);
	if (given === undefined || order !== undefined) return order;
	throw new DataFault(`--dates takes ${ORDERS.join(' or ')}, not ${given}.`);
}

/** Asks once in which order the dates of a file are to be read; undefined where nobody answers, or the answer is no. */
export async function askDateOrder(
	{ action, replacement }: Problem,
	{ ask, print }: World,
): Promise<DateOrder | undefined> {
	if (ask === null) return undefined;
	print(action);
	if (replacement !== null) {
		const answer = await ask('Read them so? [y/N]');
		return /^y(es)?$/i.test(answer.trim()) ? readDateOrder(replacement) : undefined;
	}
	const answer = await ask('What comes first in them? Type month or day, or Enter to stop:');
	return ORDERS.find((order) => order === `${answer.trim().toLowerCase()}-first`);
}
