import { appendPath, type Drawing, round } from '../kit/chart.ts';
import { type Fives, fillLine, measureFives } from '../kit/fives.ts';
import { wrapText } from '../kit/font.ts';
import { splitLines } from '../kit/mark-rows.ts';
import { appendText } from '../kit/text.ts';
import type { OtherCount } from './data.ts';

const LINE = 19;
/** From a line to the next, and narrower than which words stand below the line and not beside it. */
const PITCH = 17;
const LEAST_ROOM = 240;

/** Draws somebody else's count as a line as long as so many strokes, broken where a line of strokes breaks. Answers with its bottom. */
export function appendOther(
	group: Drawing,
	{ count, lines: [first = '', ...rest] }: OtherCount,
	{ fives, room }: { fives: Fives; room: number },
): number {
	const perLine = fillLine(room, fives);
	const lines = splitLines({ from: 0, to: count, perLine });
	const lengths = lines.map((line) => measureFives(line.count, fives));
	const path = lengths.map((length, at) => `M0 ${22 + at * PITCH}h${round(length)}`);
	appendPath(group, 'other-line', `M0 17v10${path.join('')}m0 -5v10`);
	const end = Math.max(...lengths) + 12;
	const isBeside = lines.length === 1 && room - end >= LEAST_ROOM;
	const [x, y] = isBeside ? [end, 27] : [0, 22 + (lines.length - 1) * PITCH + 24];
	const [strong, quiet] = ['label-large label-strong label-cool', 'label-large label-cool'];
	const head = wrapText(first, room - x, strong);
	appendText(group, head, { x, y, kind: strong, lineHeight: LINE });
	const width = isBeside ? room - x : Math.min(room - x, 460);
	const words = wrapText(rest.join(' '), width, quiet);
	const below = y + head.length * LINE;
	appendText(group, words, { x, y: below, kind: quiet, lineHeight: LINE });
	return below + words.length * LINE - 8;
}
