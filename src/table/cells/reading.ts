import type { Finding } from '../problems/create-problem.ts';

/** A cell, read: its value, and what was found on the way. A value of `undefined` means that it cannot be read. */
export interface Reading<T> {
	readonly value: T | undefined;
	readonly findings: readonly Finding[];
}

/** A cell that could be read, with the oddities that were accepted. */
export function accept<T>(value: T, findings: readonly Finding[] = []): Reading<T> {
	return { value, findings };
}

/** A cell that could not be read, and why. */
export function reject(finding: Finding): Reading<never> {
	return { value: undefined, findings: [finding] };
}
