import type { Finding } from '../problems/create-problem.ts';

/** What became of a cell: its value, and what was found on the way. A value of `undefined` means that it cannot be read. */
export interface Parsed<T> {
	readonly value: T | undefined;
	readonly findings: readonly Finding[];
}

/** A cell that could be read, with the oddities that were accepted. */
export function accept<T>(value: T, findings: readonly Finding[] = []): Parsed<T> {
	return { value, findings };
}

/** A cell that could not be read, and why. */
export function reject(finding: Finding): Parsed<never> {
	return { value: undefined, findings: [finding] };
}
