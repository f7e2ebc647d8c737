import { createPeriod, createSpan, isWithin, type Period } from '../../calendar/period.ts';
import { findLabelWindow } from '../../counting/months/coverage.ts';
import {
	type LabelMonth,
	selectLabelKind,
	sumLabelMonths,
} from '../../counting/months/label-months.ts';
import { isNaming } from '../../counting/sureness.ts';
import type { Launch } from '../../table/launch.ts';
import { findSilence } from '../kit/silence.ts';
import type { Story } from '../story.ts';

/** The label's life from the year of the article on. */
export interface After {
	readonly months: readonly LabelMonth[];
	/** First and last day on which a label names KN-23; null for a table without one. */
	readonly window: Period | null;
	/** The longest time of 2024 between two entries that name it; null below two. */
	readonly silence: Period | null;
	/** Entries that mix Iskander-M with others and could hide one, but fall into no lane. */
	readonly left: readonly Launch[];
}

const START = '2024-01-01';

/** Adds up by month what names KN-23 and what could hide one, to the end of the table. */
export function selectAfter({ launches, edition }: Story): After {
	const last = edition.lastDay < START ? START : edition.lastDay;
	const span = createSpan(START, last);
	const named = launches.filter(({ weapon }) => isNaming(weapon, 'KN-23'));
	return {
		months: sumLabelMonths(launches, span),
		window: findLabelWindow(launches),
		silence: findSilence(named.filter(({ start }) => isWithin(start.day, createPeriod('2024')))),
		left: launches.filter(
			({ start, weapon }) =>
				isWithin(start.day, span) &&
				isNaming(weapon, 'Iskander-M') &&
				selectLabelKind(weapon) === null,
		),
	};
}
