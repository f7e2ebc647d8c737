/** Tells whether a process of this machine lives; one of another user does, though it may not be asked. */
export function isAlive(id: number): boolean {
	try {
		process.kill(id, 0);
		return true;
	} catch (problem) {
		return hasCode(problem, 'EPERM');
	}
}

/** Tells whether a fault of the system has a code, such as `ENOENT`. */
export function hasCode(problem: unknown, ...codes: readonly string[]): boolean {
	return problem instanceof Error && 'code' in problem && codes.includes(String(problem.code));
}

/** What to do where a disk is full. */
export const FULL_DISK =
	'The disk is full, or you may not write more on it. Free some space and start again.';

/** What a person is told of a fault. */
export function wordFault(problem: unknown): string {
	if (hasCode(problem, 'ENOSPC', 'EDQUOT', 'EFBIG')) return FULL_DISK;
	return problem instanceof Error ? problem.message : String(problem);
}
