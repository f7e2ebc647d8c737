import { NARROW_BELOW } from '../../charts/kit/chart.ts';
import type { MapOrigin, MapPlace, ReachMap } from '../../charts/map/data.ts';
import { drawReachMap } from '../../charts/map/draw-reach-map.ts';
import type { Place } from '../../context/parse-context.ts';
import { YEAR } from '../../counting/article.ts';
import { EARTH_RADIUS } from '../../counting/places/great-circle.ts';
import { findWord } from '../../words/messages.ts';
import { createFigure, type Language } from '../figure.ts';
import { describeSource } from '../kit/words.ts';
import { createRegion, type Region } from './region.ts';
import { findCapital, lengthOf, type Reach, selectReach } from './select.ts';
import {
	createAreaTable,
	namePlace,
	wordKilometres,
	wordNotes,
	wordRings,
	wordTitle,
} from './words.ts';

/** The map: the launch areas that reports name, and what lies within the ranges that sources give. */
export const reach = createFigure('reach', (story, language) => {
	const { messages, format } = language;
	const { kilometres, reach: words } = messages.figures.missile;
	const data = selectReach(story);
	const areas = data.areas.map(({ place, reports }) =>
		words.area(namePlace(place, language), format.count(reports)),
	);
	const lengths = format.list(data.lines.map((line) => format.count(lengthOf(line))));
	return {
		title: wordTitle(data, language),
		description: words.description(areas, wordRings(data, language)),
		subtitle: words.subtitle(kilometres(lengths), YEAR.id),
		source: [describeSource(story, language), ...wordNotes(data, language)].join(' '),
		table: createAreaTable(data, language),
		draw: (text, stage) =>
			drawReachMap(createMap(data, language, stage.width < NARROW_BELOW), text, stage),
	};
});

// The cities of the narrow map, most important first; the wide one has them all, these before the others.
const FIRST_CITIES = ['kyiv', 'lviv', 'odesa', 'kharkiv', 'dnipro', 'vinnytsia'];

// Where the names of states and seas stand, in degrees east and north.
const GROUNDS = [
	['ukraine', 33.2, 49.15],
	['russia', 38.3, 53.4],
	['belarus', 29.2, 52.7],
	['poland', 22.5, 51.4],
	['romania', 26.5, 46.2],
	['black-sea', 31, 45],
] as const;

function createMap(data: Reach, language: Language, narrow: boolean): ReachMap {
	const { lines, grounds } = language.messages.figures.missile.reach;
	const { ukraine, land, borders } = findRegion(narrow ? 50 : 24);
	return {
		home: ukraine,
		land,
		borders,
		outline: (ukraine.coordinates[0]?.[0] ?? []).map(([longitude = 0, latitude = 0]) => ({
			longitude,
			latitude,
		})),
		origins: createOrigins(data, language),
		reaches: data.lines.map((line) => ({
			angle: lengthOf(line) / EARTH_RADIUS,
			label: wordKilometres(lengthOf(line), language),
			short: language.format.count(lengthOf(line)),
			notes: findWord(lines, line.id) ?? [line.who],
		})),
		towns: listCities(data, narrow).map((place) => locate(place, language)),
		names: GROUNDS.map(([id, longitude, latitude]) => ({
			longitude,
			latitude,
			label: grounds[id],
		})),
	};
}

// A drawing at another width needs the same ground again; it is prepared once for each size in square kilometres.
const regions = new Map<number, Region>();

function findRegion(size: number): Region {
	const region = regions.get(size) ?? createRegion(size);
	regions.set(size, region);
	return region;
}

function createOrigins(data: Reach, language: Language): MapOrigin[] {
	const { reach: words } = language.messages.figures.missile;
	const { count } = language.format;
	const capital = findCapital(data);
	return data.areas.map(({ place, reports, launched }, index) => ({
		...locate(place, language),
		label: words.short(namePlace(place, language)),
		number: count(reports),
		note: words.note({
			missiles: count(launched),
			distance: wordKilometres(capital?.distances[index] ?? 0, language),
			city: capital ? namePlace(capital.place, language) : '',
		}),
	}));
}

function listCities({ cities }: Reach, narrow: boolean): Place[] {
	const places = cities.map(({ place }) => place);
	const first = FIRST_CITIES.flatMap((id) => places.filter((place) => place.id === id));
	return narrow ? first : [...first, ...places.filter((place) => !first.includes(place))];
}

function locate(place: Place, language: Language): MapPlace {
	const { longitude, latitude } = place;
	return { longitude, latitude, label: namePlace(place, language) };
}
