import { type Box, writeBox } from './box.ts';
import { appendPath, type Drawing, round } from './chart.ts';
import { measureText } from './font.ts';
import { appendText } from './text.ts';

/** From line to line of hatched ground, across, in pixels. */
const STEP = 9.9;

/** Draws hatched ground as lines, which every program draws, cut at the edges of the box. */
export function appendHatching(parent: Drawing, { x, y, width, height }: Box): void {
	if (width <= 0 || height <= 0) return;
	const path: string[] = [];
	// Each line rises to the right by as much as it goes; `from` is where it would meet the bottom.
	for (let from = STEP / 2 - height; from < width; from += STEP) {
		const [start, end] = [Math.max(0, from), Math.min(width, from + height)];
		const bottom = y + height - (start - from);
		const [across, up] = [round(end - start), round(start - end)];
		if (end > start) path.push(`M${round(x + start)} ${round(bottom)}l${across} ${up}`);
	}
	appendPath(parent, 'hatch', path.join(''));
}

/** Writes a note on hatched ground with paper behind it: `box` is where the paper may reach, `baseline` that of the first line below its top. */
export function appendHatchNote(
	parent: Drawing,
	lines: readonly string[],
	{ baseline, ...box }: Box & { readonly baseline: number },
): void {
	const words = Math.max(...lines.map((line) => measureText(line, 'note'))) + 12;
	appendPath(parent, 'paper', writeBox({ ...box, width: Math.min(box.width, words) }));
	appendText(parent, lines, { x: box.x + 6, y: box.y + baseline, kind: 'note' });
}
