import type { ContextFact, Place } from '../../context/parse-context.ts';
import { findWord } from '../../words/messages.ts';
import type { FigureWords, Language } from '../figure.ts';
import { describeSource } from '../kit/source.ts';
import type { FigureColumn, FigureTable } from '../kit/table.ts';
import type { Story } from '../story.ts';
import { lengthOf, type Reach, type ReachedCity } from './select.ts';

const LINES = ['range-firstpost-low', 'range-firstpost-high', 'range-yomiuri'];
const CAPITAL = 'kyiv';

/** Picks the ranges that the map draws as lines, shortest first: a low, a middle and a high one of those given. */
export function selectLines({ ranges }: Reach): readonly ContextFact[] {
	return ranges.filter(({ id }) => LINES.includes(id));
}

/** Names a place in the language. */
export function namePlace({ id, name }: Place, { messages }: Language): string {
	return findWord(messages.figures.missile.reach.place, id) ?? name;
}

/** Writes the number of a fact with its unit, kilometres. */
export function wordLength(fact: ContextFact, { messages, format }: Language): string {
	return messages.figures.missile.kilometres(format.count(lengthOf(fact)));
}

/** Words the map: title, description, source and table. */
export function describeReach(data: Reach, language: Language, story: Story): FigureWords {
	const { messages, format } = language;
	const words = messages.figures.missile.reach;
	const lines = selectLines(data);
	const distances = format.list(lines.map((line) => format.count(lengthOf(line))));
	return {
		title: wordTitle(data, language),
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

// Where most were fired from, and how far that is: not which range reaches what, which hangs on the point chosen.
function wordTitle({ areas, cities }: Reach, language: Language): string {
	const words = language.messages.figures.missile;
	const [first] = areas;
	const capital = cities.find(({ place }) => place.id === CAPITAL);
	const distance = capital?.distances[0];
	if (!first || !capital || distance === undefined) return words.reach.titleNone;
	return words.reach.title({
		area: words.reach.short(namePlace(first.place, language)),
		distance: words.kilometres(language.format.count(Math.round(distance))),
		city: namePlace(capital.place, language),
	});
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
	const { reach: words } = messages.figures.missile;
	return [
		describeSource(story, language),
		...(data.unnamed > 0 ? [words.unnamed(format.count(data.unnamed))] : []),
		...(data.unplaced.length > 0 ? [words.unplaced(format.list(data.unplaced))] : []),
		words.ground,
	].join(' ');
}

function createTable({ areas, cities }: Reach, language: Language): FigureTable {
	const words = language.messages.figures.missile.reach;
	return {
		columns: [
			{ name: 'area', title: words.columns.area, kind: 'text' },
			{ name: 'entries', title: words.columns.entries, kind: 'count' },
			{ name: 'missiles', title: words.columns.missiles, kind: 'count' },
			...cities.map(
				({ place }): FigureColumn => ({
					name: `km_to_${place.id}`,
					title: words.columns.distance(namePlace(place, language)),
					kind: 'length',
				}),
			),
		],
		rows: areas.map(({ place, reports, launched }, index) => [
			namePlace(place, language),
			reports,
			launched,
			...cities.map(({ distances }) => Math.round(distances[index] ?? 0)),
		]),
	};
}
