import { geoContains } from 'd3';
import { feature, merge, mesh } from 'topojson-client';
import {
	filter,
	filterWeight,
	presimplify,
	simplify,
	sphericalRingArea,
	sphericalTriangleArea,
} from 'topojson-simplify';
import world from 'world-atlas/countries-50m.json' with { type: 'json' };
import { EARTH_RADIUS } from '../../counting/places/great-circle.ts';

/** Lines shared by the areas that they bound, as world-atlas has them. */
type Topology = Parameters<typeof merge>[0];
type WorldTopology = ReturnType<typeof presimplify>;

/** The ground of the map, as GeoJSON. */
export interface Region {
	/** Ukraine in its recognised borders, Crimea in it. */
	readonly ukraine: ReturnType<typeof merge>;
	/** The land around, Ukraine too. */
	readonly land: ReturnType<typeof merge>;
	/** Borders between the other states. */
	readonly borders: ReturnType<typeof mesh>;
}

interface Country {
	readonly type: 'MultiPolygon';
	/** ISO 3166, numeric. */
	readonly id: string;
	readonly arcs: number[][][];
}

const UKRAINE = '804';
const RUSSIA = '643';
const SIMFEROPOL: [longitude: number, latitude: number] = [34.1, 44.95];

/** Prepares the ground of the map from Natural Earth, without bends and islands of less than a size in square kilometres; Crimea, which that source draws with Russia, is Ukraine here. */
export function createRegion(size: number): Region {
	const topology = simplifyWorld(size / EARTH_RADIUS ** 2);
	const countries = moveCrimea(topology, listCountries(topology));
	const land = merge(topology, [...countries]);
	const borders = mesh(
		topology,
		{ type: 'GeometryCollection', geometries: [...countries] },
		(one, other) => one !== other && !isUkraine(one as Country) && !isUkraine(other as Country),
	);
	return {
		ukraine: merge(topology, countries.filter(isUkraine)),
		land: { ...land, coordinates: land.coordinates.filter(([ring]) => ring?.some(isNear)) },
		borders: { ...borders, coordinates: borders.coordinates.filter((line) => line.some(isNear)) },
	};
}

// By the area on the globe, in steradians, of the triangle that a point makes with its neighbours.
function simplifyWorld(area: number): Topology {
	const weighed = presimplify(world as unknown as WorldTopology, sphericalTriangleArea);
	const isLarge = filterWeight(weighed, area, (ring) => sphericalRingArea(ring, false));
	return simplify(filter(weighed, isLarge), area);
}

// Wide enough for any frame around Ukraine; the rest of the world would only cost time.
function isNear([longitude = 0, latitude = 0]: readonly number[]): boolean {
	return longitude > 8 && longitude < 58 && latitude > 36 && latitude < 64;
}

function listCountries({ objects }: Topology): Country[] {
	const { countries } = objects;
	if (countries?.type !== 'GeometryCollection') throw new Error('world-atlas has no countries');
	return countries.geometries.flatMap((country): Country[] => {
		const id = String(country.id);
		if (country.type === 'Polygon') return [{ type: 'MultiPolygon', id, arcs: [country.arcs] }];
		return country.type === 'MultiPolygon'
			? [{ type: 'MultiPolygon', id, arcs: country.arcs }]
			: [];
	});
}

function moveCrimea(topology: Topology, countries: readonly Country[]): readonly Country[] {
	const isCrimea = (arcs: number[][]) =>
		geoContains(feature(topology, { type: 'Polygon', arcs, properties: {} }), SIMFEROPOL);
	const crimea = countries.find(({ id }) => id === RUSSIA)?.arcs.find(isCrimea);
	// Once the source itself draws Crimea with Ukraine, nothing is left to move.
	if (!crimea) return countries;
	return countries.map((country) => {
		const arcs = country.arcs.filter((polygon) => polygon !== crimea);
		return { ...country, arcs: isUkraine(country) ? [...arcs, crimea] : arcs };
	});
}

function isUkraine({ id }: Country): boolean {
	return id === UKRAINE;
}
