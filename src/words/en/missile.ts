import type { Named } from '../named.ts';
import { shared } from './shared.ts';

/** English wording of the two figures about the missile; every number arrives ready to print. */
export const missile = {
	kilometres: shared.kilometres,
	ranges: {
		caption: 'Ranges that sources give',
		range: 'Range',
		who: 'Who gives it',
		page: 'Published by',
	},
	said: shared.said,
	/** Who said something, by the id of what was said, where it is not as the sources have it. */
	who: {
		'range-cns': 'James Martin Center for Nonproliferation Studies',
		'range-firstpost-low': 'Firstpost',
		'range-firstpost-high': 'Firstpost',
		'range-south-korea': 'South Korea’s Ministry of National Defence',
		'range-prosecutor-general': 'Ukraine’s Prosecutor General',
		'range-kharkiv-prosecutor': 'the prosecutor of Kharkiv oblast',
		'range-white-house': 'the White House',
		'path-cns': 'James Martin Center for Nonproliferation Studies',
		'intercept-south-korea': 'South Korea’s Defense Agency for Technology and Quality',
	},
	reach: {
		title: ({ area, distance, city }: Named<'area' | 'distance' | 'city'>) =>
			`Most were reported fired from ${area}, ${distance} from ${city}`,
		titleNone: 'No entry names a place of launch',
		/** The name of an area without what kind of area it is. */
		short: (name: string) => name.replace(/ oblast$/, ''),
		subtitle: (distances: string, year: string) =>
			`Areas named as places of launch in entries labelled KN-23, ${year}, each with its number of entries. Tinted: within ${distances} of at least one area, measured from its main city.`,
		description: (areas: readonly string[], within: readonly string[]) =>
			[
				'Map of Ukraine, Crimea included, and its neighbours.',
				...(areas.length > 0
					? [`Entries by launch area; an entry may name several: ${areas.join(', ')}.`]
					: []),
				...within,
			].join(' '),
		note: ({ missiles, distance, city }: Named<'missiles' | 'distance' | 'city'>) =>
			`${missiles} missiles; ${distance} from ${city}`,
		area: (name: string, entries: string) => `${name} ${entries}`,
		within: (distance: string, cities: string) =>
			`Within ${distance} of at least one of these areas: ${cities}.`,
		beyond: (distance: string, cities: string) => `Beyond ${distance}: ${cities}.`,
		unnamed: (entries: string) =>
			`${entries} ${entries === '1' ? 'entry names' : 'entries name'} no area; some name several.`,
		unplaced: (names: string) => `Not on the map: ${names}.`,
		ground: 'Map: Natural Earth; cities: GeoNames. Crimea is Ukraine, occupied by Russia.',
		/** Who gave the ranges drawn as lines, as it stands at the line. */
		lines: {
			'range-firstpost-low': ['Firstpost,', 'low end'],
			'range-firstpost-high': ['Firstpost,', 'high end'],
			'range-yomiuri': ['Yomiuri', 'Shimbun'],
		},
		/** Names of places, where this language has its own. */
		place: {} as Readonly<Partial<Record<string, string>>>,
		/** States and seas, written on the map. */
		grounds: {
			ukraine: 'Ukraine',
			russia: 'Russia',
			belarus: 'Belarus',
			poland: 'Poland',
			romania: 'Romania',
			'black-sea': 'Black Sea',
		},
		columns: {
			area: 'Area',
			entries: 'Entries that name it',
			missiles: 'Missiles in these entries; an entry may name several areas',
			distance: (city: string) => `To ${city}`,
		},
	},
	flightPath: {
		headline: (part: string) => `Same distance, ${part} of the height`,
		/** One part of two, of three and so on. */
		part: { 1: 'all', 2: 'half', 3: 'a third', 4: 'a quarter', 5: 'a fifth' },
		partOf: (count: string) => `1/${count}`,
		subtitle: (of: Named<'distance' | 'height' | 'who' | 'day'>) =>
			`Sketched, not measured: a flight of ${of.distance} that rose to ${of.height}, as the ${of.who} gave it for tests of ${of.day}, beside a ballistic arc of that length. Height and distance have one scale; dotted is out of sight of a radar at the target.`,
		description: (of: Named<'distance' | 'height' | 'apogee' | 'share' | 'arcClears'>) =>
			`Two flights over ${of.distance} of a round Earth, seen from the side. The ballistic arc rises to ${of.apogee} and is higher than ${of.height} over ${of.share} of the way. The low path rises to ${of.height}, glides, pulls up and comes down; thin lines show two other ends it could have. The low path is a sketch; a straight line marks what a radar at the target can see: the arc rises above it from ${of.arcClears} after launch.`,
		arc: (height: string) => `ballistic arc: ${height}`,
		arcNote: 'computed',
		low: (height: string) => `low path: ${height}`,
		lowNote: 'sketched; thin: other ends it might have',
		sight: 'what a radar at the target sees lies above this line',
		start: 'launch',
		end: 'target',
		source: ({ measured, arc, path, hard }: Named<'measured' | 'arc' | 'path' | 'hard'>) =>
			`Not from the list. Length and height: ${measured}. Arc: least energy, no air, after the ${arc}. Made to fly low: ${path}. Believed hard to intercept: ${hard}. The line of sight leaves out how air bends radio waves.`,
		cite: (who: string, publisher: string) => `${who} (${publisher})`,
		hedge: 'Said as',
		hedges: shared.hedges,
		test: 'Test',
		length: 'Length of flight',
		height: 'Greatest height',
		apogee: 'Ballistic arc of that length, computed',
		heightBy: 'Height given by',
		type: 'Type, as the source has it',
		types: {
			'2019-07-25': 'assessed as KN-23',
			'2021-09-15': 'called an improved KN-23',
			'2022-09-25': 'not confirmed; likened to the KN-23',
			'2025-05-08': 'believed to be of the type of the KN-23',
		},
	},
};
