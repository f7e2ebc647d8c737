import type { PathPoint } from '../../charts/flight/data.ts';
import type { ContextFact } from '../../context/parse-context.ts';
import {
	measureApogee,
	measureArcHeight,
	measureShareAbove,
} from '../../counting/places/ballistic-arc.ts';
import { measureHorizon } from '../../counting/places/great-circle.ts';
import type { Story } from '../story.ts';
import { createLowPath } from './low-path.ts';

/** A test flight: how far and how high, as it was given. */
export interface TestFlight {
	/** ISO day. */
	readonly day: string;
	readonly length: ContextFact;
	readonly height: ContextFact;
	/** Greatest height of the ballistic arc of that length, in kilometres. */
	readonly apogee: number;
}

/** A path and where it rises above the line of sight from its end, in kilometres along the ground. */
export interface SeenPath {
	readonly points: readonly PathPoint[];
	readonly clears: number;
}

/** A low flight beside the ballistic arc of its length. */
export interface FlightPath {
	readonly flight: TestFlight;
	/** In kilometres. */
	readonly distance: number;
	readonly height: number;
	readonly arc: SeenPath;
	readonly low: SeenPath;
	/** Share of the way, from 0 to 1, over which the arc is higher than the low path ever is. */
	readonly shareAbove: number;
	/** Every test whose length and height are known, by day. */
	readonly flights: readonly TestFlight[];
	/** Sources by id, for what the words say. */
	readonly facts: ReadonlyMap<string, ContextFact>;
}

// A first figure for 2019 was revised a day later: the revised one is used.
const FLIGHTS = [
	['2019-07-25', 'flight-2019-07-25-revised'],
	['2021-09-15', 'flight-2021-09-15'],
	['2022-09-25', 'flight-2022-09-25'],
	['2025-05-08', 'flight-2025-05-08'],
] as const;

const ARC_STEPS = 48;

/** Joins the test flights given by sources with the arcs computed for their lengths; the first is the one that is drawn. */
export function selectFlight({ facts }: Story): FlightPath {
	const flights = FLIGHTS.map(([day, id]) => createFlight(day, id, facts));
	const [flight] = flights;
	if (!flight) throw new Error('no flight to draw');
	const [distance, height] = [Number(flight.length.value), Number(flight.height.value)];
	return {
		flight,
		distance,
		height,
		arc: seePath(traceArc(distance), distance),
		low: seePath(createLowPath(distance, height), distance),
		shareAbove: measureShareAbove(distance, height),
		flights,
		facts,
	};
}

/** Finds a fact by its id; throws an Error where data/context.csv lacks it. */
export function findFact(facts: ReadonlyMap<string, ContextFact>, id: string): ContextFact {
	const fact = facts.get(id);
	if (!fact) throw new Error(`data/context.csv has no row ${id}`);
	return fact;
}

function createFlight(
	day: string,
	id: string,
	facts: ReadonlyMap<string, ContextFact>,
): TestFlight {
	const length = findFact(facts, id);
	const height = findFact(facts, `altitude-${day}`);
	return { day, length, height, apogee: measureApogee(Number(length.value)) };
}

function traceArc(distance: number): PathPoint[] {
	return Array.from({ length: ARC_STEPS + 1 }, (_, step) => {
		const along = (distance * step) / ARC_STEPS;
		return { along, height: measureArcHeight(distance, along) };
	});
}

// The first point of the path, as drawn between its corners, that stands above the line of sight.
function seePath(points: readonly PathPoint[], distance: number): SeenPath {
	const over = points.map(({ along, height }) => height - measureHorizon(distance - along));
	const index = over.findIndex((value) => value >= 0);
	const [before, after] = [points[index - 1], points[index]];
	if (!before || !after) return { points, clears: index === 0 ? 0 : distance };
	const [below, above] = [over[index - 1] ?? 0, over[index] ?? 0];
	const part = -below / (above - below);
	return { points, clears: before.along + part * (after.along - before.along) };
}
