import {
	appendGroup,
	type ChartText,
	type Drawing,
	drawChart,
	round,
	type Stage,
	selectLayout,
} from '../kit/chart.ts';
import { placeFives } from '../kit/fives.ts';
import { appendGroups, countMarks, type MarkGroup } from '../kit/mark.ts';
import { appendMarkRows } from '../kit/mark-rows.ts';
import { appendText } from '../kit/text.ts';

/** One whole shown mark by mark, the counted part first. */
export interface Field {
	/** The finding in large type: `1 in 139`. */
	readonly number: string;
	/** Lines below it. */
	readonly caption: readonly string[];
	/** How many marks there are in all; at least as many as the groups hold. */
	readonly total: number;
	/** The counted marks, the surest first. */
	readonly groups: readonly MarkGroup[];
}

// In pixels: `line` from the top of a line of marks to that of the next, `head` from the top to the marks, `numberAt` to the baseline of the number.
const DESIGNS = {
	wide: { width: 4, height: 11, gap: 3.6, line: 15, gutter: 56, head: 104, numberAt: 40 },
	middle: { width: 3, height: 9, gap: 2.4, line: 12, gutter: 40, head: 104, numberAt: 40 },
	narrow: { width: 3, height: 7, gap: 2, line: 9, gutter: 24, head: 96, numberAt: 30 },
} as const;

/** Draws wholes side by side as fields of marks of one size: the counted ones first, all others pale. */
export function drawFields(fields: readonly Field[], text: ChartText, stage: Stage): SVGSVGElement {
	const layout = selectLayout(stage);
	const design = DESIGNS[layout];
	const width = (stage.width - design.gutter * (fields.length - 1)) / Math.max(1, fields.length);
	const perLine = Math.floor((width + design.gap) / (design.width + design.gap));
	const kind = layout === 'narrow' ? 'share-number share-number-small' : 'share-number';
	return drawChart(text, stage, (svg) => {
		for (const [index, field] of fields.entries()) {
			const group = appendGroup(svg, round(index * (width + design.gutter)), 0);
			appendText(group, field.number, { x: 0, y: design.numberAt, kind });
			appendField(group, field, { ...design, perLine });
		}
		const lines = fields.map(({ total }) => Math.ceil(total / perLine));
		return design.head + Math.max(1, ...lines) * design.line;
	});
}

type Design = (typeof DESIGNS)[keyof typeof DESIGNS] & { readonly perLine: number };

function appendField(group: Drawing, { caption, total, groups }: Field, design: Design): void {
	const { width, height, gap, line, head, numberAt, perLine } = design;
	appendText(group, caption, { x: 0, y: numberAt + 24, kind: 'label-large', lineHeight: 20 });
	const counted = countMarks(groups);
	const marks = appendGroup(group, 0, head);
	appendMarkRows(marks, { kind: 'pale', from: counted, to: total, perLine }, design);
	const even = { width, height, gap, groupGap: gap, lineGap: line - height };
	appendGroups(marks, groups, { boxes: placeFives(counted, even, { perLine }) });
}
