/** Tells whether a process of this machine lives. */
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
