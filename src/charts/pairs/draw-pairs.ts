import {
	appendGroup,
	appendPath,
	type ChartText,
	type Drawing,
	drawChart,
	round,
	type Stage,
	selectLayout,
} from '../kit/chart.ts';
import { measureFives, placeFives } from '../kit/fives.ts';
import { measureText, wrapText } from '../kit/font.ts';
import { appendHatching } from '../kit/hatch.ts';
import { appendMarks, countMarks } from '../kit/mark.ts';
import { appendText } from '../kit/text.ts';
import type { Pair, PairGroup } from './data.ts';

// In pixels: the size of a mark, between two and between fives; where marks begin; the height of a row, and the line of what was said within it.
const DESIGNS = {
	wide: { width: 5, height: 16, gap: 2, groupGap: 5, left: 260, row: 62, line: 12 },
	middle: { width: 4, height: 14, gap: 1, groupGap: 3, left: 212, row: 62, line: 12 },
	narrow: { width: 3, height: 12, gap: 0.7, groupGap: 1.6, left: 0, row: 92, line: 44 },
} as const;

type Design = Record<keyof (typeof DESIGNS)['wide'], number>;

const HEAD = 34;
/** From the line to the marks below it, and from both to their labels. */
const MARKS = 10;
const GAP = 12;
const STRONG = 'label-large label-strong';

/** Draws pairs one below the other, all on one scale: a line for what was said, marks for what the list has. */
export function drawPairs(
	groups: readonly PairGroup[],
	text: ChartText,
	{ stage, words }: { readonly stage: Stage; readonly words: { readonly notReported: string } },
): SVGSVGElement {
	const layout = selectLayout(stage);
	const { width } = stage;
	const hasVerdicts = layout === 'wide';
	const all = groups.flatMap(({ pairs }) => pairs);
	const verdicts = hasVerdicts ? all.map(({ verdict }) => measureText(verdict, STRONG) + GAP) : [];
	const room = width - DESIGNS[layout].left - Math.max(0, ...verdicts);
	const design = fitDesign(all, DESIGNS[layout], room);
	const place = { ...words, design, width, hasVerdicts };
	return drawChart(text, stage, (svg) => {
		let y = 0;
		for (const { title, pairs } of groups) {
			appendText(svg.append('g'), title, { x: 0, y: y + 20, kind: 'label-large label-quiet' });
			y += HEAD;
			for (const pair of pairs) {
				appendPair(appendGroup(svg, 0, y), pair, place);
				y += design.row;
			}
		}
		return y;
	});
}

// Marks are as wide as the design has them, or as narrow as the longest line of all asks for.
function fitDesign(pairs: readonly Pair[], design: Design, room: number): Design {
	const scales = pairs
		.flatMap(({ said, own }) => [
			{ count: said.count, label: said.label },
			...(own ? [{ count: countMarks(own.parts), label: own.label }] : []),
		])
		.filter(({ count }) => count > 0)
		.map(({ count, label }) => {
			return (room - GAP - measureText(label, STRONG)) / measureFives(count, design);
		});
	const scale = Math.min(1, ...scales);
	const { width, gap, groupGap } = design;
	return { ...design, width: width * scale, gap: gap * scale, groupGap: groupGap * scale };
}

interface Place {
	readonly design: Design;
	/** Of the whole drawing. */
	readonly width: number;
	readonly hasVerdicts: boolean;
	readonly notReported: string;
}

function appendPair(group: Drawing, { head, who, said, own, verdict }: Pair, place: Place): void {
	const { design, width, hasVerdicts, notReported } = place;
	const { left, line } = design;
	appendText(group, head, { x: 0, y: 16, kind: STRONG });
	const quiet = 'label label-quiet';
	const lines = wrapText(who, left > 0 ? left - GAP : width, quiet).slice(0, 2);
	appendText(group, lines, { x: 0, y: 34, kind: quiet });
	const bars = appendGroup(group, left, line);
	appendSaid(bars, said, design);
	if (own) appendOwn(bars, own, design);
	else appendUnreported(bars, notReported, { ...design, count: said.count });
	const at = { x: width, y: line + 20, anchor: 'end', kind: STRONG } as const;
	if (hasVerdicts) appendText(group, verdict, at);
}

function appendSaid(group: Drawing, { count, end, label }: Pair['said'], design: Design): void {
	const length = measureFives(count, design);
	// The last tenth of a vague number is not sure.
	const sure = round(end === 'about' ? length * 0.9 : length);
	appendPath(group, 'said-line', `M0 0H${sure}`);
	if (end === 'about') appendPath(group, 'said-line said-vague', `M${sure} 0H${round(length)}`);
	const tip = end === 'least' ? `M${round(length - 1)} -5l6 5l-6 5` : `M${round(length)} -5v10`;
	appendPath(group, 'said-tip', tip);
	appendText(group, label, { x: length + GAP, y: 5, kind: `${STRONG} label-cool` });
}

function appendUnreported(
	group: Drawing,
	label: string,
	{ count, height, ...design }: Design & { count: number },
): void {
	const width = measureFives(count, design);
	appendHatching(group, { x: 0, y: MARKS, width, height });
	appendText(group, label, { x: width + GAP, y: MARKS + height - 3, kind: 'note' });
}

function appendOwn(
	group: Drawing,
	{ parts, label }: NonNullable<Pair['own']>,
	design: Design,
): void {
	const all = placeFives(countMarks(parts), { ...design, lineGap: 0 }, { y: MARKS });
	let next = 0;
	for (const { kind, count } of parts) {
		const boxes = all.slice(next, next + count);
		next += count;
		const [first, last] = [boxes.at(0), boxes.at(-1)];
		if (!first || !last) continue;
		// Marks of a few pixels have no room for outlines: one open bar of their true length stands for them.
		const bar = { ...first, width: last.x + last.width - first.x };
		appendMarks(group, kind, kind === 'outline' && design.width < 5 ? [bar] : boxes);
	}
	const x = measureFives(next, design) + GAP;
	appendText(group, label, { x, y: MARKS + design.height - 3, kind: `${STRONG} counted` });
}
