import { NARROW_BELOW } from '../../charts/kit/chart.ts';
import type { MapPlace, ReachMap } from '../../charts/map/data.ts';
import { drawReachMap } from '../../charts/map/draw-reach-map.ts';
import type { Place } from '../../context/parse-context.ts';
import { EARTH_RADIUS } from '../../counting/places/great-circle.ts';
import { findWord } from '../../words/messages.ts';
import { createFigure, type Language } from '../figure.ts';
import { createRegion, type Region } from './region.ts';
import { lengthOf, type Reach, selectReach } from './select.ts';
import { describeReach, namePlace, selectLines, wordLength } from './words.ts';

/** The map: the launch areas that reports name, and what lies within the ranges that sources give. */
export const reach = createFigure<Reach>({
	id: 'reach',
	select: selectReach,
	describe: describeReach,
	draw: (data, words, { language, stage }) =>
		drawReachMap(createMap(data, language, stage.width < NARROW_BELOW), words, stage),
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
	const { missile } = language.messages.figures;
	const { ukraine, land, borders } = findRegion(narrow ? 4 : 2.2);
	const capital = data.cities.find(({ place }) => place.id === 'kyiv');
	return {
		home: ukraine,
		land,
		borders,
		outline: listCorners(ukraine),
		origins: data.areas.map(({ place, reports, launched }, index) => ({
			...locate(place, language),
			label: missile.reach.short(namePlace(place, language)),
			number: language.format.count(reports),
			note: missile.reach.note({
				missiles: language.format.count(launched),
				distance: missile.kilometres(
					language.format.count(Math.round(capital?.distances[index] ?? 0)),
				),
				city: capital ? namePlace(capital.place, language) : '',
			}),
		})),
		reaches: selectLines(data).map((line) => ({
			angle: lengthOf(line) / EARTH_RADIUS,
			label: wordLength(line, language),
			short: language.format.count(lengthOf(line)),
			notes: findWord(missile.reach.lines, line.id) ?? [line.who],
		})),
		towns: listCities(data, narrow).map((place) => locate(place, language)),
		names: GROUNDS.map(([id, longitude, latitude]) => ({
			longitude,
			latitude,
			label: missile.reach.grounds[id],
		})),
	};
}

// A drawing at another width needs the same ground again; it is prepared once for each tolerance in kilometres.
const regions = new Map<number, Region>();

function findRegion(tolerance: number): Region {
	const region = regions.get(tolerance) ?? createRegion(tolerance);
	regions.set(tolerance, region);
	return region;
}

function listCorners({ coordinates }: Region['ukraine']) {
	return (coordinates[0]?.[0] ?? []).map(([longitude = 0, latitude = 0]) => ({
		longitude,
		latitude,
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
