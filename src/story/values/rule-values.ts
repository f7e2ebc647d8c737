import { createPeriod } from '../../calendar/period.ts';
import type { CheckedClaim } from '../../claims/check-claim.ts';
import type { Claim } from '../../claims/claim.ts';
import { findDenominatorWindow } from '../../claims/denominator-window.ts';
import { parseDecimal } from '../../claims/rounding.ts';
import { type CutStretch, findCut, listCuts } from '../../counting/readings/cuts.ts';
import { ARTICLE } from '../../counting/readings/definition.ts';
import type { ReadingId } from '../../counting/readings/named-readings.ts';
import { findRatioInterval } from '../../counting/readings/ratio-interval.ts';
import {
	type BoundedTotal,
	listSpareLabels,
	sumNeeded,
} from '../../counting/readings/spare-labels.ts';
import type { Language } from '../../figures/figure.ts';
import { selectNamed } from '../../figures/readings/select.ts';
import { wordOf, wordRatio, wordShare, wordTimes } from '../../figures/readings/words.ts';
import { listDrawn, listRatios, selectRules } from '../../figures/rules/select.ts';
import type { Story } from '../../figures/story.ts';
import type { WeaponLabel } from '../../table/launch.ts';

type Values = readonly (readonly [name: string, value: string])[];

/** Every value about the rule of the count and what other rules give, already in the words of its language; one that no longer holds is empty, and a text that names it is not published. */
export function createRuleValues(story: Story, language: Language): Values {
	return [
		...namedValues(story, language),
		...drawnValues(story, language),
		...chanceValues(story, language),
		...totalValues(story, language),
		...cutValues(story, language),
	];
}

function namedValues(story: Story, language: Language): Values {
	return selectNamed(story).flatMap(({ named: { id }, result }): Values => {
		const { first, second, ratio } = result;
		return [
			[`reading:${id}:first`, wordShare(first, language)],
			[`reading:${id}:second`, wordShare(second, language)],
			[`reading:${id}:first-of`, wordOf(first, language)],
			[`reading:${id}:second-of`, wordOf(second, language)],
			[`reading:${id}:first-count`, language.format.fraction(first.count)],
			[`reading:${id}:second-count`, language.format.fraction(second.count)],
			[`reading:${id}:times`, ratio ? wordRatio({ ratio }, language) : ''],
		];
	});
}

function drawnValues(story: Story, language: Language): Values {
	const rules = selectRules(story);
	const ratios = listRatios(rules);
	const [low, high] = [ratios.at(0), ratios.at(-1)];
	return [
		['rules-drawn', language.format.count(listDrawn(rules).length)],
		['rules-low', low ? wordTimes(low, language) : ''],
		['rules-high', high ? wordTimes(high, language) : ''],
	];
}

const LEVEL = 0.95;

function chanceValues(story: Story, { format }: Language): Values {
	const intervalOf = (id: ReadingId, name: string): Values => {
		const found = selectNamed(story).find(({ named }) => named.id === id);
		if (!found) return [];
		const { first, second } = found.result;
		const { low, high } = findRatioInterval(first.count.numerator, second.count.numerator, LEVEL);
		const word = (value: number) => (Number.isFinite(value) ? format.digits(value.toFixed(1)) : '');
		return [
			[`${name}-low`, word(low)],
			[`${name}-high`, word(high)],
		];
	};
	return [
		['interval-level', format.percent(String(LEVEL * 100))],
		...intervalOf('records', 'interval'),
		...intervalOf('posts', 'posts-interval'),
	];
}

function totalValues({ claims }: Story, { format }: Language): Values {
	const totals = ['share-2024-h1', 'share-2024-h2'].flatMap((id): BoundedTotal[] => {
		const checked = claims.find(({ claim }) => claim.id === id);
		const window = checked && findDenominatorWindow(asCounted(checked, claims));
		return checked && window ? [{ tally: checked.tally, ...window }] : [];
	});
	const [first, second] = totals;
	if (!first || !second) return [];
	const word = (sum: number | null) => (sum === null ? '' : format.count(sum));
	const needed = (test: (label: WeaponLabel) => boolean) => word(sumNeeded(second, test));
	const spare = (size: number) => listSpareLabels(totals, size);
	return [
		['window-first-total', format.count(second.first)],
		['window-last-total', format.count(second.last)],
		['needed-bombs', needed(({ text }) => text === 'Aerial Bomb')],
		['needed-unknown', needed(({ text }) => text === 'Unknown Missile')],
		['needed-air-defence', needed(isAirDefence)],
		['spare-labels', format.count(spare(1).length)],
		['spare-pairs', format.count(spare(2).length)],
		['spare-guided-bombs', spare(1).flat().includes('GBU') ? word(sumLabel(first, 'GBU')) : ''],
	];
}

// Whatever is corrected later, the newspaper took its share of the number that it then printed.
function asCounted(share: CheckedClaim, claims: readonly CheckedClaim[]): CheckedClaim {
	const { period } = share.claim.measure;
	const count = claims.find(
		({ claim: { measure } }) => measure.kind === 'count' && measure.period === period,
	);
	if (share.verdict === 'matches' || !count) return share;
	const printed = findPrinted(count.claim, share.claim.earlier?.at(-1)?.until ?? '');
	return { ...share, tally: { ...share.tally, count: parseDecimal(printed) } };
}

// What was printed on a day; before any, the first.
function findPrinted({ printed, earlier = [] }: Claim, day: string): string {
	return earlier.find(({ until }) => until > day)?.printed ?? printed;
}

function isAirDefence({ classes }: WeaponLabel): boolean {
	return classes.every((kind) => kind === 'surface-to-air');
}

function sumLabel({ tally }: BoundedTotal, label: string): number {
	return tally.baseRows
		.filter(({ weapon }) => weapon.text === label)
		.reduce((sum, { launched }) => sum + (launched ?? 0), 0);
}

function cutValues({ launches, timeline }: Story, { format }: Language): Values {
	const cuts = listCuts(launches, ARTICLE, createPeriod('2024'));
	const cutAt = (id: string) =>
		findCut(cuts, timeline.find((event) => event.id === id)?.date ?? '') ?? null;
	const pair = (name: string, cut: CutStretch | null): Values => [
		[`${name}-before`, cut ? format.fraction(cut.before) : ''],
		[`${name}-after`, cut ? format.fraction(cut.after) : ''],
	];
	return [...pair('cut', cutAt('treaty-signed')), ...pair('force', cutAt('treaty-in-force'))];
}
