import { type Drawing, round } from '../kit/chart.ts';
import { appendText, wrapText } from '../kit/text.ts';
import type { TallyDesign } from './design.ts';
import { LABEL_SIZE } from './labels.ts';
import { fillLine, measureFives } from './place-parts.ts';
import type { OtherTotal } from './tally.ts';

const LINE = 19;
/** Narrower than this, words stand below the line and not beside it. */
const LEAST_ROOM = 240;

/** Draws somebody else's count as a line as long as so many marks, broken where a line of marks breaks. Answers with its bottom. */
export function appendOther(
	group: Drawing<SVGGElement>,
	{ count, lines: words }: OtherTotal,
	{ fives, room }: { fives: TallyDesign['fives']; room: number },
): number {
	const perLine = fillLine(room, fives);
	const lines = Math.ceil(count / perLine);
	const lengths = Array.from({ length: lines }, (_, at) =>
		measureFives(Math.min(perLine, count - at * perLine), fives),
	);
	const path = lengths.map((length, at) => {
		const y = 22 + at * 17;
		const cap = at === lines - 1 ? 'm0 -5v10' : '';
		return `${at === 0 ? `M0 ${y - 5}v10` : ''}M0 ${y}h${round(length)}${cap}`;
	});
	group.append('path').attr('class', 'other-line').attr('d', path.join(''));
	const end = Math.max(...lengths) + 12;
	const isBeside = lines === 1 && room - end >= LEAST_ROOM;
	const [x, y] = isBeside ? [end, 27] : [0, 22 + (lines - 1) * 17 + 24];
	const width = room - x;
	const [first = '', ...rest] = words;
	const strong = wrapText(first, width, LABEL_SIZE);
	const quiet = wrapText(rest.join(' '), isBeside ? width : Math.min(width, 460), LABEL_SIZE);
	appendText(group, strong, {
		x,
		y,
		kind: 'label-large label-strong label-cool',
		lineHeight: LINE,
	});
	const below = y + strong.length * LINE;
	appendText(group, quiet, { x, y: below, kind: 'label-large label-cool', lineHeight: LINE });
	return below + quiet.length * LINE - 8;
}
