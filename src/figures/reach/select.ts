import type { ContextFact, Place } from '../../context/parse-context.ts';
import { countArticle } from '../../counting/article.ts';
import { measureDistance } from '../../counting/places/great-circle.ts';
import { countLaunchAreas, type LaunchArea } from '../../counting/places/launch-areas.ts';
import type { Story } from '../story.ts';

/** A launch area that has a place on the map. */
export interface PlacedArea extends LaunchArea {
	readonly place: Place;
}

/** A city and how far it lies from the launch areas. */
export interface ReachedCity {
	readonly place: Place;
	/** Kilometres to each area, in their order. */
	readonly distances: readonly number[];
	/** Kilometres to the nearest area. */
	readonly nearest: number;
}

/** What reports, places and sources say about the reach of the missile. */
export interface Reach {
	/** Most reports first. */
	readonly areas: readonly PlacedArea[];
	/** Areas that reports name and that have no place on the map. */
	readonly unplaced: readonly string[];
	/** Reports that name no area. */
	readonly unnamed: number;
	/** Every range that a source gives, shortest first. */
	readonly ranges: readonly ContextFact[];
	/** Of these a low, a middle and a high one, which the map draws as lines. */
	readonly lines: readonly ContextFact[];
	/** Nearest first; a city that is itself the mark of an area is left out. */
	readonly cities: readonly ReachedCity[];
}

const LINES = ['range-firstpost-low', 'range-firstpost-high', 'range-yomiuri'];

// Nearer than this, in kilometres, a city and an area are one point on the map.
const SAME_POINT = 5;

/** Joins the launch areas of the counted rows with their places, the cities and the ranges given. */
export function selectReach({ launches, places, facts }: Story): Reach {
	const { rows } = countArticle(launches);
	const named = countLaunchAreas(rows);
	const areas = named.flatMap((area): PlacedArea[] => {
		const place = places.find(({ kind, name }) => kind === 'launch-area' && name === area.name);
		return place ? [{ ...area, place }] : [];
	});
	const ranges = [...facts.values()]
		.filter(({ id, unit }) => id.startsWith('range-') && unit === 'km')
		.sort((one, other) => lengthOf(one) - lengthOf(other));
	return {
		areas,
		unplaced: named
			.filter(({ name }) => !areas.some((area) => area.name === name))
			.map(({ name }) => name),
		unnamed: rows.filter(({ launchPlace }) => launchPlace === '').length,
		ranges,
		lines: ranges.filter(({ id }) => LINES.includes(id)),
		cities: selectCities(places, areas),
	};
}

/** Gives the number of a fact, in its unit. */
export function lengthOf({ value }: ContextFact): number {
	return Number(value);
}

/** Finds the city to which distances are told; none where it is not on the map. */
export function findCapital({ cities }: Reach): ReachedCity | undefined {
	return cities.find(({ place }) => place.id === 'kyiv');
}

function selectCities(places: readonly Place[], areas: readonly PlacedArea[]): ReachedCity[] {
	return places
		.filter(({ kind }) => kind === 'city')
		.map((place) => {
			const distances = areas.map((area) => measureDistance(place, area.place));
			return { place, distances, nearest: Math.min(...distances) };
		})
		.filter(({ nearest }) => nearest >= SAME_POINT)
		.sort((one, other) => one.nearest - other.nearest);
}
