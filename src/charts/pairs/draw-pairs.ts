import { estimateAdvance } from '../kit/advance.ts';
import {
	type ChartText,
	createChart,
	type Drawing,
	type Layout,
	round,
	type Stage,
	selectLayout,
} from '../kit/chart.ts';
import { appendHatching } from '../kit/hatch.ts';
import { appendMarks } from '../kit/mark.ts';
import { appendText, wrapText } from '../kit/text.ts';
import type { Pair, PairGroup, PairWords } from './data.ts';

interface Design {
	readonly mark: { readonly width: number; readonly height: number };
	readonly gap: number;
	/** Between fives, in place of a gap. */
	readonly fives: number;
	readonly left: number;
	readonly row: number;
	/** From the top of a row to the line of what was said. */
	readonly line: number;
	readonly hasVerdicts: boolean;
}

const DESIGNS: Readonly<Record<Layout, Design>> = {
	wide: {
		mark: { width: 5, height: 16 },
		gap: 2,
		fives: 5,
		left: 260,
		row: 62,
		line: 12,
		hasVerdicts: true,
	},
	middle: {
		mark: { width: 4, height: 14 },
		gap: 1,
		fives: 3,
		left: 212,
		row: 62,
		line: 12,
		hasVerdicts: false,
	},
	narrow: {
		mark: { width: 3, height: 12 },
		gap: 0.7,
		fives: 1.6,
		left: 0,
		row: 92,
		line: 44,
		hasVerdicts: false,
	},
};

const HEAD = 34;
/** Room for the longest verdict at the right edge. */
const VERDICT = 120;

/** Draws pairs one below the other, all on one scale: a line for what was said, marks for what the list has. */
export function drawPairs(
	groups: readonly PairGroup[],
	text: ChartText,
	{ stage, words }: { readonly stage: Stage; readonly words: PairWords },
): SVGSVGElement {
	const design = fitDesign(groups, DESIGNS[selectLayout(stage)], stage.width);
	const rows = groups.reduce((sum, { pairs }) => sum + pairs.length, 0);
	const svg = createChart(text, groups.length * HEAD + rows * design.row, stage);
	let y = 0;
	for (const { title, pairs } of groups) {
		appendText(svg.append('g'), title, { x: 0, y: y + 20, kind: 'label-large label-quiet' });
		y += HEAD;
		for (const pair of pairs) {
			const group = svg.append('g').attr('transform', `translate(0,${y})`);
			appendPair(group, pair, { design, width: stage.width, words });
			y += design.row;
		}
	}
	return svg.node() as SVGSVGElement;
}

// Marks are as wide as the design has them, or as narrow as the longest line of all asks for.
function fitDesign(groups: readonly PairGroup[], design: Design, width: number): Design {
	const room = width - design.left - (design.hasVerdicts ? VERDICT : 0);
	const scales = groups
		.flatMap(({ pairs }) => pairs)
		.flatMap(({ said, own }) => [
			{ count: said.count, label: said.label },
			{ count: sumParts(own?.parts ?? []), label: own?.label ?? '' },
		])
		.filter(({ count }) => count > 0)
		.map(({ count, label }) => (room - 12 - estimateAdvance(label, 15)) / measure(count, design));
	const scale = Math.min(1, ...scales);
	return {
		...design,
		mark: { ...design.mark, width: design.mark.width * scale },
		gap: design.gap * scale,
		fives: design.fives * scale,
	};
}

function sumParts(parts: readonly { readonly count: number }[]): number {
	return parts.reduce((sum, { count }) => sum + count, 0);
}

interface Place {
	readonly design: Design;
	readonly width: number;
	readonly words: PairWords;
}

function appendPair(
	group: Drawing<SVGGElement>,
	pair: Pair,
	{ design, width, words }: Place,
): void {
	appendText(group, pair.head, { x: 0, y: 16, kind: 'label-large label-strong' });
	const room = design.left > 0 ? design.left - 12 : width;
	appendText(group, wrapText(pair.who, room).slice(0, 2), {
		x: 0,
		y: 34,
		kind: 'label label-quiet',
	});
	const bars = group.append('g').attr('transform', `translate(${design.left},${design.line})`);
	appendSaid(bars, pair.said, design);
	appendOwn(bars, pair, { design, words });
	if (design.hasVerdicts)
		appendText(group, pair.verdict, {
			x: width,
			y: design.line + 20,
			anchor: 'end',
			kind: 'label-large label-strong',
		});
}

function appendSaid(
	group: Drawing<SVGGElement>,
	{ count, end, label }: Pair['said'],
	design: Design,
): void {
	const length = measure(count, design);
	// The last tenth of a vague number is not sure.
	const sure = end === 'about' ? length * 0.9 : length;
	group
		.append('path')
		.attr('class', 'said-line')
		.attr('d', `M0 0H${round(sure)}`);
	if (end === 'about')
		group
			.append('path')
			.attr('class', 'said-line said-vague')
			.attr('d', `M${round(sure)} 0H${round(length)}`);
	const tip = end === 'least' ? `M${round(length - 1)} -5l6 5l-6 5` : `M${round(length)} -5v10`;
	group.append('path').attr('class', 'said-tip').attr('d', tip);
	appendText(group, label, {
		x: length + 12,
		y: 5,
		kind: 'label-large label-strong label-cool',
	});
}

function appendOwn(
	group: Drawing<SVGGElement>,
	{ own, said }: Pair,
	{ design, words }: Pick<Place, 'design' | 'words'>,
): void {
	const { height } = design.mark;
	if (!own) {
		const length = measure(said.count, design);
		appendHatching(group, { x: 0, y: 10, width: length, height });
		appendText(group, words.notReported, { x: length + 12, y: 10 + height - 3, kind: 'note' });
		return;
	}
	let start = 0;
	for (const { kind, count } of own.parts) {
		const boxes = Array.from({ length: count }, (_, index) => ({
			x: measure(start + index + 1, design) - design.mark.width,
			y: 10,
			...design.mark,
		}));
		if (kind === 'outline' && design.mark.width < 5) appendOpenBar(group, boxes);
		else appendMarks(group, kind, boxes);
		start += count;
	}
	appendText(group, own.label, {
		x: measure(start, design) + 12,
		y: 10 + height - 3,
		kind: 'label-large label-strong counted',
	});
}

// Marks of a few pixels have no room for outlines: one open bar of their true length stands for them.
function appendOpenBar(
	group: Drawing<SVGGElement>,
	boxes: readonly { x: number; y: number; width: number; height: number }[],
): void {
	const [first, last] = [boxes.at(0), boxes.at(-1)];
	if (!first || !last) return;
	appendMarks(group, 'outline', [{ ...first, width: last.x + last.width - first.x }]);
}

function measure(count: number, { mark, gap, fives }: Design): number {
	if (count === 0) return 0;
	return count * (mark.width + gap) - gap + Math.floor((count - 1) / 5) * (fives - gap);
}
