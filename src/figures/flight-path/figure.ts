import type { FlightProfile, ProfileTick } from '../../charts/flight/data.ts';
import { drawFlightProfile } from '../../charts/flight/draw-flight.ts';
import { NARROW_BELOW } from '../../charts/kit/chart.ts';
import type { ContextFact } from '../../context/parse-context.ts';
import { EARTH_RADIUS } from '../../counting/places/great-circle.ts';
import { findWord } from '../../words/messages.ts';
import { createFigure, type Language } from '../figure.ts';
import { column, createTable } from '../kit/table.ts';
import type { Story } from '../story.ts';
import { createOtherEnds } from './low-path.ts';
import { type FlightPath, findFact, selectFlight } from './select.ts';

/** Why a low path is believed to be hard to intercept: a reported flight beside the ballistic arc of its length, to scale. */
export const flightPath = createFigure('flight-path', (story, language) => {
	const { messages, format } = language;
	const { part, ...words } = messages.figures.missile.flightPath;
	const data = selectFlight(story);
	const { flight } = data;
	const [distance, height] = [wordFact(flight.length, language), wordFact(flight.height, language)];
	const parts = format.count(Math.max(1, Math.round(flight.apogee / data.height)));
	return {
		title: words.headline(findWord(part, parts) ?? words.partOf(parts)),
		description: words.description({
			distance,
			height,
			apogee: wordKilometres(flight.apogee, language),
			share: format.percent((data.shareAbove * 100).toFixed(0)),
			arcClears: wordKilometres(data.arc.clears, language),
		}),
		subtitle: words.subtitle({
			distance,
			height,
			who: flight.height.who,
			day: format.day(flight.day),
		}),
		source: wordSource(data, story, language),
		table: createTestTable(data, language),
		draw: (text, stage) =>
			drawFlightProfile(createProfile(data, language, stage.width < NARROW_BELOW), text, stage),
	};
});

function wordSource({ flight }: FlightPath, { facts }: Story, language: Language): string {
	const words = language.messages.figures.missile.flightPath;
	const find = (id: string) => findFact(facts, id);
	return words.source({
		measured: citeFacts([flight.length, flight.height], language),
		arc: find('ballistic-apogee-600').publisher,
		path: citeFacts([find('path-cns')], language),
		hard: citeFacts([find('intercept-yomiuri'), find('intercept-south-korea')], language),
	});
}

// Who said it, each once, and where it was published.
function citeFacts(facts: readonly ContextFact[], { messages, format }: Language): string {
	const { who, flightPath } = messages.figures.missile;
	const said = Map.groupBy(facts, (fact) => findWord(who, fact.id) ?? fact.who);
	return format.list(
		[...said].map(([name, own]) => {
			const where = own.map(({ publisher }) => publisher).filter((one) => one !== name);
			return where.length === 0 ? name : flightPath.cite(name, where.join(', '));
		}),
	);
}

function createTestTable({ flights }: FlightPath, { messages }: Language) {
	const words = messages.figures.missile.flightPath;
	const wordHedge = ({ hedge }: ContextFact) => words.hedges[hedge ?? 'exact'];
	return createTable(flights, {
		test: column.day(words.test, ({ day }) => day),
		length_km: column.length(words.length, ({ length }) => Number(length.value)),
		length_said_as: column.text(words.hedge, ({ length }) => wordHedge(length)),
		height_km: column.length(words.height, ({ height }) => Number(height.value)),
		height_said_as: column.text(words.hedge, ({ height }) => wordHedge(height)),
		ballistic_height_km: column.length(words.apogee, ({ apogee }) => Math.round(apogee)),
		height_by: column.text(words.heightBy, ({ height }) => height.who),
		type: column.text(words.type, ({ day }) => findWord(words.types, day) ?? ''),
	});
}

function wordFact(fact: ContextFact, language: Language): string {
	const { said } = language.messages.figures.missile;
	return said[fact.hedge ?? 'exact'](wordKilometres(Number(fact.value), language));
}

function wordKilometres(value: number, { messages, format }: Language): string {
	return messages.figures.missile.kilometres(format.count(Math.round(value)));
}

function createProfile(data: FlightPath, language: Language, narrow: boolean): FlightProfile {
	const words = language.messages.figures.missile.flightPath;
	const { flight, distance, height, arc, low } = data;
	return {
		radius: EARTH_RADIUS,
		distance,
		paths: [
			{
				...arc,
				kind: 'plain',
				otherEnds: [],
				lines: [words.arc(wordKilometres(flight.apogee, language)), words.arcNote],
			},
			{
				...low,
				kind: 'strong',
				otherEnds: createOtherEnds(distance, height),
				lines: [words.low(wordFact(flight.height, language)), words.lowNote],
			},
		],
		sight: words.sight,
		heights: listTicks(flight.apogee, 50, language),
		distances: [
			{ at: 0, label: words.start },
			...listTicks(distance - 1, narrow ? 200 : 100, language),
			{ at: distance, label: words.end },
		],
	};
}

// Every multiple of a step up to an end, in kilometres.
function listTicks(end: number, step: number, language: Language): ProfileTick[] {
	return Array.from({ length: Math.floor(end / step) }, (_, index) => {
		const at = step * (index + 1);
		return { at, label: wordKilometres(at, language) };
	});
}
