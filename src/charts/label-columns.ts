import { type ChartText, createChart, type Drawing, round, type Stage } from './chart.ts';
import { appendHatch, defineHatch } from './hatch.ts';
import { type LabelLane, type LabelTimes, listOutside } from './label-data.ts';
import { appendMarks, type MarkBox } from './mark.ts';
import { appendText } from './text.ts';

const LEFT = 200;
const HEAD = 34;
const GAP = 30;
const FOOT = 30;
/** Pixels for one missile, and the least height of a lane. */
const UNIT = 0.72;
const LEAST = 14;

interface Plan {
	readonly data: LabelTimes;
	readonly month: number;
	readonly width: number;
}

/** Draws a lane of bars for every label, the months running across. */
export function drawLabelColumns(data: LabelTimes, text: ChartText, stage: Stage): SVGSVGElement {
	const lanes = data.columns.flatMap((column) => column.lanes);
	const plan = {
		data,
		month: (stage.width - LEFT) / Math.max(1, data.months.length),
		width: stage.width,
	};
	const placed = placeLanes(lanes);
	const svg = createChart(text, placed.height + FOOT, stage);
	appendYears(svg.append('g'), plan, placed.height);
	appendOutside(svg, placed.lanes, { plan, id: stage.id });
	for (const { lane, ground } of placed.lanes) appendLane(svg.append('g'), lane, { plan, ground });
	return svg.node() as SVGSVGElement;
}

function placeLanes(lanes: readonly LabelLane[]) {
	let y = HEAD;
	const placed = lanes.map((lane) => {
		const top = y;
		const ground = y + Math.max(LEAST, Math.max(0, ...lane.values) * UNIT);
		y = ground + GAP;
		return { lane, top, ground };
	});
	return { lanes: placed, height: y - GAP + 8 };
}

function appendLane(
	group: Drawing<SVGGElement>,
	{ label, kind, values, windowed }: LabelLane,
	{ plan, ground }: { readonly plan: Plan; readonly ground: number },
): void {
	appendText(group, label, { x: 0, y: ground, kind: 'label' });
	group
		.append('path')
		.attr('class', 'axis')
		.attr('d', `M${LEFT} ${round(ground + 0.5)}H${plan.width}`);
	const width = Math.min(10, plan.month - 4);
	const boxes = values.flatMap((value, index) =>
		value > 0
			? [
					{
						x: LEFT + (index + 0.5) * plan.month - width / 2,
						y: ground - value * UNIT,
						width,
						height: value * UNIT,
					},
				]
			: [],
	);
	if (windowed) appendPaper(group, boxes);
	appendMarks(group, kind, boxes);
	const most = Math.max(0, ...values);
	const box = boxes.find(({ height }) => height === most * UNIT);
	if (!box) return;
	appendText(group, String(most), {
		x: box.x + width / 2,
		y: box.y - 6,
		anchor: 'middle',
		kind: windowed ? 'cell own label-halo' : 'tick label-halo',
	});
}

// Hatching never runs through a bar.
function appendPaper(group: Drawing<SVGGElement>, boxes: readonly MarkBox[]): void {
	const d = boxes.map(
		({ x, y, width, height }) =>
			`M${round(x - 2)} ${round(y - 2)}h${round(width + 4)}v${round(height + 2)}h${round(-width - 4)}z`,
	);
	group.append('path').attr('class', 'paper').attr('d', d.join(''));
}

function appendYears(group: Drawing<SVGGElement>, { data, month }: Plan, height: number): void {
	for (const [index, { year }] of data.months.entries()) {
		if (year === null) continue;
		const x = round(LEFT + index * month);
		group
			.append('path')
			.attr('class', 'grid')
			.attr('d', `M${x} 8V${round(height + 20)}`);
		appendText(group, year, { x: x + 6, y: height + 18, kind: 'tick' });
	}
}

// Hatched ground behind every lane that is reported within the window alone; said once on either side.
function appendOutside(
	svg: Drawing<SVGSVGElement>,
	lanes: readonly { readonly lane: LabelLane; readonly top: number; readonly ground: number }[],
	{ plan, id }: { readonly plan: Plan; readonly id: string },
): void {
	const windowed = lanes.filter(({ lane }) => lane.windowed);
	const [first, last] = [windowed.at(0), windowed.at(-1)];
	if (!first || !last) return;
	const hatch = defineHatch(svg, id);
	const group = svg.append('g');
	for (const { from, to } of listOutside(plan.data)) {
		const x = LEFT + from * plan.month;
		const width = (to - from) * plan.month;
		for (const { top, ground } of windowed)
			appendHatch(group, hatch, { x, y: top - 6, width, height: ground - top + 6 });
		const isLast = from > 0;
		appendText(group, plan.data.notReported, {
			x: isLast ? plan.width : x,
			y: first.top - 12,
			anchor: isLast ? 'end' : 'start',
			kind: 'tick label-halo',
		});
	}
}
