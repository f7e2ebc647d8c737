import type { Stage } from '../../charts/kit/chart.ts';
import { drawLog } from '../../charts/months/draw-log.ts';
import type { Language } from '../figure.ts';
import type { Story } from '../story.ts';
import { createLog } from './log.ts';
import { selectMonths } from './select.ts';

/** One of the four parts of the log, to be set below the words of its step. */
export interface MonthBlock {
	/** Its sum: `8`, or `none`. */
	readonly number: string;
	readonly isEmpty: boolean;
	draw(stage: Stage): SVGSVGElement;
}

/** Makes the parts of the log, each a drawing of its own. */
export function viewMonthBlocks(story: Story, language: Language): readonly MonthBlock[] {
	return createLog(selectMonths(story), language).map((block, index) => ({
		number: block.number,
		isEmpty: block.isEmpty,
		draw: (stage) =>
			drawLog(
				[block],
				{
					title: language.messages.months.parts[index] ?? '',
					description: language.messages.months.block(block.number, block.title),
				},
				{ ...stage, isHeaded: false },
			),
	}));
}
