import { type ChartText, createChart, type Drawing, NARROW_BELOW, type Stage } from './chart.ts';
import { layoutFives, measureBoxes } from './fives.ts';
import { appendMarks } from './mark.ts';
import { appendText, wrapText } from './text.ts';

/** A report as it stands in a table, with what others said of the same event. */
export interface ReportRow {
	/** Missiles launched: one stroke each. */
	readonly count: number;
	readonly label: string;
	readonly cells: readonly { readonly name: string; readonly value: string }[];
	readonly voicesTitle: string;
	readonly voices: readonly { readonly who: string; readonly what: string }[];
}

const FIVES = { width: 5, height: 30, gap: 3, groupGap: 12, lineGap: 10 };
const CELL = 46;
/** Where words begin beside the name of who said them. */
const VOICE = 330;

/** Draws one report as strokes, its label and its cells, and below a rule what others said. */
export function drawReportRow(row: ReportRow, text: ChartText, stage: Stage): SVGSVGElement {
	const isNarrow = stage.width < NARROW_BELOW;
	const boxes = layoutFives(row.count, { ...FIVES, groupsPerLine: isNarrow ? 5 : 16 });
	const cellsPerLine = isNarrow ? 2 : row.cells.length;
	const cellsAt = measureBoxes(boxes).height + 44;
	const voicesAt = cellsAt + Math.ceil(row.cells.length / Math.max(1, cellsPerLine)) * CELL + 22;
	const voices = row.voices.map((voice) => ({
		...voice,
		lines: wrapText(voice.what, stage.width - (isNarrow ? 0 : VOICE), 13),
	}));
	const heights = voices.map(({ lines }) => (isNarrow ? 20 : 0) + lines.length * 17 + 9);
	const height =
		voicesAt + (voices.length > 0 ? 30 : 0) + heights.reduce((sum, own) => sum + own, 0);
	const svg = createChart(text, height, stage);
	appendMarks(svg.append('g'), 'pale', boxes);
	appendText(svg, row.label, { x: 0, y: cellsAt - 18, kind: 'label label-strong' });
	for (const [index, cell] of row.cells.entries()) {
		const x = (index % cellsPerLine) * (stage.width / cellsPerLine);
		appendCell(svg.append('g'), cell, { x, y: cellsAt + Math.floor(index / cellsPerLine) * CELL });
	}
	if (voices.length === 0) return svg.node() as SVGSVGElement;
	svg
		.append('path')
		.attr('class', 'grid')
		.attr('d', `M0 ${voicesAt - 8}H${stage.width}`);
	appendText(svg, row.voicesTitle, { x: 0, y: voicesAt + 14, kind: 'cell label-strong event' });
	let y = voicesAt + 38;
	for (const [index, { who, lines }] of voices.entries()) {
		appendText(svg, who, { x: 0, y, kind: 'cell event' });
		appendText(svg, lines, {
			x: isNarrow ? 0 : VOICE,
			y: y + (isNarrow ? 18 : 0),
			kind: 'cell',
			lineHeight: 17,
		});
		y += heights[index] ?? 0;
	}
	return svg.node() as SVGSVGElement;
}

function appendCell(
	group: Drawing<SVGGElement>,
	{ name, value }: ReportRow['cells'][number],
	{ x, y }: { readonly x: number; readonly y: number },
): void {
	appendText(group, name, { x, y: y + 12, kind: 'tick' });
	appendText(group, value, { x, y: y + 31, kind: 'label' });
}
