import type { PathPoint, ProfilePath } from '../../charts/flight/data.ts';
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
type SeenPath = Pick<ProfilePath, 'points' | 'clears'>;

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
}

// A first figure for 2019 was revised a day later: the revised one is used. It is the one that is drawn.
const DRAWN = ['2019-07-25', 'flight-2019-07-25-revised'] as const;
const OTHERS = ['2021-09-15', '2022-09-25', '2025-05-08'];

const ARC_STEPS = 48;

/** Joins the test flights given by sources with the arcs computed for their lengths. */
export function selectFlight({ facts }: Pick<Story, 'facts'>): FlightPath {
	const create = (day: string, id: string) => {
		const length = findFact(facts, id);
		const height = findFact(facts, `altitude-${day}`);
		return { day, length, height, apogee: measureApogee(Number(length.value)) };
	};
	const flight = create(...DRAWN);
	const [distance, height] = [Number(flight.length.value), Number(flight.height.value)];
	return {
		flight,
		distance,
		height,
		arc: seePath(traceArc(distance), distance),
		low: seePath(createLowPath(distance, height), distance),
		shareAbove: measureShareAbove(distance, height),
		flights: [flight, ...OTHERS.map((day) => create(day, `flight-${day}`))],
	};
}

/** Finds a fact by its id; throws an Error where data/context.csv lacks it. */
export function findFact(facts: Story['facts'], id: string): ContextFact {
	const fact = facts.get(id);
	if (!fact) throw new Error(`data/context.csv has no row ${id}`);
	return fact;
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
