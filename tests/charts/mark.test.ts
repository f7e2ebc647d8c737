import { describe, expect, it } from 'vitest';
import type { Box } from '../../src/charts/kit/box.ts';
import { drawChart } from '../../src/charts/kit/chart.ts';
import { measureText } from '../../src/charts/kit/font.ts';
import { appendGroups, type ReadoutLine } from '../../src/charts/kit/mark.ts';
import { createSvgDocument } from '../../src/render/svg-document.ts';

const at = (x: number, y: number): Box => ({ x, y, width: 7, height: 20 });

function draw(boxes: readonly Box[], readout?: ReadoutLine) {
	const text = { title: 'Marks', description: 'Marks in two lines.' };
	const group = { kind: 'full', href: 'claims/#entry', label: 'ten letters'.repeat(2) } as const;
	const stage = { document: createSvgDocument(), id: 'marks', width: 300 };
	const node = drawChart(text, stage, (svg) => {
		appendGroups(svg.append('g'), [{ ...group, count: boxes.length }], { boxes, readout });
		return 60;
	});
	return {
		target: node.querySelector('.mark-target')?.getAttribute('d'),
		readout: node.querySelector('.readout')?.getAttribute('x'),
	};
}

describe('the target of an entry', () => {
	it('is one box around all its marks of a line, gaps included', () => {
		// From 10 to 10 + 7 + 3 + 7 = 27 and on to 47: 37 wide, with two pixels more at both sides and three above and below.
		expect(draw([at(10, 0), at(20, 0), at(40, 0)]).target).toBe('M8 -3h41v26h-41z');
	});

	it('is a box for each line, wherever it starts', () => {
		const lines = [at(10, 0), at(20, 0), at(10, 30), at(20, 60)];
		expect(draw(lines).target).toBe('M8 -3h21v26h-21zM8 27h11v26h-11zM18 57h11v26h-11z');
	});
});

describe('what an entry says', () => {
	it('stands beside the first mark where the line has a right end', () => {
		expect(draw([at(100, 0)], { x: 0, y: 50, right: 300 }).readout).toBe('100');
	});

	it('keeps within its line', () => {
		const width = measureText('ten lettersten letters', 'readout');
		const start = String(Math.round((300 - width) * 100) / 100);
		expect(draw([at(280, 0)], { x: 0, y: 50, right: 300 }).readout).toBe(start);
		expect(draw([at(280, 0)], { x: 10, y: 50, right: 120 }).readout).toBe('10');
	});
});
