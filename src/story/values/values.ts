import {
	countLength,
	createPeriod,
	createSpan,
	isWithin,
	listMonths,
	type Period,
} from '../../calendar/period.ts';
import { formatDecimals } from '../../claims/rounding.ts';
import { addFractions, createFraction, type Fraction } from '../../counting/fraction.ts';
import { sumBySureness, sumInterceptions } from '../../counting/launched.ts';
import { findLabelWindow } from '../../counting/months/coverage.ts';
import { ARTICLE } from '../../counting/readings/definition.ts';
import { countPosts } from '../../counting/shared-posts.ts';
import { selectSureness } from '../../counting/sureness.ts';
import { countPeriod, type Tally } from '../../counting/tally.ts';
import type { Language } from '../../figures/figure.ts';
import { selectInterceptions } from '../../figures/interceptions/select.ts';
import { findSilence } from '../../figures/kit/silence.ts';
import type { Story } from '../../figures/story.ts';
import type { Launch } from '../../table/launch.ts';
import { createRuleValues } from './rule-values.ts';

const YEAR = createPeriod('2024');
const FIRST = createPeriod('2024-H1');
const SECOND = createPeriod('2024-H2');
const AFTER = createPeriod('2025');

/** Every computed value that the story prints by name, already in the words of its language. */
export function createValues(story: Story, language: Language): ReadonlyMap<string, string> {
	return new Map([
		['year', YEAR.id],
		...countValues(story, language),
		...monthValues(story, language),
		...windowValues(story, language),
		...treatyValues(story, language),
		...interceptionValues(story, language),
		...peakValues(story, language),
		...afterValues(story, language),
		...createRuleValues(story, language),
	]);
}

type Values = readonly (readonly [name: string, value: string])[];

function countValues({ launches, posts }: Story, { messages, format }: Language): Values {
	const year = countPeriod(launches, ARTICLE, YEAR);
	const [first, second] = [FIRST, SECOND].map((period) => countPeriod(launches, ARTICLE, period));
	if (!first || !second) return [];
	const [early, late] = [sumBySureness(first.rows), sumBySureness(second.rows)];
	const blank = year.blanks[0];
	const cited = year.rows.filter((row) => posts.some(({ post }) => post === row.source));
	return [
		['kn23-2024', format.fraction(year.count)],
		['base-2024-h1', format.fraction(first.base)],
		['base-2024-h2', format.fraction(second.base)],
		['exact-2024-h2', format.count(late.exact)],
		['either-2024-h2', format.count(late.either)],
		['either-2024-h1', format.count(early.either)],
		['mixed-2024-h1', format.count(early.mixed)],
		['blank-day', blank ? format.dayOfYear(blank.start.day) : ''],
		['entries-2024', format.count(year.rows.length)],
		['entries-2024-h1', format.count(first.rows.length)],
		['entries-2024-h2', format.count(second.rows.length)],
		['posts-2024', format.count(countPosts(year.rows))],
		['posts-opened', messages.pages.none(format.count(countPosts(cited)))],
	];
}

function monthValues({ launches }: Story, { format }: Language): Values {
	const months = listMonths(YEAR).map((month) => countPeriod(launches, ARTICLE, month));
	const named = months.filter(({ period }) => period.id === '2024-08' || period.id === '2024-09');
	const together = sumCounts(named);
	const largest = findLargest(months.flatMap(({ rows }) => rows));
	const silence = findSilence(months.flatMap(({ rows }) => rows));
	const sumIskander = (period: Period | null) =>
		period ? format.count(sumLabelled(launches, 'Iskander-M', period)) : '';
	return [
		['august-september', format.fraction(together)],
		['entries-august-september', format.count(named.flatMap(({ rows }) => rows).length)],
		['october-december', format.fraction(sumCounts(months.slice(9)))],
		['largest', format.count(largest?.launched ?? 0)],
		['largest-day', largest ? format.dayOfYear(largest.start.day) : ''],
		['silence-first', silence ? format.dayOfYear(silence.first) : ''],
		['silence-last', silence ? format.dayOfYear(silence.last) : ''],
		['silence-iskander', sumIskander(silence)],
		['iskander-july', sumIskander(createPeriod('2024-07'))],
		['iskander-august', sumIskander(createPeriod('2024-08'))],
		// Two periods divide at the end of a day: from the day of the last entry before the silence.
		['cut-first', silence ? format.dayOfYear(silence.first) : ''],
		['cut-last', silence ? format.dayOfYear(silence.last) : ''],
	];
}

function sumLabelled(launches: readonly Launch[], label: string, period: Period): number {
	return launches
		.filter(({ start, weapon }) => weapon.text === label && isWithin(start.day, period))
		.reduce((sum, { launched }) => sum + (launched ?? 0), 0);
}

