import { drawCases } from '../../charts/pairs/draw-cases.ts';
import { createFigure } from '../figure.ts';
import { type EarlyStrike, selectStrikes } from './select.ts';
import { createCases, wordStrikes } from './words.ts';

/** The three early strikes as the list has them, beside what others said of the missiles of those days. */
export const strike = createFigure<readonly EarlyStrike[]>({
	id: 'strike',
	select: selectStrikes,
	describe: wordStrikes,
	draw(data, words, { language, stage }) {
		const { list, said } = language.messages.strike;
		return drawCases(createCases(data, language), words, { stage, words: { list, said } });
	},
});
