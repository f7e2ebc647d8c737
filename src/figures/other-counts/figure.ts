import { drawPairs } from '../../charts/pairs/draw-pairs.ts';
import { createFigure } from '../figure.ts';
import { createPairs } from './pairs.ts';
import { type OtherCounts, selectOtherCounts } from './select.ts';
import { wordOtherCounts } from './words.ts';

/** Other published counts, each beside what the list has for the very same days. */
export const otherCounts = createFigure<OtherCounts>({
	id: 'other-counts',
	select: selectOtherCounts,
	describe: wordOtherCounts,
	draw(data, words, { language, stage }) {
		const { notReported } = language.messages.counts;
		return drawPairs(createPairs(data, language), words, { stage, words: { notReported } });
	},
});
