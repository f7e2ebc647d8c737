import { formatDecimals } from '../../claims/rounding.ts';
import type { ContextFact } from '../../context/parse-context.ts';
import { createFraction } from '../../counting/fraction.ts';
import { findWord } from '../../words/messages.ts';
import type { FigureWords, Language } from '../figure.ts';
import type { FigureTable } from '../kit/table.ts';
import { type FlightPath, findFact } from './select.ts';

/** Words the two greatest heights: the computed one of the arc, the given one of the low path. */
export function wordHeights(
	{ flight }: FlightPath,
	language: Language,
): Record<'arc' | 'low', string> {
	return {
		arc: wordKilometres(flight.apogee, language),
		low: wordFact(flight.height, language),
	};
}

/** Words the drawing of the flight: headline, description, sources and the table of the tests. */
export function describeFlight(data: FlightPath, language: Language): FigureWords {
	const { messages, format } = language;
	const words = messages.figures.missile.flightPath;
	const { flight, arc, shareAbove } = data;
	const heights = wordHeights(data, language);
	const distance = wordFact(flight.length, language);
	const day = format.day(flight.day);
	const share = createFraction(Math.round(shareAbove * 100), 1);
	return {
		title: wordHeadline(data, language),
		description: words.description({
			distance,
			height: heights.low,
			apogee: heights.arc,
			share: format.percent(formatDecimals(share, 0)),
			arcClears: wordKilometres(arc.clears, language),
		}),
		subtitle: words.subtitle({ distance, height: heights.low, who: flight.height.who, day }),
		source: wordSource(data, language),
		table: createTable(data, language),
	};
}

function wordHeadline({ flight, height }: FlightPath, { messages, format }: Language): string {
	const words = messages.figures.missile.flightPath;
	const parts = format.count(Math.max(1, Math.round(flight.apogee / height)));
	return words.headline(findWord(words.part, parts) ?? words.partOf(parts));
}

function wordSource({ flight, facts }: FlightPath, language: Language): string {
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
	const publishers = new Map<string, string[]>();
	for (const fact of facts) {
		const name = findWord(who, fact.id) ?? fact.who;
		const others = fact.publisher === name ? [] : [fact.publisher];
		publishers.set(name, [...(publishers.get(name) ?? []), ...others]);
	}
	return format.list(
		[...publishers].map(([name, where]) =>
			where.length === 0 ? name : flightPath.cite(name, where.join(', ')),
		),
	);
}

function createTable({ flights }: FlightPath, language: Language): FigureTable {
	const words = language.messages.figures.missile.flightPath;
	return {
		columns: [
			{ name: 'test', title: words.test, kind: 'day' },
			{ name: 'length_km', title: words.length, kind: 'length' },
			{ name: 'length_said_as', title: words.hedge, kind: 'text' },
			{ name: 'height_km', title: words.height, kind: 'length' },
			{ name: 'height_said_as', title: words.hedge, kind: 'text' },
			{ name: 'ballistic_height_km', title: words.apogee, kind: 'length' },
			{ name: 'height_by', title: words.heightBy, kind: 'text' },
			{ name: 'type', title: words.type, kind: 'text' },
		],
		rows: flights.map(({ day, length, height, apogee }) => [
			day,
			Number(length.value),
			words.hedges[length.hedge ?? 'exact'],
			Number(height.value),
			words.hedges[height.hedge ?? 'exact'],
			Math.round(apogee),
			height.who,
			findWord(words.types, day) ?? '',
		]),
	};
}

function wordFact(fact: ContextFact, language: Language): string {
	const { said } = language.messages.figures.missile;
	return said[fact.hedge ?? 'exact'](wordKilometres(Number(fact.value), language));
}

function wordKilometres(value: number, { messages, format }: Language): string {
	return messages.figures.missile.kilometres(format.count(Math.round(value)));
}
