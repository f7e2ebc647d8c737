import { createPeriod } from '../../calendar/period.ts';
import { ARTICLE } from '../../counting/readings/definition.ts';
import { findSharedPosts } from '../../counting/shared-posts.ts';
import { selectSureness } from '../../counting/sureness.ts';
import { countPeriod } from '../../counting/tally.ts';
import type { Language } from '../../figures/figure.ts';
import { isRising } from '../../figures/readings/ratios.ts';
import { CHOICE_COUNT, selectReadings } from '../../figures/readings/select.ts';
import type { Story } from '../../figures/story.ts';

type Values = readonly (readonly [name: string, value: string])[];

const YEAR = createPeriod('2024');

/** Every computed value that the method page prints by name, beyond those of the story, already in the words of its language. */
export function createMethodValues(story: Story, language: Language): ReadonlyMap<string, string> {
	return new Map([...gridValues(story, language), ...entryValues(story, language)]);
}

function gridValues(story: Story, { format }: Language): Values {
	const all = selectReadings(story).flatMap(({ readings }) => readings);
	const compared = all.filter(({ ratio }) => ratio);
	const rising = compared.filter(isRising).length;
	const falling = compared.filter((reading) => !isRising(reading));
	const isOfWidest = falling.every(({ definition }) => definition.label === 'ceiling');
	return [
		['choices', format.count(CHOICE_COUNT)],
		['readings-all', format.count(all.length)],
		['readings-none', format.count(all.length - compared.length)],
		['readings-rising', format.count(rising)],
		// The text says of them that all count the widest labels.
		['readings-falling', isOfWidest ? format.count(falling.length) : ''],
	];
}

function entryValues({ launches }: Story, { format }: Language): Values {
	const { rows, baseRows } = countPeriod(launches, ARTICLE, YEAR);
	const mixed = rows.find(({ weapon }) => selectSureness(weapon) === 'mixed');
	const blanks = baseRows.filter(({ launched }) => launched === null).length;
	// The text tells of one post that labelled entries of several days cite.
	const [shared, ...more] = findSharedPosts(rows);
	const days = shared && more.length === 0 ? shared.days.map(format.dayOfYear) : [];
	return [
		['mixed-month', mixed ? format.monthOfYear(mixed.start.day) : ''],
		['blank-entries', format.count(blanks)],
		['shared-days', format.list(days)],
		['shared-posts', format.count(findSharedPosts(launches).length)],
		[
			'mixed-entries',
			format.count(baseRows.filter(({ weapon }) => weapon.parts.length > 1).length),
		],
	];
}
