import {
	countLength,
	createPeriod,
	findOverlap,
	isWithin,
	type Period,
} from '../../calendar/period.ts';
import { countArticle, countHalves, HALVES, YEAR } from '../../counting/article.ts';
import { addFractions, createFraction } from '../../counting/fraction.ts';
import { sumBySureness, sumInterceptions, sumLaunched } from '../../counting/launched.ts';
import { findLabelWindow } from '../../counting/months/coverage.ts';
import { countPosts, findSharedPosts } from '../../counting/shared-posts.ts';
import type { Tally } from '../../counting/tally.ts';
import type { Language } from '../../figures/figure.ts';
import {
	type Intercepted,
	partOf,
	selectInterceptions,
	selectWeapon,
	type Weapon,
} from '../../figures/interceptions/select.ts';
import { formatShare } from '../../figures/kit/words.ts';
import { selectMonths } from '../../figures/months/select.ts';
import type { Story } from '../../figures/story.ts';
import type { Launch } from '../../table/launch.ts';
import type { Values } from '../fill-prose.ts';

/** What the table gives under the article's own rule. */
export function countValues(story: Story, language: Language): Values {
	return {
		year: YEAR.id,
		...halfValues(story, language),
		...monthValues(story, language),
		...windowValues(story, language),
		...interceptionValues(story, language),
		...afterValues(story, language),
		...entryValues(story, language),
	};
}

function halfValues({ launches, posts }: Story, { messages, format }: Language): Values {
	const { count, fraction } = format;
	const year = countArticle(launches);
	const [first, second] = countHalves(launches);
	const [early, late] = [sumBySureness(first.rows), sumBySureness(second.rows)];
	const [blank] = year.blanks;
	const opened = year.rows.filter((row) => posts.some(({ post }) => post === row.source));
	return {
		'kn23-2024': fraction(year.count),
		'base-2024-h1': fraction(first.base),
		'base-2024-h2': fraction(second.base),
		'exact-2024-h2': count(late.exact),
		'either-2024-h2': count(late.either),
		'either-2024-h1': count(early.either),
		'mixed-2024-h1': count(early.mixed),
		'blank-day': blank ? format.dayOfYear(blank.start.day) : '',
		'entries-2024': count(year.rows.length),
		'entries-2024-h1': count(first.rows.length),
		'entries-2024-h2': count(second.rows.length),
		'posts-2024': count(countPosts(year.rows)),
		'posts-opened': messages.pages.none(count(countPosts(opened))),
	};
}

function monthValues(story: Story, { format }: Language): Values {
	const { count, fraction, dayOfYear } = format;
	const { months, silence } = selectMonths(story);
	const named = months.slice(7, 9);
	const rows = months.flatMap((month) => month.rows);
	const [largest] = [...rows].sort((a, b) => (b.launched ?? 0) - (a.launched ?? 0));
	const sumIskander = (period: Period | null) => {
		const own = story.launches.filter(
			({ start, weapon }) => period && weapon.text === 'Iskander-M' && isWithin(start.day, period),
		);
		return period ? count(sumLaunched(own)) : '';
	};
	const [first, last] = [silence?.first, silence?.last].map((day) => (day ? dayOfYear(day) : ''));
	return {
		'august-september': fraction(sumCounts(named)),
		'entries-august-september': count(named.flatMap((month) => month.rows).length),
		'october-december': fraction(sumCounts(months.slice(9))),
		largest: count(largest?.launched ?? 0),
		'largest-day': largest ? dayOfYear(largest.start.day) : '',
		'silence-first': first ?? '',
		'silence-last': last ?? '',
		'silence-iskander': sumIskander(silence),
		'iskander-july': sumIskander(createPeriod('2024-07')),
		'iskander-august': sumIskander(createPeriod('2024-08')),
		// Two periods divide at the end of a day: from the day of the last entry before the silence.
		'cut-first': first ?? '',
		'cut-last': last ?? '',
	};
}

