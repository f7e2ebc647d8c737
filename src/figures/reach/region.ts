import { feature, merge, mesh } from 'topojson-client';
import world from 'world-atlas/countries-50m.json' with { type: 'json' };
import { type Position, simplifyTopology, type Topology } from './simplify-topology.ts';

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
const SIMFEROPOL: Position = [34.1, 44.95];

/** Prepares the ground of the map from Natural Earth, simplified to a tolerance in kilometres; Crimea, which that source draws with Russia, is Ukraine here. */
export function createRegion(tolerance: number): Region {
	const topology = simplifyTopology(world as unknown as Topology, tolerance);
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
	const isCrimea = (arcs: number[][]) => isAround(topology, arcs, SIMFEROPOL);
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

function isAround(topology: Topology, arcs: number[][], point: Position): boolean {
	const { geometry } = feature(topology, { type: 'Polygon', arcs, properties: {} });
	if (geometry.type !== 'Polygon') return false;
	return isInRing(point, (geometry.coordinates[0] ?? []) as unknown as readonly Position[]);
}

// A point lies in a ring if a line from it to the east crosses the ring an odd number of times.
function isInRing([x, y]: Position, ring: readonly Position[]): boolean {
	const crossings = ring.filter((from, index) => {
		const to = ring[(index + 1) % ring.length] ?? from;
		if (from[1] > y === to[1] > y) return false;
		return x < from[0] + ((y - from[1]) / (to[1] - from[1])) * (to[0] - from[0]);
	});
	return crossings.length % 2 === 1;
}
