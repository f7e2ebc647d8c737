import type { FlightProfile, ProfileTick } from '../../charts/flight/data.ts';
import { drawFlightProfile } from '../../charts/flight/draw-flight.ts';
import { NARROW_BELOW } from '../../charts/kit/chart.ts';
import { EARTH_RADIUS } from '../../counting/places/great-circle.ts';
import { createFigure, type Language } from '../figure.ts';
import { createOtherEnds } from './low-path.ts';
import { type FlightPath, selectFlight } from './select.ts';
import { describeFlight, wordHeights } from './words.ts';

/** Why a low path is believed to be hard to intercept: a reported flight beside the ballistic arc of its length, to scale. */
export const flightPath = createFigure<FlightPath>({
	id: 'flight-path',
	select: selectFlight,
	describe: describeFlight,
	draw: (data, words, { language, stage }) =>
		drawFlightProfile(createProfile(data, language, stage.width < NARROW_BELOW), words, stage),
});

function createProfile(data: FlightPath, language: Language, narrow: boolean): FlightProfile {
	const { missile } = language.messages.figures;
	const words = missile.flightPath;
	const heights = wordHeights(data, language);
	return {
		radius: EARTH_RADIUS,
		distance: data.distance,
		paths: [
			{
				...data.arc,
				kind: 'plain',
				otherEnds: [],
				lines: [words.arc(heights.arc), words.arcNote],
			},
			{
				...data.low,
				kind: 'strong',
				otherEnds: createOtherEnds(data.distance, data.height),
				lines: [words.low(heights.low), words.lowNote],
			},
		],
		sight: words.sight,
		heights: listTicks(data.flight.apogee, 50, language),
		distances: [
			{ at: 0, label: words.start },
			...listTicks(data.distance - 1, narrow ? 200 : 100, language),
			{ at: data.distance, label: words.end },
		],
	};
}

// Every multiple of a step up to an end, in kilometres.
function listTicks(end: number, step: number, { messages, format }: Language): ProfileTick[] {
	return Array.from({ length: Math.floor(end / step) }, (_, index) => {
		const at = step * (index + 1);
		return { at, label: messages.figures.missile.kilometres(format.count(at)) };
	});
}
