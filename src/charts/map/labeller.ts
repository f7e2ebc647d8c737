import { type Box, isInside, isMeeting } from '../kit/box.ts';
import type { Drawing } from '../kit/chart.ts';
import { fontOf, measureText } from '../kit/font.ts';
import { appendText, type TextPlace } from '../kit/text.ts';

/** Where a label stands from its mark: -1 is left or above, 1 right or below, 0 in line with its middle. */
export type Side = readonly [across: -1 | 0 | 1, down: -1 | 0 | 1];

/** A text to be placed: its lines, and its classes, which carry its font. */
export interface Label {
	readonly lines: readonly string[];
	readonly kind: string;
}

/** A text that has found its place: its baseline, and the ground that it takes. */
export interface PlacedLabel extends TextPlace {
	readonly box: Box;
}

/** Places for a label, best first: marks, and the sides of each that may be tried. */
export interface Spots {
	readonly marks: readonly Box[];
	readonly sides: readonly Side[];
}

/** From baseline to baseline of a placed label, in pixels. */
export const LABEL_LINE = 15;

// Between a mark and a label beside it; above and below, the line's own height leaves room.
const GAP = 3;

/** Lays a label to one side of a mark. */
export function layLabel({ lines, kind }: Label, mark: Box, [across, down]: Side): PlacedLabel {
	const width = Math.max(0, ...lines.map((line) => measureText(line, kind)));
	const height = lines.length * LABEL_LINE;
	// On a slant the mark's corner is far enough away.
	const gap = down === 0 ? GAP : -mark.width / 4;
	const x = mark.x + mark.width / 2 + across * (mark.width / 2 + gap);
	const middle = mark.y + mark.height / 2 + (down * (mark.height + height)) / 2;
	const anchor = across > 0 ? 'start' : across < 0 ? 'end' : 'middle';
	const left = x - { start: 0, middle: width / 2, end: width }[anchor];
	const top = middle - height / 2;
	// The baseline stands where letters look centred in their line.
	const y = top + LABEL_LINE / 2 + fontOf(kind).size * 0.34;
	const box = { x: left, y: top, width, height };
	return { x, y, anchor, kind, lineHeight: LABEL_LINE, box };
}

/** Remembers what ground of a drawing is taken, and finds room for labels on the rest. */
export interface Labeller {
	/** Takes ground that no label may cover. */
	take(boxes: readonly Box[]): void;
	/** Names ground of which a label covers as little as it can. */
	avoid(boxes: readonly Box[]): void;
	/** Finds room and takes it; null where there is none. */
	place(label: Label, spots: Spots): PlacedLabel | null;
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

// Every place on free ground within the frame, in the order of preference.
function* layLabels(
	label: Label,
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

/** Finds room for a label and writes it there; answers whether there was any. */
export function appendLabel(
	group: Drawing,
	label: Label,
	{ labeller, ...spots }: Spots & { readonly labeller: Labeller },
): boolean {
	const placed = labeller.place(label, spots);
	if (placed) appendText(group, label.lines, placed);
	return placed !== null;
}
