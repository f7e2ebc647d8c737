/** Where a dot stands, in pixels: across on its value, up or down from the middle of its lane. */
export interface PlacedDot {
	readonly x: number;
	readonly y: number;
}

/** Sets dots of a size beside each other so that none covers another, in the order given: each keeps its place across and moves up or down by whole steps. */
export function dodgeDots(places: readonly number[], size: number): PlacedDot[] {
	const placed: PlacedDot[] = [];
	for (const x of places) {
		const near = placed.filter((dot) => Math.abs(x - dot.x) < size);
		let rank = 0;
		while (near.some((dot) => Math.hypot(x - dot.x, moveOf(rank, size) - dot.y) < size)) rank += 1;
		placed.push({ x, y: moveOf(rank, size) });
	}
	return placed;
}

// 0, 1 down, 1 up, 2 down, 2 up, …
function moveOf(rank: number, size: number): number {
	const steps = Math.ceil(rank / 2);
	return (rank % 2 === 1 ? steps : -steps) * size || 0;
}
