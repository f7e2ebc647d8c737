/** Ends this process as a dying machine would: nothing after it runs, neither undoing nor the end of a lock. */
export function die(): never {
	process.kill(process.pid, 'SIGKILL');
	// Where the signal takes a moment, nothing more may happen.
	Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
	throw new Error('unreachable');
}
