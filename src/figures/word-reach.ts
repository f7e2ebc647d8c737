import type { ContextFact, Place } from '../context/parse-context.ts';
import type { Language } from './figure.ts';
import { countReaching, lengthOf, type Reach, type ReachedCity } from './select-reach.ts';
import { describeSource } from './source.ts';
import type { Story } from './story.ts';

const LINES = ['range-firstpost-low', 'range-firstpost-high', 'range-yomiuri'];
const CAPITAL = 'kyiv';

/** Picks the ranges that the map draws as lines, shortest first: a low, a middle and a high one of those given. */
export function selectLines({ ranges }: Reach): readonly ContextFact[] {
	return ranges.filter(({ id }) => LINES.includes(id));
}

/** Names a place in the language. */
export function namePlace({ id, name }: Place, { messages }: Language): string {
	return messages.figures.missile.reach.place[id] ?? name;
}

/** Writes the number of a fact with its unit, kilometres. */
export function wordLength(fact: ContextFact, { messages, format }: Language): string {
	return messages.figures.missile.kilometres(format.count(lengthOf(fact)));
}

/** Words the map: headline, description, source and table. */
export function describeReach(data: Reach, language: Language, story: Story) {
	const { messages, format } = language;
	const words = messages.figures.missile.reach;
	const lines = selectLines(data);
	const distances = format.list(lines.map((line) => format.count(lengthOf(line))));
	return {
		title: wordHeadline(data, language),
		description: words.description(
			data.areas.map(({ place, reports }) =>
				words.area(namePlace(place, language), format.count(reports)),
			),
			wordRings(data, language),
		),
		subtitle: words.subtitle(messages.figures.missile.kilometres(distances), data.year),
		source: wordSource(data, language, story),
		table: createTable(data, language),
	};
}

function wordHeadline({ areas, ranges, cities }: Reach, language: Language): string {
	const words = language.messages.figures.missile.reach;
	const { format } = language;
	const capital = cities.find(({ place }) => place.id === CAPITAL);
	const farthest = cities.at(-1);
	if (areas.length === 0 || !capital || !farthest) return words.headlineNone;
	const [reached, far] = [capital, farthest].map(({ nearest }) => countReaching(ranges, nearest));
	const city = namePlace(capital.place, language);
	if (reached === ranges.length && far && far < ranges.length)
		return words.headline(city, namePlace(farthest.place, language));
	const given = format.count(ranges.length);
	return words.headlineSome({ reached: format.count(reached ?? 0), given, city });
}

// The cities between one line and the next.
function wordRings(data: Reach, language: Language): string[] {
	if (data.areas.length === 0) return [];
	const words = language.messages.figures.missile.reach;
	const lines = selectLines(data);
	const nameAll = (cities: readonly ReachedCity[]) =>
		language.format.list(cities.map(({ place }) => namePlace(place, language)));
	const rings = lines.map((line, index) => {
		const inner = lines[index - 1];
		const cities = data.cities.filter(
			({ nearest }) => nearest <= lengthOf(line) && (!inner || nearest > lengthOf(inner)),
		);
		return cities.length === 0 ? '' : words.within(wordLength(line, language), nameAll(cities));
	});
	const last = lines.at(-1);
	const beyond = data.cities.filter(({ nearest }) => last && nearest > lengthOf(last));
	const rest =
		last && beyond.length > 0 ? words.beyond(wordLength(last, language), nameAll(beyond)) : '';
	return [...rings, rest].filter((words) => words !== '');
}

function wordSource(data: Reach, language: Language, story: Story): string {
	const { messages, format } = language;
	const { said, who, reach: words } = messages.figures.missile;
	const ranges = data.ranges.map((range) =>
		words.range(
			said[range.hedge ?? 'exact'](wordLength(range, language)),
			who[range.id] ?? range.who,
		),
	);
	return [
		describeSource(story, language),
		...(data.unnamed > 0 ? [words.unnamed(format.count(data.unnamed))] : []),
		...(data.unplaced.length > 0 ? [words.unplaced(format.list(data.unplaced))] : []),
		words.ranges(ranges.join('; ')),
		words.ground,
	].join(' ');
}

function createTable({ areas, cities, ranges }: Reach, language: Language) {
	const { messages, format } = language;
	const words = messages.figures.missile.reach;
	const empty = '–';
	return {
		columns: [
			words.from,
			...areas.map(({ place }) => namePlace(place, language)),
			words.reachedBy(format.count(ranges.length)),
		],
		rows: [
			[words.reports, ...areas.map(({ reports }) => format.count(reports)), empty],
			[words.missiles, ...areas.map(({ launched }) => format.count(launched)), empty],
			...cities.map(({ place, distances, nearest }) => [
				namePlace(place, language),
				...distances.map((distance) => format.count(Math.round(distance))),
				format.count(countReaching(ranges, nearest)),
			]),
		],
	};
}
