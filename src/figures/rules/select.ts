import { compareFractions, type Fraction } from '../../counting/fraction.ts';
import type { ReadingId, ReadingKind } from '../../counting/readings/named-readings.ts';
import type { Comparison } from '../../counting/readings/readings.ts';
import { type NamedResult, selectNamed } from '../readings/select.ts';
import type { Story } from '../story.ts';

/** What the figure draws. */
export interface Rules {
	/** The article's own way of counting. */
	readonly own: readonly NamedResult[];
	/** Others by what they change, then by their multiple, the largest first; those without one last. */
	readonly drawn: readonly NamedResult[];
}

// One of each that differ little: the method page has them all. The largest and the smallest multiple are among them.
const DRAWN: readonly ReadingId[] = [
	'ballistic',
	'without-bombs-and-unknown',
	'without-air-defence',
	'iskander',
	'with-drones',
	'single-unmixed',
	'got-through',
	'blank-as-one',
	'without-largest',
	'records',
	'posts',
	'days',
	'ceiling',
	'exact',
	'label-days',
	'prosecutors',
];

const KINDS: readonly ReadingKind[] = ['total', 'thing', 'first-part'];

/** Chooses the ways of counting that are drawn and puts them in order. */
export function selectRules(story: Story): Rules {
	const all = selectNamed(story);
	const drawn = all.filter(({ named }) => DRAWN.includes(named.id));
	return {
		own: all.filter(({ named }) => named.id === 'article'),
		drawn: KINDS.flatMap((kind) => drawn.filter(({ named }) => named.kind === kind).sort(byRatio)),
	};
}

/** Lists the multiples of results, the smallest first. */
export function listRatios(results: readonly NamedResult[]): readonly Fraction[] {
	return results.flatMap(({ result }) => findMultiple(result) ?? []).sort(compareFractions);
}

/** Gives the multiple of a result; null where there is none, or where it is nought, which no such axis has. */
export function findMultiple({ ratio }: Comparison): Fraction | null {
	return ratio && ratio.numerator > 0 ? ratio : null;
}

function byRatio({ result: a }: NamedResult, { result: b }: NamedResult): number {
	if (!a.ratio || !b.ratio) return Number(!a.ratio) - Number(!b.ratio);
	return compareFractions(b.ratio, a.ratio);
}
