import type { Place } from '../../context/parse-context.ts';
import { findWord } from '../../words/messages.ts';
import type { Language } from '../figure.ts';
import { column, createTable } from '../kit/table.ts';
import { findCapital, lengthOf, type Reach, type ReachedCity } from './select.ts';

/** Names a place in the language. */
export function namePlace({ id, name }: Place, { messages }: Language): string {
	return findWord(messages.figures.missile.reach.place, id) ?? name;
}

/** Writes a length in kilometres. */
export function wordKilometres(length: number, { messages, format }: Language): string {
	return messages.figures.missile.kilometres(format.count(Math.round(length)));
}

/** Words where most were fired from, and how far that is: not which range reaches what, which hangs on the point chosen. */
export function wordTitle(data: Reach, language: Language): string {
	const { reach: words } = language.messages.figures.missile;
	const [first] = data.areas;
	const capital = findCapital(data);
	const distance = capital?.distances[0];
	if (!first || !capital || distance === undefined) return words.titleNone;
	return words.title({
		area: words.short(namePlace(first.place, language)),
		distance: wordKilometres(distance, language),
		city: namePlace(capital.place, language),
	});
}

/** Lists the cities between one line and the next, and those beyond the last. */
export function wordRings({ areas, lines, cities }: Reach, language: Language): string[] {
	if (areas.length === 0) return [];
	const { reach: words } = language.messages.figures.missile;
	const nameAll = (named: readonly ReachedCity[]) =>
		language.format.list(named.map(({ place }) => namePlace(place, language)));
	const ends = lines.map(lengthOf);
	const rings = ends.map((end, index) => {
		const start = ends[index - 1] ?? -1;
		const between = cities.filter(({ nearest }) => start < nearest && nearest <= end);
		return between.length === 0
			? []
			: [words.within(wordKilometres(end, language), nameAll(between))];
	});
	const last = ends.at(-1) ?? Number.POSITIVE_INFINITY;
	const beyond = cities.filter(({ nearest }) => nearest > last);
	const rest =
		beyond.length === 0 ? [] : [words.beyond(wordKilometres(last, language), nameAll(beyond))];
	return [...rings.flat(), ...rest];
}

/** Says what of the entries the map leaves out, and whose map it is. */
export function wordNotes({ unnamed, unplaced }: Reach, { messages, format }: Language): string[] {
	const { reach: words } = messages.figures.missile;
	return [
		...(unnamed > 0 ? [words.unnamed(format.count(unnamed))] : []),
		...(unplaced.length > 0 ? [words.unplaced(format.list(unplaced))] : []),
		words.ground,
	];
}

/** Makes the table: a row for each area, with its distance to every city. */
export function createAreaTable({ areas, cities }: Reach, language: Language) {
	const { columns } = language.messages.figures.missile.reach;
	const distances = cities.map(({ place, distances: own }) => [
		`km_to_${place.id}`,
		column.length(columns.distance(namePlace(place, language)), (area: (typeof areas)[number]) =>
			Math.round(own[areas.indexOf(area)] ?? 0),
		),
	]);
	return createTable(areas, {
		area: column.text(columns.area, ({ place }) => namePlace(place, language)),
		entries: column.count(columns.entries, ({ reports }) => reports),
		missiles: column.count(columns.missiles, ({ launched }) => launched),
		...Object.fromEntries(distances),
	});
}
