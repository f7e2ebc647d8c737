import { type ChartText, createChart, type Drawing, round, type Stage } from './chart.ts';
import type { CountsAgainst, OtherCount } from './counts-data.ts';
import { appendHatch, defineHatch } from './hatch.ts';
import { appendText } from './text.ts';

const ROW = 98;
const BAR = 9;
/** Room for a number behind the longest bar. */
const NUMBER = 34;

/** Draws each count by others with the own count for the same days below it, as two bars of one scale. */
export function drawCountPairs(data: CountsAgainst, text: ChartText, stage: Stage): SVGSVGElement {
	const svg = createChart(text, Math.max(1, data.others.length) * ROW, stage);
	const most = Math.max(1, ...data.others.flatMap(({ value, own }) => [value, own ?? 0]));
	const unit = (stage.width - NUMBER) / most;
	const hatch = defineHatch(svg, stage.id);
	for (const [index, other] of data.others.entries()) {
		const group = svg.append('g').attr('transform', `translate(0,${index * ROW})`);
		appendPair(group, other, { unit, hatch, data });
	}
	return svg.node() as SVGSVGElement;
}

function appendPair(
	group: Drawing<SVGGElement>,
	{ value, isLeast, number, label, note, own }: OtherCount,
	{
		unit,
		hatch,
		data,
	}: { readonly unit: number; readonly hatch: string; readonly data: CountsAgainst },
): void {
	const words = appendText(group, '', { x: 0, y: 16, kind: 'label event' });
	words.append('tspan').attr('class', 'label-strong').text(number);
	words.append('tspan').text(` ${note}`);
	appendText(group, label, { x: 0, y: 34, kind: 'tick' });
	const width = round(value * unit);
	group
		.append('rect')
		.attr('class', 'other-mark')
		.attr('y', 42)
		.attr('width', width)
		.attr('height', BAR);
	if (isLeast)
		group
			.append('path')
			.attr('class', 'other-mark')
			.attr('d', `M${width + 3} ${42 - 1}v${BAR + 2}l11 -${(BAR + 2) / 2}z`);
	if (own === null) {
		appendHatch(group, hatch, { x: 0, y: 55, width: Math.max(190, value * unit), height: 18 });
		appendText(group, data.notReported, { x: 4, y: 68, kind: 'tick label-halo' });
		return;
	}
	group
		.append('rect')
		.attr('class', 'bar')
		.attr('y', 55)
		.attr('width', round(own * unit))
		.attr('height', BAR);
	const text = own * unit > 150 ? String(own) : data.own(String(own));
	appendText(group, text, { x: own * unit + 6, y: 64, kind: 'cell own' });
}
