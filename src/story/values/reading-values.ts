import { YEAR } from '../../counting/article.ts';
import { type CutStretch, findCut, listCuts } from '../../counting/readings/cuts.ts';
import { ARTICLE } from '../../counting/readings/definition.ts';
import type { ReadingId } from '../../counting/readings/named-readings.ts';
import { findRatioInterval } from '../../counting/readings/ratio-interval.ts';
import type { Language } from '../../figures/figure.ts';
import { CHOICE_COUNT, selectNamed, selectReadings } from '../../figures/readings/select.ts';
import { wordOf, wordRatio, wordShare, wordTimes } from '../../figures/readings/words.ts';
import { listRatios, selectRules } from '../../figures/rules/select.ts';
import type { Story } from '../../figures/story.ts';
import type { Values } from '../fill-prose.ts';

/** What other rules give, and how much of it chance could. */
export function readingValues(story: Story, language: Language): Values {
	return {
		...namedValues(story, language),
		...drawnValues(story, language),
		...chanceValues(story, language),
		...cutValues(story, language),
		...gridValues(story, language),
	};
}

function namedValues(story: Story, language: Language): Values {
	return Object.assign(
		{},
		...selectNamed(story).map(({ named: { id }, result }): Values => {
			const { first, second, ratio } = result;
			return {
				[`reading:${id}:first`]: wordShare(first, language),
				[`reading:${id}:second`]: wordShare(second, language),
				[`reading:${id}:first-of`]: wordOf(first, language),
				[`reading:${id}:second-of`]: wordOf(second, language),
				[`reading:${id}:first-count`]: language.format.fraction(first.count),
				[`reading:${id}:second-count`]: language.format.fraction(second.count),
				[`reading:${id}:times`]: ratio ? wordRatio({ ratio }, language) : '',
			};
		}),
	);
}

function drawnValues(story: Story, language: Language): Values {
	const { drawn } = selectRules(story);
	const ratios = listRatios(drawn);
	const [low, high] = [ratios.at(0), ratios.at(-1)];
	return {
		'rules-drawn': language.format.count(drawn.length),
		'rules-low': low ? wordTimes(low, language) : '',
		'rules-high': high ? wordTimes(high, language) : '',
	};
}

const LEVEL = 0.95;

function chanceValues(story: Story, { format }: Language): Values {
	const intervalOf = (id: ReadingId, name: string): Values => {
		const found = selectNamed(story).find(({ named }) => named.id === id);
		if (!found) return {};
		const { first, second } = found.result;
		const { low, high } = findRatioInterval(first.count.numerator, second.count.numerator, LEVEL);
		const word = (value: number) => (Number.isFinite(value) ? format.digits(value.toFixed(1)) : '');
		return { [`${name}-low`]: word(low), [`${name}-high`]: word(high) };
	};
	return {
		'interval-level': format.percent(String(LEVEL * 100)),
		...intervalOf('records', 'interval'),
		...intervalOf('posts', 'posts-interval'),
	};
}

function cutValues({ launches, timeline }: Story, { format }: Language): Values {
	const cuts = listCuts(launches, ARTICLE, YEAR);
	const cutAt = (id: string) => {
		const event = timeline.find((one) => one.id === id);
		return event ? findCut(cuts, event.date) : null;
	};
	const pair = (name: string, cut: CutStretch | null): Values => ({
		[`${name}-before`]: cut ? format.fraction(cut.before) : '',
		[`${name}-after`]: cut ? format.fraction(cut.after) : '',
	});
	return { ...pair('cut', cutAt('treaty-signed')), ...pair('force', cutAt('treaty-in-force')) };
}

function gridValues(story: Story, { format }: Language): Values {
	const all = selectReadings(story).flatMap(({ readings }) => readings);
	const compared = all.flatMap(({ ratio, definition }) => (ratio ? [{ ratio, definition }] : []));
	const falling = compared.filter(({ ratio }) => ratio.numerator <= ratio.denominator);
	const isOfWidest = falling.every(({ definition }) => definition.label === 'ceiling');
	return {
		choices: format.count(CHOICE_COUNT),
		'readings-all': format.count(all.length),
		'readings-none': format.count(all.length - compared.length),
		'readings-rising': format.count(compared.length - falling.length),
		// The text says of them that all count the widest labels.
		'readings-falling': isOfWidest ? format.count(falling.length) : '',
	};
}
