import { max, type ScaleLinear, scaleLinear } from 'd3';
import {
	type ChartText,
	createChart,
	type Drawing,
	NARROW_BELOW,
	round,
	type Stage,
} from './chart.ts';
import { appendHatch, defineHatch } from './hatch.ts';
import { appendText, wrapText } from './text.ts';

/** One share, or the reason why there is none. */
export interface ShareBar {
	/** Short name on the axis. */
	readonly label: string;
	/** From 0 to 1; null where nothing could be reported. */
	readonly share: number | null;
	/** The share as text, empty for none; where nothing could be reported, the reason. */
	readonly number: string;
}

const ROW = 32;
const LABEL_WIDTH = 46;
// Beside the longest bar, for its share.
const NUMBER_WIDTH = 80;
const HEIGHT = 190;
const HEAD = 40;
const FOOT = 34;

/** Neighbouring bars without a share, for one reason. */
interface Gap {
	readonly from: number;
	readonly to: number;
	readonly reason: string;
}

interface Place {
	readonly stage: Stage;
	/** Length of a bar in pixels. */
	readonly length: ScaleLinear<number, number>;
	readonly hatch: string;
	/** Width of a standing bar's ground in pixels. */
	readonly step: number;
}

/** Draws shares as bars from a common ground: standing on a wide page, lying on a narrow one. */
export function drawShareBars(
	bars: readonly ShareBar[],
	text: ChartText,
	stage: Stage,
): SVGSVGElement {
	const isNarrow = stage.width < NARROW_BELOW;
	const svg = createChart(text, isNarrow ? bars.length * ROW : HEAD + HEIGHT + FOOT, stage);
	const longest = isNarrow ? stage.width - LABEL_WIDTH - NUMBER_WIDTH : HEIGHT;
	const highest = Math.max(0.01, max(bars, ({ share }) => share ?? 0) ?? 0);
	const length = scaleLinear([0, highest], [0, longest]);
	const step = stage.width / Math.max(1, bars.length);
	const place: Place = { stage, length, hatch: defineHatch(svg, stage.id), step };
	for (const gap of listGaps(bars))
		(isNarrow ? appendLyingGap : appendStandingGap)(svg.append('g'), gap, place);
	for (const [index, bar] of bars.entries())
		(isNarrow ? appendLying : appendStanding)(svg.append('g'), bar, { ...place, index });
	if (!isNarrow)
		svg
			.append('path')
			.attr('class', 'axis')
			.attr('d', `M0 ${HEAD + HEIGHT}H${stage.width}`);
	return svg.node() as SVGSVGElement;
}

function listGaps(bars: readonly ShareBar[]): Gap[] {
	const gaps: Gap[] = [];
	for (const [index, { share, number: reason }] of bars.entries()) {
		const last = gaps.at(-1);
		if (share !== null) continue;
		if (last?.to === index && last.reason === reason)
			gaps[gaps.length - 1] = { ...last, to: index + 1 };
		else gaps.push({ from: index, to: index + 1, reason });
	}
	return gaps;
}

function appendLyingGap(
	group: Drawing<SVGGElement>,
	{ from, to, reason }: Gap,
	{ stage, hatch }: Place,
): void {
	const [x, y] = [LABEL_WIDTH, from * ROW];
	const width = stage.width - x;
	appendHatch(group, hatch, { x, y: y + 4, width, height: (to - from) * ROW - 8 });
	group
		.append('rect')
		.attr('class', 'paper')
		.attr('x', x + 6)
		.attr('y', y + 7)
		.attr('width', width - 12)
		.attr('height', ROW - 14);
	appendText(group, reason, { x: x + 10, y: y + 21, kind: 'note' });
}

// The words keep to the width of their ground, so that they never stand in front of a bar.
function appendStandingGap(
	group: Drawing<SVGGElement>,
	{ from, to, reason }: Gap,
	{ hatch, step }: Place,
): void {
	const ground = HEAD + HEIGHT;
	const [x, width] = [from * step, (to - from) * step];
	const lines = wrapText(reason, width, 13);
	appendHatch(group, hatch, { x, y: ground - 128, width, height: 128 });
	const y = ground - 137 - (lines.length - 1) * 16;
	appendText(group, lines, { x, y, kind: 'note', lineHeight: 16 });
}

function appendLying(
	group: Drawing<SVGGElement>,
	bar: ShareBar,
	{ length, index }: Place & { readonly index: number },
): void {
	const [x, y] = [LABEL_WIDTH, index * ROW];
	appendText(group, bar.label, { x: 0, y: y + 21, kind: kindOf(bar) });
	if (bar.share === null) return;
	const width = length(bar.share);
	appendBar(group, { x, y: y + 8, width, height: 16 });
	if (bar.number) appendText(group, bar.number, { x: x + width + 8, y: y + 22, kind: 'number' });
}

function appendStanding(
	group: Drawing<SVGGElement>,
	bar: ShareBar,
	{ length, step, index }: Place & { readonly index: number },
): void {
	const [x, ground] = [(index + 0.5) * step, HEAD + HEIGHT];
	appendText(group, bar.label, { x, y: ground + 22, anchor: 'middle', kind: kindOf(bar) });
	if (bar.share === null) return;
	const height = length(bar.share);
	appendBar(group, { x: x - 11, y: ground - height, width: 22, height });
	if (!bar.number) return;
	appendText(group, bar.number, { x, y: ground - height - 9, anchor: 'middle', kind: 'number' });
}

function appendBar(
	group: Drawing<SVGGElement>,
	box: { x: number; y: number; width: number; height: number },
): void {
	if (box.width <= 0 || box.height <= 0) return;
	group
		.append('rect')
		.attr('class', 'bar')
		.attr('x', round(box.x))
		.attr('y', round(box.y))
		.attr('width', round(box.width))
		.attr('height', round(box.height));
}

function kindOf({ share }: ShareBar): string {
	return share ? 'label label-strong' : 'label label-quiet';
}
