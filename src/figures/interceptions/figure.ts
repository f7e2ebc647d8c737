import { drawPartFields } from '../../charts/fields/draw-part-fields.ts';
import { createFigure } from '../figure.ts';
import { type Interceptions, selectInterceptions } from './select.ts';
import { createField, wordInterceptions } from './words.ts';

/** What was reported shot down, by label, beside what is believed of the missile. */
export const interceptions = createFigure<Interceptions>({
	id: 'interceptions',
	select: selectInterceptions,
	describe: wordInterceptions,
	draw: (data, words, { language, stage }) =>
		drawPartFields(
			data.weapons.map((weapon) => createField(weapon, language)),
			words,
			stage,
		),
});
