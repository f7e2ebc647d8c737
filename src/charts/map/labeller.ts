import type { Drawing } from '../kit/chart.ts';
import { appendText } from '../kit/text.ts';
import {
	type Box,
	isInside,
	isMeeting,
	LABEL_LINE,
	type LabelText,
	layLabel,
	type PlacedLabel,
	type Side,
} from './place-label.ts';

/** Places for a label, best first: marks, and the sides of each that may be tried. */
export interface Spots {
	readonly marks: readonly Box[];
	readonly sides: readonly Side[];
}

/** Remembers what ground of a drawing is taken, and finds room for labels on the rest. */
export interface Labeller {
	/** Takes ground that no label may cover. */
	take(boxes: readonly Box[]): void;
	/** Names ground of which a label covers as little as it can. */
	avoid(boxes: readonly Box[]): void;
	/** Finds room and takes it; null where there is none. */
	place(label: LabelText, spots: Spots): PlacedLabel | null;
}

/** Makes a labeller for a frame. */
export function createLabeller(frame: Box): Labeller {
	const taken: Box[] = [];
	const avoided: Box[] = [];
	return {
		take: (boxes) => void taken.push(...boxes),
		avoid: (boxes) => void avoided.push(...boxes),
		place(label, spots) {
			let best: PlacedLabel | null = null;
			let fewest = Number.POSITIVE_INFINITY;
			for (const placed of layLabels(label, spots, { frame, taken })) {
				const covered = avoided.filter((box) => isMeeting(placed.box, box)).length;
				if (covered >= fewest) continue;
				[best, fewest] = [placed, covered];
				if (covered === 0) break;
			}
			if (best) taken.push(best.box);
			return best;
		},
	};
}

/** Writes a placed label; the kind is its classes. */
export function appendLabel(
	group: Drawing<SVGGElement>,
	lines: readonly string[],
	{ x, y, anchor, kind }: PlacedLabel & { readonly kind: string },
): void {
	const [only, ...more] = lines;
	if (only === undefined) return;
	const text = more.length === 0 ? only : lines;
	appendText(group, text, { x, y, anchor, kind, lineHeight: LABEL_LINE });
}

// Every place on free ground within the frame, in the order of preference.
function* layLabels(
	label: LabelText,
	{ marks, sides }: Spots,
	{ frame, taken }: { frame: Box; taken: readonly Box[] },
): Generator<PlacedLabel> {
	for (const mark of marks) {
		// A label may come close to its own mark.
		const foreign = taken.filter((box) => !isInside(box, mark));
		for (const side of sides) {
			const placed = layLabel(label, mark, side);
			const isFree = !foreign.some((box) => isMeeting(placed.box, box));
			if (isFree && isInside(placed.box, frame)) yield placed;
		}
	}
}
