import { compareFractions, type Fraction } from '../../counting/fraction.ts';
import type { ReadingId, ReadingKind } from '../../counting/readings/named-readings.ts';
import type { Comparison } from '../../counting/readings/readings.ts';
import { type NamedResult, selectNamed } from '../readings/select.ts';
import type { Story } from '../story.ts';

/** What the figure draws: the article's own way of counting, and others by what they change. */
export interface Rules {
	readonly story: Story;
	readonly own: Comparison | null;
	readonly groups: readonly RuleGroup[];
}

/** Ways of counting that change the same thing, the largest multiple first; those without one last. */
export interface RuleGroup {
	readonly kind: ReadingKind;
	readonly results: readonly NamedResult[];
}

// One of each that differ little: the method page has them all. The largest and the smallest multiple are among them.
const DRAWN: ReadonlySet<ReadingId> = new Set([
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
]);

const KINDS = ['total', 'thing', 'first-part'] as const satisfies readonly ReadingKind[];

/** Chooses the ways of counting that are drawn and puts them in order. */
export function selectRules(story: Story): Rules {
	const all = selectNamed(story);
	const drawn = all.filter(({ named }) => DRAWN.has(named.id));
	return {
		story,
		own: all.find(({ named }) => named.id === 'article')?.result ?? null,
		groups: KINDS.map((kind) => ({
			kind,
			results: drawn.filter(({ named }) => named.kind === kind).sort(byRatio),
		})).filter(({ results }) => results.length > 0),
	};
}

/** Lists the ways of counting that are drawn beside the article's, in the order of the drawing. */
export function listDrawn({ groups }: Rules): readonly NamedResult[] {
	return groups.flatMap(({ results }) => results);
}

/** Lists the multiples that are drawn, the smallest first. */
export function listRatios(rules: Rules): readonly Fraction[] {
	return listDrawn(rules)
		.flatMap(({ result }) => findMultiple(result) ?? [])
		.sort(compareFractions);
}

/** Gives the multiple of a result; null where there is none, or where it is nought, which no such axis has. */
export function findMultiple({ ratio }: Comparison): Fraction | null {
	return ratio && ratio.numerator > 0 ? ratio : null;
}

function byRatio({ result: a }: NamedResult, { result: b }: NamedResult): number {
	if (!a.ratio || !b.ratio) return Number(!a.ratio) - Number(!b.ratio);
	return compareFractions(b.ratio, a.ratio);
}
