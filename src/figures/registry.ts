import { after } from './after/figure.ts';
import type { Figure } from './figure.ts';
import { flightPath } from './flight-path/figure.ts';
import { halfYears } from './half-years/figure.ts';
import { interceptions } from './interceptions/figure.ts';
import { months } from './months/figure.ts';
import { otherCounts } from './other-counts/figure.ts';
import { reach } from './reach/figure.ts';
import { readings } from './readings/figure.ts';
import { rules } from './rules/figure.ts';
import { share } from './share/figure.ts';
import { strike } from './strike/figure.ts';

/** Every figure of the story in the order of the page: pages, embeds, downloads, cards, gallery and tests all loop over it. */
export const FIGURES: readonly Figure[] = createRegistry([
	halfYears,
	months,
	share,
	reach,
	flightPath,
	interceptions,
	strike,
	otherCounts,
	rules,
	after,
	readings,
]);

/** Puts figures into a registry; throws an Error on an id used twice, since addresses hang on it. */
export function createRegistry(figures: readonly Figure[]): readonly Figure[] {
	const ids = figures.map(({ id }) => id);
	const twice = ids.find((id, index) => ids.indexOf(id) !== index);
	if (twice !== undefined) throw new Error(`figure id used twice: ${twice}`);
	return figures;
}

/** Finds a figure by its id; throws an Error that lists the known ids. */
export function findFigure(id: string, figures: readonly Figure[] = FIGURES): Figure {
	const figure = figures.find((candidate) => candidate.id === id);
	if (!figure)
		throw new Error(`no figure ${id}; known: ${figures.map((known) => known.id).join(', ')}`);
	return figure;
}
