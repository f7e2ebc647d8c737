/** Turns every kind of line end into `\n`, in pieces of any size, and counts the others. */
export interface LineEndReader {
	readonly push: (text: string) => string;
	/** Returns a `\n` where the last piece ended in a lone `\r`, otherwise nothing. */
	readonly end: () => string;
	/** How many line ends so far were not `\n`. */
	readonly count: () => number;
}

/** Creates a reader of line ends; a `\r` at the end of a piece waits for the next piece. */
export function createLineEndReader(): LineEndReader {
	let waiting = '';
	let count = 0;
	const read = (text: string): string => {
		if (!text.includes('\r')) return text;
		return text.replace(/\r\n?/g, () => {
			count += 1;
			return '\n';
		});
	};
	return {
		push(piece) {
			const text = waiting + piece;
			waiting = text.endsWith('\r') ? '\r' : '';
			return read(waiting === '' ? text : text.slice(0, -1));
		},
		end: () => read(waiting),
		count: () => count,
	};
}
