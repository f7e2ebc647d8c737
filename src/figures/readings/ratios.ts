import { compareFractions, type Fraction } from '../../counting/fraction.ts';
import type { Reading } from '../../counting/readings/readings.ts';

/** A reading that has a ratio. */
export type RatioReading = Reading & { readonly ratio: Fraction };

/** Gathers readings by their ratio, smallest first; those without one are left out. */
export function listDifferent(
	all: readonly Reading[],
): (readonly [RatioReading, ...RatioReading[]])[] {
	const sorted = all.filter(hasRatio).sort((a, b) => compareFractions(a.ratio, b.ratio));
	const groups: [RatioReading, ...RatioReading[]][] = [];
	for (const reading of sorted) {
		const last = groups.at(-1);
		if (last && compareFractions(last[0].ratio, reading.ratio) === 0) last.push(reading);
		else groups.push([reading]);
	}
	return groups;
}

/** Tells whether a reading finds more in the later part. */
export function isRising({ ratio }: Reading): boolean {
	return ratio !== null && ratio.numerator > ratio.denominator;
}

function hasRatio(reading: Reading): reading is RatioReading {
	return reading.ratio !== null;
}
