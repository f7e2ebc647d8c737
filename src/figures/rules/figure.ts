import type { RankedDots } from '../../charts/ranked-dots/data.ts';
import { drawRankedDots } from '../../charts/ranked-dots/draw-ranked-dots.ts';
import { toNumber } from '../../counting/fraction.ts';
import { createFigure, type Language } from '../figure.ts';
import { wordFactor } from '../readings/words.ts';
import { findMultiple, listRatios, type Rules, selectRules } from './select.ts';
import { wordRow, wordRules } from './words.ts';

/** How much the rule decides: the rise under other ways of counting, by size, against the article's own. */
export const rules = createFigure<Rules>({
	id: 'rules',
	select: selectRules,
	describe: wordRules,
	draw(data, words, { language, stage }) {
		return drawRankedDots(createRanks(data, language), words, stage);
	},
});

function createRanks(data: Rules, language: Language): RankedDots {
	const { rules: words, method, figures } = language.messages;
	const { own, groups, story } = data;
	const article = own && findMultiple(own);
	const values = [...listRatios(data), ...(article ? [article] : [])].map(toNumber);
	return {
		groups: groups.map(({ kind, results }) => ({
			title: method.kinds[kind],
			rows: results.map((one) => wordRow(one, story, language)),
		})),
		ends: [Math.min(1, ...values), Math.max(2, ...values)],
		even: { value: 1, label: words.even(figures.times('1')) },
		own: article
			? { value: toNumber(article), label: words.ownLabel(wordFactor(article, language)) }
			: null,
	};
}
