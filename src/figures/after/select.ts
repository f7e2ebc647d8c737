import {
	createPeriod,
	createSpan,
	findOverlap,
	isWithin,
	listMonths,
	type Period,
} from '../../calendar/period.ts';
import { YEAR } from '../../counting/article.ts';
import { findLabelWindow } from '../../counting/months/coverage.ts';
import { type LabelSums, selectLabelKind, sumLabels } from '../../counting/months/label-months.ts';
import { isNaming } from '../../counting/sureness.ts';
import type { Launch } from '../../table/launch.ts';
import { findSilence } from '../kit/silence.ts';
import type { Story } from '../story.ts';

/** Sums by label of a period, and whether the label was in use on any of its days. */
export type UsedSums = LabelSums & { readonly isUsed: boolean };

/** The label's life from the year of the article on. */
export interface After {
	readonly months: readonly UsedSums[];
	readonly years: readonly UsedSums[];
	/** First and last day on which a label names KN-23; null for a table without one. */
	readonly window: Period | null;
	/** The longest time of 2024 between two entries that name it; null below two. */
	readonly silence: Period | null;
	/** Entries that mix Iskander-M with others and could hide one, but fall into no lane. */
	readonly left: readonly Launch[];
}

/** Adds up by month what names KN-23 and what could hide one, to the end of the table. */
export function selectAfter({ launches, edition }: Story): After {
	const span = createSpan(YEAR.first, edition.lastDay < YEAR.first ? YEAR.first : edition.lastDay);
	const window = findLabelWindow(launches);
	const sum = (period: Period) => ({
		...sumLabels(launches, period),
		isUsed: window !== null && findOverlap(period, window) !== null,
	});
	const months = listMonths(span);
	const years = new Set(months.map(({ id }) => id.slice(0, 4)));
	const named = launches.filter(({ weapon }) => isNaming(weapon, 'KN-23'));
	return {
		months: months.map(sum),
		years: [...years].map((id) => sum(createPeriod(id))),
		window,
		silence: findSilence(named.filter(({ start }) => isWithin(start.day, YEAR))),
		left: launches.filter(
			({ start, weapon }) =>
				isWithin(start.day, span) &&
				isNaming(weapon, 'Iskander-M') &&
				selectLabelKind(weapon) === null,
		),
	};
}

/** Adds up what names the KN-23 and is not mixed with others. */
export function sumNamed({ launched }: LabelSums): number {
	return launched.exact + launched.either;
}

/** Adds up what does not name it, and could hide one. */
export function sumHidden({ launched }: LabelSums): number {
	return launched.iskander + launched['air-defence'];
}
