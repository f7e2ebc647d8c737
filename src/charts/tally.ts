import { type ChartText, createChart, type Drawing, NARROW_BELOW, type Stage } from './chart.ts';
import { type FivesLayout, layoutFives, measureBoxes, shiftBoxes } from './fives.ts';
import { appendGroups, countMarks, type GroupPlace, type MarkBox, type MarkGroup } from './mark.ts';
import { appendText, wrapText } from './text.ts';

/** One count told as a number and as strokes. */
export interface TallyCount {
	readonly number: string;
	readonly caption: string;
	readonly groups: readonly MarkGroup[];
	/** Reports that give no number: drawn dotted behind the strokes, not counted. */
	readonly blanks: readonly MarkGroup[];
}

interface Design {
	readonly fives: Omit<FivesLayout, 'groupsPerLine'>;
	/** Left edge of each count, and whether counts stand side by side. */
	readonly columns: readonly number[] | null;
	readonly numberHeight: number;
	readonly captionGap: number;
}

interface Placed {
	readonly count: TallyCount;
	readonly caption: readonly string[];
	readonly fives: FivesLayout;
	/** From the top of the count to its strokes. */
	readonly head: number;
	readonly x: number;
	readonly y: number;
}

const WIDE: Design = {
	fives: { width: 7, height: 34, gap: 3.5, groupGap: 14, lineGap: 12 },
	columns: [0, 232],
	numberHeight: 84,
	captionGap: 30,
};

const NARROW: Design = {
	fives: { width: 6, height: 28, gap: 3, groupGap: 12, lineGap: 9 },
	columns: null,
	numberHeight: 70,
	captionGap: 28,
};

const CAPTION_SIZE = 15;
const CAPTION_LINE = 18;

/** Draws counts as large numbers over their tally strokes, side by side where there is room. */
export function drawTally(
	counts: readonly TallyCount[],
	text: ChartText,
	stage: Stage,
): SVGSVGElement {
	const design = stage.width < NARROW_BELOW ? NARROW : WIDE;
	const placed = placeCounts(counts, design, stage.width);
	const svg = createChart(text, placed.height, stage);
	for (const count of placed.counts) {
		const { x, y } = count;
		const group = svg.append('g').attr('transform', `translate(${x},${y})`);
		// The line below the strokes is shared: it starts at the left edge of the whole drawing.
		const readout = design.columns ? { x: -x, y: placed.height - 8 } : undefined;
		appendCount(group, count, { design, readout });
	}
	return svg.node() as SVGSVGElement;
}

function placeCounts(counts: readonly TallyCount[], design: Design, width: number) {
	const laid = counts.map((count, index) => {
		const own = columnWidth(index, design, width);
		const fives = fillLine(design.fives, own);
		const { height } = measureBoxes(layoutFives(countMarks(count.groups), fives));
		const caption = wrapText(count.caption, own, CAPTION_SIZE);
		return { count, caption, fives, height, x: design.columns?.[index] ?? 0 };
	});
	// Strokes that stand side by side start on one line, however long the captions are.
	const extra = Math.max(0, ...laid.map(({ caption }) => caption.length - 1)) * CAPTION_LINE;
	const head = design.numberHeight + design.captionGap + 4 + extra;
	const heights = laid.map(({ height }) => head + height);
	const placed: Placed[] = laid.map((one, index) => ({
		...one,
		head,
		y: design.columns ? 0 : sum(heights.slice(0, index)) + index * 28,
	}));
	const height = design.columns ? Math.max(...heights) : sum(heights) + (counts.length - 1) * 28;
	return { counts: placed, height: height + (design.columns ? 34 : 4) };
}

function columnWidth(index: number, { columns }: Design, width: number): number {
	const left = columns?.[index] ?? 0;
	const right = columns?.[index + 1];
	return right === undefined ? width - left : right - left - 16;
}

// As many groups of five on a line as there is room for.
function fillLine(fives: Design['fives'], width: number): FivesLayout {
	const group = 5 * fives.width + 4 * fives.gap + fives.groupGap;
	return { ...fives, groupsPerLine: Math.max(1, Math.floor((width + fives.groupGap) / group)) };
}

function appendCount(
	group: Drawing<SVGGElement>,
	{ count, caption, fives, head }: Placed,
	{ design, readout }: { readonly design: Design; readonly readout: GroupPlace['readout'] },
): void {
	const { numberHeight, captionGap } = design;
	appendText(group, count.number, { x: 0, y: numberHeight - 8, kind: 'figure-number' });
	appendText(group, caption, {
		x: 0,
		y: numberHeight + captionGap - 12,
		kind: 'label',
		lineHeight: CAPTION_LINE,
	});
	const boxes = shiftBoxes(layoutFives(countMarks(count.groups), fives), 0, head);
	appendGroups(group, count.groups, { boxes, readout });
	appendGroups(group, count.blanks, { boxes: placeBlanks(count, boxes, fives), readout });
}

// Strokes that do not count stand apart, behind the last one that does.
function placeBlanks(
	{ blanks }: TallyCount,
	boxes: readonly MarkBox[],
	{ width, gap, groupGap }: FivesLayout,
): MarkBox[] {
	const last = boxes.at(-1);
	if (!last) return [];
	return Array.from({ length: countMarks(blanks) }, (_, index) => ({
		...last,
		x: last.x + width + groupGap + index * (width + gap),
	}));
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