function sumCounts(tallies: readonly Tally[]): Fraction {
	return tallies.map(({ count }) => count).reduce(addFractions, createFraction(0));
}

function findLargest(rows: readonly Launch[]): Launch | undefined {
	const most = Math.max(...rows.map(({ launched }) => launched ?? 0));
	return rows.find(({ launched }) => launched === most);
}

function windowValues({ launches }: Story, { format }: Language): Values {
	const window = findLabelWindow(launches);
	const common =
		window && window.first > FIRST.first ? createSpan(window.first, FIRST.last) : FIRST;
	return [
		['window-first', window ? format.day(window.first) : ''],
		['window-last', window ? format.day(window.last) : ''],
		['label-days', format.count(countLength(common))],
		['half-days', format.count(countLength(FIRST))],
	];
}

function treatyValues({ launches, timeline }: Story, { format }: Language): Values {
	const force = timeline.find(({ id }) => id === 'treaty-in-force');
	const { rows } = countPeriod(launches, ARTICLE, SECOND);
	const sumLaunched = (kept: readonly Launch[]) =>
		format.count(kept.reduce((sum, { launched }) => sum + (launched ?? 0), 0));
	return [
		['before-force', sumLaunched(rows.filter(({ start }) => start.day < (force?.date ?? '')))],
		['after-force', sumLaunched(rows.filter(({ start }) => start.day >= (force?.date ?? '')))],
	];
}

function peakValues(story: Story, language: Language): Values {
	const { weapons, peaks } = selectInterceptions(story);
	const { format } = language;
	const own = weapons.find(({ id }) => id === 'kn-23');
	const [first, second] = [...peaks].sort((a, b) => (a.day < b.day ? -1 : 1));
	if (!own || !first || !second) return [];
	const sum = (of: 'launched' | 'destroyed') => peaks.reduce((total, peak) => total + peak[of], 0);
	const [launched, destroyed] = [own.launched - sum('launched'), own.destroyed - sum('destroyed')];
	const share = createFraction(destroyed * 100, Math.max(1, launched));
	const airDefence = sumInterceptions(
		story.launches.filter(({ weapon }) => AIR_DEFENCE.has(weapon.text)),
	);
	return [
		['intercepted-peaks', format.count(sum('destroyed'))],
		['intercepted-first-day', format.dayOfYear(first.day)],
		['intercepted-second-day', format.dayOfYear(second.day)],
		['intercepted-rest', format.count(destroyed)],
		['intercepted-rest-launched', format.count(launched)],
		['intercepted-rest-share', format.percent(formatDecimals(share, 0))],
		['air-defence-launched', format.count(airDefence.launched)],
		['air-defence-destroyed', format.count(airDefence.destroyed)],
	];
}

const AIR_DEFENCE: ReadonlySet<string> = new Set(['C-300', 'C-400', 'C-300/C-400']);

function interceptionValues({ launches }: Story, language: Language): Values {
	const within = countPeriod(launches, ARTICLE, createSpan(SECOND.first, SECOND.last)).baseRows;
	const kn23 = within.filter(({ weapon }) => selectSureness(weapon) !== null);
	const iskander = within.filter(({ weapon }) => weapon.text === 'Iskander-M');
	const cruise = within.filter(({ weapon }) => CRUISE.has(weapon.text));
	return [
		['intercepted-kn23', language.format.count(sumInterceptions(kn23).destroyed)],
		['intercepted-kn23-share', shareText(kn23, language)],
		['intercepted-iskander-share', shareText(iskander, language)],
		['intercepted-cruise-share', shareText(cruise, language)],
	];
}

function afterValues({ launches }: Story, { messages, format }: Language): Values {
	const { rows } = countPeriod(launches, ARTICLE, AFTER);
	const sums = sumBySureness(rows);
	const mixed = rows.filter(({ weapon }) => selectSureness(weapon) === 'mixed');
	return [
		['after-year', AFTER.id],
		['after-exact', messages.pages.none(format.count(sums.exact))],
		['after-either', format.count(sums.either)],
		['after-mixed', format.count(sums.mixed)],
		['after-mixed-entries', format.count(mixed.length)],
	];
}

const CRUISE: ReadonlySet<string> = new Set(['X-101/X-555', 'Kalibr', 'X-101/X-555 and Kalibr']);

function shareText(rows: readonly Launch[], { format }: Language): string {
	const { launched, destroyed } = sumInterceptions(rows);
	if (launched === 0) return '–';
	return format.percent(formatDecimals(createFraction(destroyed * 100, launched), 0));
}
