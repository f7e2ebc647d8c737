import type { LineEnd, Pair, PairGroup } from '../../charts/pairs/data.ts';
import type { CountElsewhere } from '../../context/parse-context.ts';
import { sumBySureness } from '../../counting/launched.ts';
import { SURENESSES } from '../../counting/sureness.ts';
import { findWord } from '../../words/messages.ts';
import type { Language } from '../figure.ts';
import { wordCovered, wordNumber } from '../kit/counts-elsewhere.ts';
import { kindOf } from '../kit/marks.ts';
import type { ComparedCount, OtherCounts } from './select.ts';

const ENDS: Readonly<Record<CountElsewhere['hedge'], LineEnd>> = {
	exact: 'exact',
	about: 'about',
	several: 'about',
	'at-least': 'least',
	over: 'least',
};

/** Makes the pairs in their two groups. */
export function createPairs({ early, late }: OtherCounts, language: Language): PairGroup[] {
	const { groups } = language.messages.counts;
	return [
		{ title: groups.early, pairs: early.map((one) => createPair(one, language)) },
		{ title: groups.late, pairs: late.map((one) => createPair(one, language)) },
	].filter(({ pairs }) => pairs.length > 0);
}

function createPair(one: ComparedCount, language: Language): Pair {
	const { counts: words } = language.messages;
	const { count, own, tally } = one;
	const sums = sumBySureness(tally.rows);
	return {
		head: findWord(words.head, count.id) ?? wordCovered(one, language),
		who: findWord(words.who, count.id) ?? count.who,
		said: { count: count.low, end: ENDS[count.hedge], label: wordNumber(count, language) },
		own:
			own === null
				? null
				: {
						parts: SURENESSES.map((key) => ({ kind: kindOf(key), count: sums[key] })),
						label: wordOwn(own, one, language),
					},
		verdict: wordVerdict(one, language),
	};
}

function wordOwn(own: number, { range }: ComparedCount, { messages, format }: Language): string {
	const { counts: words } = messages;
	const label = words.inList(format.count(own));
	// A vague first day may leave out an entry or two: said where it does.
	return range && range[0] < own ? words.orFewer(label, format.count(range[0])) : label;
}

function wordVerdict({ count, own }: ComparedCount, { messages, format }: Language): string {
	const { verdict } = messages.counts;
	if (own === null) return verdict.unused;
	const difference = own - count.low;
	if (ENDS[count.hedge] === 'least' && difference >= 0) return verdict.fits;
	if (difference === 0) return verdict.same;
	return difference > 0
		? verdict.more(format.count(difference))
		: verdict.fewer(format.count(-difference));
}
