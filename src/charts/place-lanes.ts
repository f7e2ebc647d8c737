import { dodgeDots } from './dodge.ts';
import type { DotGroup, DotLane, LaneDot } from './lane-data.ts';
import { wrapText } from './text.ts';

/** Measures of a plot with lanes, in pixels. */
export interface LaneDesign {
	/** Room for the names of lanes; zero where they stand above their dots. */
	readonly left: number;
	/** Least height of a lane. */
	readonly lane: number;
	/** Height of a name above its dots. */
	readonly above: number;
	/** Height of a heading. */
	readonly title: number;
	/** Of a dot. */
	readonly size: number;
}

/** A lane with a place for everything in it, in pixels from the top left. */
export interface PlacedLane extends Pick<DotLane, 'label' | 'kind'> {
	readonly dots: readonly (LaneDot & { readonly x: number; readonly y: number })[];
	readonly noteLines: readonly string[];
	readonly middle: number;
	/** Baselines of the lane's name and of the words at its dots. */
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

// The own dot and its words need this much more than the others.
const WORDS = 20;

/** Sets lanes below each other, each as high as its dots need. */
export function placeLanes(groups: readonly DotGroup[], ground: LaneGround) {
	const titles: (Omit<DotGroup, 'lanes'> & { readonly y: number })[] = [];
	const lanes: PlacedLane[] = [];
	let y = ground.top;
	for (const group of groups) {
		titles.push({ title: group.title, subtitle: group.subtitle, y });
		y += ground.design.title;
		for (const lane of group.lanes) {
			const { placed, height } = placeLane(lane, y, ground);
			lanes.push(placed);
			y += height;
		}
	}
	return { titles, lanes, height: y };
}

function placeLane(
	lane: DotLane,
	y: number,
	{ design, x, width }: LaneGround,
): { readonly placed: PlacedLane; readonly height: number } {
	const dots = [...lane.dots].sort(byRank);
	const moves = dodgeDots(
		dots.map(({ value }) => Math.round(x(value) * 10) / 10),
		design.size,
	);
	const reach = Math.max(0, ...moves.map((move) => Math.abs(move.y)));
	const noteLines = dots.length === 0 ? wrapText(lane.note, width - design.left - 16, 13) : [];
	const words = dots.some(({ label }) => label) ? WORDS : 0;
	const own = Math.max(design.lane, 2 * reach + design.size + 8, noteLines.length * 16 + 10);
	const top = y + design.above;
	const middle = noteLines.length > 0 ? top + 10 : top + words + own / 2;
	const placed = {
		label: lane.label,
		kind: lane.kind,
		dots: dots.map((dot, index) => ({
			...dot,
			...(moves[index] ?? ZERO),
			y: middle + (moves[index] ?? ZERO).y,
		})),
		noteLines,
		middle,
		labelAt: design.above > 0 ? y + 16 : middle + 4.5,
		wordsAt: top + words - 4,
		isBelow: design.above > 0,
	};
	return { placed, height: design.above + words + own };
}

const ZERO = { x: 0, y: 0 };
const RANKS = { own: 0, named: 1, other: 2 };

// Those with a name keep the middle of the lane.
function byRank(a: LaneDot, b: LaneDot): number {
	return RANKS[a.kind] - RANKS[b.kind] || a.value - b.value;
}
