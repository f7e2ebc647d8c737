import { describe, expect, it } from 'vitest';
import { isMeeting } from '../../src/charts/kit/box.ts';
import { createLabeller, layLabel, type Side } from '../../src/charts/map/labeller.ts';

const frame = { x: 0, y: 0, width: 200, height: 100 };
const RIGHT: Side = [1, 0];
const LEFT: Side = [-1, 0];
const mark = { x: 96, y: 46, width: 8, height: 8 };
const label = { lines: ['Kyiv'], kind: 'label' };

describe('a label', () => {
	it('stands three pixels beside its mark, in line with its middle', () => {
		const right = layLabel(label, mark, RIGHT);
		expect(right).toMatchObject({ x: 107, anchor: 'start' });
		expect(right.box.y + right.box.height / 2).toBe(50);
		expect(layLabel(label, mark, LEFT)).toMatchObject({ x: 93, anchor: 'end' });
	});

	it('stands with its lines above or below its mark', () => {
		const two = { lines: ['Kursk', 'oblast'], kind: 'label' };
		expect(layLabel(two, mark, [0, -1]).box).toMatchObject({ y: 16, height: 30 });
		expect(layLabel(two, mark, [0, 1]).box).toMatchObject({ y: 54, height: 30 });
	});
});

describe('the labeller', () => {
	it('takes the first side that is free', () => {
		const labeller = createLabeller(frame);
		labeller.take([{ x: 110, y: 40, width: 20, height: 20 }]);
		expect(labeller.place(label, { marks: [mark], sides: [RIGHT, LEFT] })?.anchor).toBe('end');
	});

	it('never puts two labels on one ground', () => {
		const labeller = createLabeller(frame);
		const spots = { marks: [mark, { ...mark, y: 20 }], sides: [RIGHT] };
		const [first, second] = [labeller.place(label, spots), labeller.place(label, spots)];
		if (!first || !second) throw new Error('there is room for two');
		expect(isMeeting(first.box, second.box)).toBe(false);
		expect(labeller.place(label, spots)).toBeNull();
	});

	it('never leaves the frame', () => {
		const edge = { ...mark, x: 190 };
		const labeller = createLabeller(frame);
		expect(labeller.place(label, { marks: [edge], sides: [RIGHT] })).toBeNull();
		expect(labeller.place(label, { marks: [edge], sides: [RIGHT, LEFT] })?.anchor).toBe('end');
	});

	it('covers as little as it can of what it should avoid', () => {
		const labeller = createLabeller(frame);
		labeller.avoid([
			{ x: 110, y: 45, width: 1, height: 1 },
			{ x: 112, y: 45, width: 1, height: 1 },
			{ x: 85, y: 45, width: 1, height: 1 },
		]);
		expect(labeller.place(label, { marks: [mark], sides: [RIGHT, LEFT] })?.anchor).toBe('end');
	});
});