function sumCounts(tallies: readonly Tally[]) {
	return tallies.map(({ count }) => count).reduce(addFractions, createFraction(0));
}

function windowValues({ launches, timeline }: Story, { format }: Language): Values {
	const window = findLabelWindow(launches);
	const [first, second] = HALVES;
	const used = (window && findOverlap(first, { ...first, first: window.first })) ?? first;
	const force = timeline.find(({ id }) => id === 'treaty-in-force')?.date;
	const { rows } = countArticle(launches, second);
	const sumWhere = (test: (day: string) => boolean) =>
		force ? format.count(sumLaunched(rows.filter(({ start }) => test(start.day)))) : '';
	return {
		'window-first': window ? format.day(window.first) : '',
		'window-last': window ? format.day(window.last) : '',
		'label-days': format.count(countLength(used)),
		'half-days': format.count(countLength(first)),
		'before-force': sumWhere((day) => day < (force ?? '')),
		'after-force': sumWhere((day) => day >= (force ?? '')),
	};
}

function interceptionValues(story: Story, language: Language): Values {
	const { count, dayOfYear } = language.format;
	const { weapons, peaks } = selectInterceptions(story);
	const sum = (of: readonly Intercepted[]) => ({
		launched: of.reduce((total, { launched }) => total + launched, 0),
		destroyed: of.reduce((total, { destroyed }) => total + destroyed, 0),
	});
	const weapon = (id: Weapon) => sum(weapons.filter((one) => one.id === id));
	const [own, peak] = [weapon('kn-23'), sum(peaks)];
	const rest = {
		launched: own.launched - peak.launched,
		destroyed: own.destroyed - peak.destroyed,
	};
	const airDefence = sumInterceptions(
		story.launches.filter((row) => selectWeapon(row) === 'air-defence'),
	);
	const [first, second] = peaks.map(({ day }) => day).sort();
	const share = (of: Intercepted) => formatShare(partOf(of), 0, language);
	return {
		'intercepted-kn23': count(own.destroyed),
		'intercepted-kn23-share': share(own),
		'intercepted-iskander-share': share(weapon('iskander')),
		'intercepted-cruise-share': share(weapon('cruise')),
		'intercepted-peaks': second ? count(peak.destroyed) : '',
		'intercepted-first-day': first && second ? dayOfYear(first) : '',
		'intercepted-second-day': second ? dayOfYear(second) : '',
		'intercepted-rest': count(rest.destroyed),
		'intercepted-rest-launched': count(rest.launched),
		'intercepted-rest-share': share(rest),
		'air-defence-launched': count(airDefence.launched),
		'air-defence-destroyed': count(airDefence.destroyed),
	};
}

function afterValues({ launches }: Story, { messages, format }: Language): Values {
	const year = createPeriod('2025');
	const { rows } = countArticle(launches, year);
	const { exact, either, mixed } = sumBySureness(rows);
	return {
		'after-year': year.id,
		'after-exact': messages.pages.none(format.count(exact)),
		'after-either': format.count(either),
		'after-mixed': format.count(mixed),
		'after-mixed-entries': format.count(rows.filter(isMixed).length),
	};
}

function entryValues({ launches }: Story, { format }: Language): Values {
	const { rows, baseRows } = countArticle(launches);
	const mixed = rows.find(isMixed);
	// The text tells of one post that labelled entries of several days cite.
	const [shared, ...more] = findSharedPosts(rows);
	const days = shared && more.length === 0 ? shared.days.map(format.dayOfYear) : [];
	return {
		'mixed-month': mixed ? format.monthOfYear(mixed.start.day) : '',
		'blank-entries': format.count(baseRows.filter(({ launched }) => launched === null).length),
		'shared-days': format.list(days),
		'shared-posts': format.count(findSharedPosts(launches).length),
		'mixed-entries': format.count(baseRows.filter(isMixed).length),
	};
}

// One number for several weapons.
function isMixed({ weapon }: Launch): boolean {
	return weapon.parts.length > 1;
}
