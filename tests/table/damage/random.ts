/** A source of numbers that look random and are the same for the same seed. */
export interface Random {
	/** A whole number from 0 up to, and without, the limit. */
	readonly below: (limit: number) => number;
	/** One of a list; throws where it is empty. */
	readonly pick: <T>(list: readonly T[]) => T;
}

/** Creates a source of numbers (mulberry32, by Tommy Ettinger, in the public domain). */
export function createRandom(seed: number): Random {
	let state = seed >>> 0;
	const below = (limit: number): number => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
	};
	return {
		below,
		pick: (list) => {
			const [found] = list.slice(below(list.length));
			if (found === undefined) throw new Error('There is nothing to pick from.');
			return found;
		},
	};
}
