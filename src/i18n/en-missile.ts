/** English wording of the two figures about the missile; every number arrives ready to print. */
export const missile = {
	kilometres: (value: string) => `${value}\u00a0km`,
	/** How a number was said, before the number. */
	said: {
		exact: (value: string) => value,
		about: (value: string) => `about ${value}`,
		'at-least': (value: string) => `at least ${value}`,
		over: (value: string) => `over ${value}`,
		'up-to': (value: string) => `up to ${value}`,
		under: (value: string) => `under ${value}`,
		computed: (value: string) => value,
	},
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
	} as Record<string, string>,
	reach: {
		headline: (near: string, far: string) =>
			`Every range given reaches ${near}, the longest also ${far}`,
		headlineSome: ({ reached, given, city }: Record<'reached' | 'given' | 'city', string>) =>
			`${reached} of ${given} ranges given reach ${city}`,
		headlineNone: 'No report names a place of launch',
		subtitle: (distances: string, year: string) =>
			`Areas named as places of launch in reports of missiles labelled KN-23, ${year}, with the number of reports. Tinted: what lies within ${distances} of at least one area. A number stands at the area’s main city, for the area and not for a launcher.`,
		description: (areas: readonly string[], within: readonly string[]) =>
			[
				'Map of Ukraine, Crimea included, and its neighbours.',
				...(areas.length > 0 ? [`Reports by launch area: ${areas.join(', ')}.`] : []),
				...within,
			].join(' '),
		area: (name: string, reports: string) => `${name} ${reports}`,
		within: (distance: string, cities: string) =>
			`Within ${distance} of at least one of these areas: ${cities}.`,
		beyond: (distance: string, cities: string) => `Beyond ${distance}: ${cities}.`,
		/** What the numbers on the map count, for one and for more. */
		unit: { one: 'report', other: 'reports' },
		unnamed: (reports: string) => `Reports that name no area: ${reports}.`,
		unplaced: (names: string) => `Not on the map: ${names}.`,
		ranges: (ranges: string) =>
			`Ranges as given, some for the KN-23 and KN-24 together or without naming the type: ${ranges}.`,
		range: (distance: string, who: string) => `${distance}, ${who}`,
		ground:
			'Distances are to the main city of the area. Map: Natural Earth; cities: GeoNames. Crimea is Ukraine, occupied by Russia.',
		/** Who gave the ranges drawn as lines, as it stands at the line. */
		lines: {
			'range-firstpost-low': ['Firstpost,', 'low end'],
			'range-firstpost-high': ['Firstpost,', 'high end'],
			'range-yomiuri': ['Yomiuri', 'Shimbun'],
		} as Record<string, readonly string[]>,
		/** Names of places, where this language has its own. */
		place: {} as Record<string, string>,
		/** States and seas, written on the map. */
		grounds: {
			ukraine: 'Ukraine',
			russia: 'Russia',
			belarus: 'Belarus',
			poland: 'Poland',
			romania: 'Romania',
			'black-sea': 'Black Sea',
		},
		from: 'Distance in kilometres',
		reports: 'Reports that name the area',
		missiles: 'Missiles in these reports',
		reachedBy: (given: string) => `Ranges that reach it, of ${given}`,
	},
	flightPath: {
		headline: (part: string) => `As far as a ballistic arc, ${part} as high`,
		/** One part of two, of three and so on. */
		part: { 1: 'just', 2: 'half', 3: 'a third', 4: 'a quarter', 5: 'a fifth' } as Record<
			string,
			string
		>,
		partOf: (count: string) => `1/${count}`,
		subtitle: ({
			distance,
			height,
			who,
			day,
		}: Record<'distance' | 'height' | 'who' | 'day', string>) =>
			`Schematic. A flight of ${distance} that rose to ${height}, as given by the ${who} for tests of ${day}, assessed as KN-23, beside the ballistic arc of that length. Height and distance have one scale. The course of the low path and other ends it could have, thin, are drawn freehand; dotted is what lies below the horizon.`,
		description: ({
			distance,
			height,
			apogee,
			share,
			arcClears,
			lowClears,
		}: Record<'distance' | 'height' | 'apogee' | 'share' | 'arcClears' | 'lowClears', string>) =>
			`Two flights over ${distance} of a round Earth, seen from the side. The ballistic arc rises to ${apogee} and is higher than ${height} over ${share} of the way. The low path rises to ${height}, glides, pulls up and comes down; thin lines show two other ends it could have. A straight line marks the horizon of a radar at the target: the arc is above it from ${arcClears} after launch, the low path, as drawn, from ${lowClears}.`,
		arc: (height: string) => `ballistic arc: ${height}`,
		arcNote: 'computed; from start to end one curve',
		low: (height: string) => `low path: ${height}`,
		lowNote: 'can change course, and is believed to be hard to intercept',
		sight: 'horizon of a radar at the target',
		start: 'launch',
		end: 'target',
		source: ({
			edition,
			measured,
			arc,
			path,
			hard,
		}: Record<'edition' | 'measured' | 'arc' | 'path' | 'hard', string>) =>
			`Not from the table (data to ${edition}). Length and height: ${measured}. Arc: least energy, round Earth, no air, after the ${arc}. Made to fly low and to manoeuvre: ${path}. Hard to intercept: ${hard}. Horizon: a straight line, without the bending of radio waves by air; a radar farther back sees less of either path.`,
		cite: (who: string, publisher: string) => `${who} (${publisher})`,
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
		} as Record<string, string>,
	},
};
