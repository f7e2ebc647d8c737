import type { DotLane, DotLanes, LaneDot } from '../../charts/lanes/data.ts';
import { drawDotLanes } from '../../charts/lanes/draw-dot-lanes.ts';
import { toNumber } from '../../counting/fraction.ts';
import { CHOICES } from '../../counting/readings/definition.ts';
import type { Reading } from '../../counting/readings/readings.ts';
import { createFigure, type Language } from '../figure.ts';
import { wordReadings } from './describe.ts';
import { listDifferent } from './ratios.ts';
import { findReadingName, type ReadingGroup, selectReadings } from './select.ts';
import { wordFactor } from './words.ts';

type LabelRule = (typeof CHOICES.label)[number];

/** Every combination of the choices of a count: how much the later share is above the earlier, with the article's own marked in the cloud. */
export const readings = createFigure<readonly ReadingGroup[]>({
	id: 'readings',
	select: selectReadings,
	describe: wordReadings,
	draw(data, words, { language, stage }) {
		return drawDotLanes(createLanes(data, language), words, stage);
	},
});

const TICKS = [0.5, 1, 2, 5, 10, 20];

function createLanes(data: readonly ReadingGroup[], language: Language): DotLanes {
	const { choices, figure: words } = language.messages.method;
	const { times } = language.messages.figures;
	return {
		lanes: CHOICES.label.map(
			(label, index): DotLane => ({
				label: choices.label.options[label],
				dots: data.flatMap((group) => createDots(group, label, language)),
				note: words.noRatio,
				kind: `lane-${index}`,
			}),
		),
		ends: [0.5, 25],
		ticks: TICKS.map((value) => ({ value, label: times(language.format.digits(String(value))) })),
		even: 1,
	};
}

function createDots(
	{ cut, readings: all }: ReadingGroup,
	label: LabelRule,
	language: Language,
): LaneDot[] {
	const lane = all.filter(({ definition }) => definition.label === label);
	return listDifferent(lane).map((same) => {
		const kind = cut === 'half-year' ? kindOf(same) : 'other';
		const [{ ratio }] = same;
		const { ownLabel } = language.messages.method.figure;
		return {
			value: toNumber(ratio),
			kind,
			set: `cut-${cut}`,
			label: kind === 'own' ? ownLabel(wordFactor(ratio, language)) : null,
		};
	});
}

function kindOf(same: readonly Reading[]): LaneDot['kind'] {
	const names = same.map(({ definition }) => findReadingName(definition));
	if (names.includes('article')) return 'own';
	return names.some((name) => name !== null) ? 'named' : 'other';
}
