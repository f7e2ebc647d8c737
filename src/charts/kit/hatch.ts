import type { Drawing } from './chart.ts';
import { round } from './chart.ts';

/** From line to line of hatched ground, across, in pixels. */
const STEP = 9.9;

/** Draws hatched ground as lines, which every program draws, cut at the edges of the box; all lengths in pixels. */
export function appendHatching(
	parent: Drawing<SVGGElement> | Drawing<SVGSVGElement>,
	{ x, y, width, height }: Record<'x' | 'y' | 'width' | 'height', number>,
): void {
	if (width <= 0 || height <= 0) return;
	const path: string[] = [];
	// Each line rises to the right by as much as it goes; `from` is where it would meet the bottom.
	for (let from = STEP / 2 - height; from < width; from += STEP) {
		const [start, end] = [Math.max(0, from), Math.min(width, from + height)];
		const bottom = y + height - (start - from);
		if (end > start)
			path.push(
				`M${round(x + start)} ${round(bottom)}l${round(end - start)} ${round(start - end)}`,
			);
	}
	(parent as Drawing<SVGGElement>).append('path').attr('class', 'hatch').attr('d', path.join(''));
}
