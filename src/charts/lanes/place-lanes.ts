import { fitLines } from '../kit/fit-lines.ts';
import { wrapText } from '../kit/text.ts';
import { dodgeDots } from './dodge.ts';
import type { DotLane, LaneDot } from './lane-data.ts';

/** Measures of a plot with lanes, in pixels. */
export interface LaneDesign {
	/** Room for the names of lanes; zero where they stand above their dots. */
	readonly left: number;
	/** Least height of a lane. */
	readonly lane: number;
	/** Height of a name above its dots. */
	readonly above: number;
	/** Of a dot. */
	readonly size: number;
}

/** A lane with a place for everything in it, in pixels from the top left. */
export interface PlacedLane extends Pick<DotLane, 'kind'> {
	readonly labelLines: readonly string[];
	readonly dots: readonly (LaneDot & { readonly x: number; readonly y: number })[];
	readonly noteLines: readonly string[];
	readonly top: number;
	readonly middle: number;
	/** Baselines of the first line of the lane's name and of the words at its dots. */
	readonly labelAt: number;
	readonly wordsAt: number;
	/** Whether the dots stand below the name. */
	readonly isBelow: boolean;
}

/** Where a plot's lanes are set. */
export interface LaneGround {
	readonly design: LaneDesign;
	/** Gives the place of a value across. */
	readonly x: (value: number) => number;
	readonly top: number;
	readonly width: number;
}

/** From baseline to baseline of a name. */
export const LABEL_LINE = 18;

// The own dot and its words need this much more than the others.
const WORDS = 20;
const GAP = 12;

/** Sets lanes below each other, each as high as its dots need. */
export function placeLanes(lanes: readonly DotLane[], ground: LaneGround) {
	const placed: PlacedLane[] = [];
	let y = ground.top;
	for (const lane of lanes) {
		const next = placeLane(lane, y, ground);
		placed.push(next.placed);
		y += next.height;
	}
	return { lanes: placed, height: y };
}

function placeLane(
	lane: DotLane,
	y: number,
	{ design, x, width }: LaneGround,
): { readonly placed: PlacedLane; readonly height: number } {
	const { dots, reach } = placeDots(lane, x, design);
	const noteLines = dots.length === 0 ? wrapText(lane.note, width - design.left - 16, 14) : [];
	const labelLines = design.above > 0 ? [lane.label] : fitLines(lane.label, design.left - 16, 15);
	const words = dots.some(({ label }) => label) ? WORDS : 0;
	const own = Math.max(
		design.lane,
		2 * reach + design.size + GAP,
		noteLines.length * LABEL_LINE + GAP,
		design.above > 0 ? 0 : labelLines.length * LABEL_LINE + GAP,
	);
	const top = y + design.above;
	const middle = top + words + own / 2;
	const placed = {
		kind: lane.kind,
		labelLines,
		dots: dots.map((dot) => ({ ...dot, y: middle + dot.y })),
		noteLines,
		top: y,
		middle,
		labelAt: design.above > 0 ? y + 16 : middle + 5 - ((labelLines.length - 1) * LABEL_LINE) / 2,
		wordsAt: top + words - 2,
		isBelow: design.above > 0,
	};
	return { placed, height: design.above + words + own };
}

function placeDots(lane: DotLane, x: (value: number) => number, { size }: LaneDesign) {
	const dots = [...lane.dots].sort(byRank);
	const moves = dodgeDots(
		dots.map(({ value }) => Math.round(x(value) * 10) / 10),
		size,
	);
	return {
		dots: dots.map((dot, index) => ({ ...dot, ...(moves[index] ?? ZERO) })),
		reach: Math.max(0, ...moves.map((move) => Math.abs(move.y))),
	};
}

const ZERO = { x: 0, y: 0 };
const RANKS = { own: 0, named: 1, other: 2 };

// Those with a name keep the middle of the lane.
function byRank(a: LaneDot, b: LaneDot): number {
	return RANKS[a.kind] - RANKS[b.kind] || a.value - b.value;
}
