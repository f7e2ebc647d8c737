import { type CutStretch, findCut, listCuts } from '../analysis/cuts.ts';
import { ARTICLE } from '../analysis/definition.ts';
import { createPeriod } from '../analysis/period.ts';
import { NAMED_READINGS } from '../analysis/readings.ts';
import { selectSureness } from '../analysis/sureness.ts';
import { countPeriod } from '../analysis/tally.ts';
import { findDenominatorWindow } from '../claims/denominator-window.ts';
import type { Language } from '../figures/figure.ts';
import { findReadingName, selectReadings } from '../figures/select-readings.ts';
import type { Story } from '../figures/story.ts';
import { wordExactShare, wordQuotient, wordRatio } from '../figures/word-reading.ts';

type Values = readonly (readonly [name: string, value: string])[];

/** Every computed value that the method page prints by name, beyond those of the story, already in the words of its language. */
export function createMethodValues(story: Story, language: Language): ReadonlyMap<string, string> {
	return new Map([
		...namedValues(story, language),
		...gridValues(story, language),
		...cutValues(story, language),
		...windowValues(story, language),
		...mixedValues(story, language),
	]);
}

function namedValues(story: Story, language: Language): Values {
	const readings = selectReadings(story)[0]?.readings ?? [];
	return NAMED_READINGS.flatMap(({ id }) => {
		const reading = readings.find(({ definition }) => findReadingName(definition) === id);
		if (!reading) return [];
		const { share } = language.messages.method;
		const [first, second] = [reading.first, reading.second].map((tally) =>
			share(wordQuotient(tally, language), wordExactShare(tally, language)),
		);
		return [
			[`reading:${id}:first`, first ?? ''],
			[`reading:${id}:second`, second ?? ''],
			[`reading:${id}:times`, wordRatio(reading, language)],
		] as const;
	});
}

function gridValues(story: Story, { format }: Language): Values {
	const all = selectReadings(story).flatMap(({ readings }) => readings);
	const ratios = all.flatMap(({ ratio }) => (ratio ? [ratio] : []));
	const rising = ratios.filter(({ numerator, denominator }) => numerator > denominator).length;
	return [
		['readings-all', format.count(all.length)],
		['readings-none', format.count(all.length - ratios.length)],
		['readings-rising', format.count(rising)],
		['readings-falling', format.count(ratios.length - rising)],
	];
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

function mixedValues({ launches }: Story, { format }: Language): Values {
	const { rows } = countPeriod(launches, ARTICLE, createPeriod('2024'));
	const mixed = rows.find(({ weapon }) => selectSureness(weapon) === 'mixed');
	return [['mixed-month', mixed ? format.monthOfYear(mixed.start.day) : '']];
}

function windowValues({ claims }: Story, { format }: Language): Values {
	const claim = claims.find((checked) => checked.claim.id === 'share-2024-h2');
	const window = claim ? findDenominatorWindow(claim) : null;
	return [
		['window-first-total', window ? format.count(window.first) : ''],
		['window-last-total', window ? format.count(window.last) : ''],
	];
}
