import { type merge, transform } from 'topojson-client';
import { EARTH_RADIUS } from '../../counting/places/great-circle.ts';

/** Lines shared by the areas that they bound, as world-atlas has them. */
export type Topology = Parameters<typeof merge>[0];

/** A position in degrees, longitude first. */
export type Position = readonly [longitude: number, latitude: number];

const KM_PER_DEGREE = (EARTH_RADIUS * Math.PI) / 180;

/** Simplifies every line of a topology to a tolerance in kilometres; areas keep sharing their borders. */
export function simplifyTopology(topology: Topology, tolerance: number): Topology {
	const { transform: quantization, ...rest } = topology;
	const toDegrees = transform(quantization ?? null);
	const arcs = topology.arcs.map((arc) => {
		// The first point is absolute, the others are steps from the one before.
		const line = arc.map((point, index) =>
			toDegrees([...point], index > 0),
		) as unknown as Position[];
		const simple = simplifyLine(line, tolerance);
		// A small island would shrink to a stroke or turn over, and then be all the world but itself.
		return isClosed(line) && sumTurns(simple) * sumTurns(line) <= 0 ? line : simple;
	});
	return { ...rest, arcs: arcs as unknown as Topology['arcs'] };
}

/** Leaves out the points of a line that lie nearer than a tolerance, in kilometres, to the line drawn without them (Douglas and Peucker); the ends stay. */
export function simplifyLine(line: readonly Position[], tolerance: number): readonly Position[] {
	const [first, last] = [line[0], line.at(-1)];
	if (!first || !last || line.length < 3) return line;
	const distances = line.map((point) => measureOffset(point, first, last));
	const farthest = distances.indexOf(Math.max(...distances));
	if ((distances[farthest] ?? 0) < tolerance) return [first, last];
	return [
		...simplifyLine(line.slice(0, farthest + 1), tolerance).slice(0, -1),
		...simplifyLine(line.slice(farthest), tolerance),
	];
}

// On a plane: over the length of a border the Earth is flat enough to choose points.
function measureOffset(point: Position, first: Position, last: Position): number {
	const narrowing = Math.cos((first[1] * Math.PI) / 180);
	const [x, y] = [(point[0] - first[0]) * narrowing, point[1] - first[1]];
	const [dx, dy] = [(last[0] - first[0]) * narrowing, last[1] - first[1]];
	const length = Math.hypot(dx, dy);
	return KM_PER_DEGREE * (length === 0 ? Math.hypot(x, y) : Math.abs(x * dy - y * dx) / length);
}

// Twice the area within a closed line, negative where it runs clockwise.
function sumTurns(line: readonly Position[]): number {
	return line.reduce((sum, [x, y], index) => {
		const [nextX, nextY] = line[index + 1] ?? [x, y];
		return sum + x * nextY - nextX * y;
	}, 0);
}

function isClosed(line: readonly Position[]): boolean {
	return line[0]?.join() === line.at(-1)?.join();
}
