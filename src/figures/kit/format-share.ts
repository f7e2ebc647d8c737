import { formatDecimals } from '../../claims/rounding.ts';
import { createFraction } from '../../counting/fraction.ts';
import { shareOf, type Tally } from '../../counting/tally.ts';
import type { Language } from '../figure.ts';

/** Writes the share of a tally as a percentage with one decimal; a dash where nothing was launched. */
export function formatShare(tally: Tally, { format }: Language): string {
	const value = shareOf(tally);
	if (!value) return '–';
	return format.percent(
		formatDecimals(createFraction(value.numerator * 100, value.denominator), 1),
	);
}
