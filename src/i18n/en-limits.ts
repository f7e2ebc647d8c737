/** English wording of the figures that show what the count cannot tell; every number arrives ready to print. */
export const limits = {
	otherCounts: {
		headline: ({ day, other, own }: Record<'day' | 'other' | 'own', string>) =>
			`To ${day}: prosecutors ${other}, this list ${own}`,
		headlineNone: 'Other counts beside the list',
		subtitle: (year: string) =>
			`Missiles labelled KN-23 in the list, added up through ${year}, and what others counted as used by then`,
		description: (entries: readonly string[], own: string) =>
			`The list as a rising line, other counts as level lines over the days that they cover. ${own} ${entries.join(' ')}`,
		own: (total: string, day: string) => `The list reaches ${total} by ${day}.`,
		entry: ({
			number,
			who,
			weapon,
			day,
			own,
		}: Record<'number' | 'who' | 'weapon' | 'day' | 'own', string>) =>
			`${number} ${weapon}, ${who}, said on ${day}; in the list over the same days: ${own}.`,
		hedge: {
			exact: (value: string) => value,
			about: (value: string) => `about ${value}`,
			'at-least': (value: string) => `at least ${value}`,
			over: (value: string) => `over ${value}`,
			several: () => 'several',
		},
		weapon: {
			'kn-23': 'KN-23',
			'kn-23-24': 'KN-23 and KN-24',
			'hwasong-11': 'Hwasong-11 series',
			'north-korean-ballistic': 'all North Korean types',
		},
		what: { used: 'used', 'transferred-and-used': 'transferred and used' },
		/** Who counted, short enough for a drawing. */
		who: {
			'prosecutors-2024-02-16': 'Prosecutor General',
			'prosecutors-2024-05-07-used': 'Prosecutor General',
			'cnn-2024-11-23': 'Ukrainian official, CNN',
			'hur-2024-12-02': 'military intelligence',
			'msmt-2025-05-29': 'MSMT, eleven states',
		} as Record<string, string>,
		said: (day: string) => `said on ${day}`,
		list: (total: string) => `${total} in this list`,
		notReported: 'not reported separately',
		before: (day: string) => `label not in use before ${day}`,
		source: (drawn: string) =>
			`Other counts: as named, with addresses in the table. Drawn: the ${drawn} that add up use in the year from its beginning. A dashed line: the source names no first day. An arrow: at least so many.`,
		columns: {
			who: 'Who counted',
			said: 'Said on',
			number: 'Number',
			weapon: 'Of what',
			what: 'Counted as',
			covers: 'Over which days',
			own: 'In the list, same days',
			read: 'Source',
			page: 'Page read',
		},
		covers: (first: string, last: string) => `${first} to ${last}`,
		coversDay: (day: string) => day,
		coversTo: (last: string) => `first day not named, to ${last}`,
		partly: (count: string, first: string) => `${count} (label in use from ${first})`,
		read: (publisher: string, page: string) => `${publisher}, read at ${page}`,
	},
	interceptions: {
		headline: (destroyed: string, launched: string) =>
			`Believed hard to intercept; ${destroyed} of ${launched} reported shot down`,
		subtitle: (period: string) =>
			`Missiles reported launched and reported shot down, by label, ${period}. One stroke is one missile; inked: reported shot down.`,
		description: (rows: readonly string[]) =>
			`Strokes by label, those reported shot down first and inked. ${rows.join(' ')}`,
		row: ({
			label,
			destroyed,
			launched,
			percent,
		}: Record<'label' | 'destroyed' | 'launched' | 'percent', string>) =>
			`${label}: ${destroyed} of ${launched}, ${percent}.`,
		of: (destroyed: string, launched: string) => `${destroyed} of ${launched}`,
		labels: {
			'kn-23': 'KN-23 named',
			iskander: 'Iskander-M alone',
			kinzhal: 'X-47 Kinzhal',
			'air-defence': 'C-300, C-400',
			cruise: 'X-101/X-555, Kalibr',
		},
		note: 'These are claims of one side in a war: what the Air Force reported.',
		left: (labels: string, reports: string) =>
			`Left out: other labels (${labels}, in ${reports} reports).`,
		columns: {
			label: 'Label',
			launched: 'Launched',
			destroyed: 'Reported shot down',
			share: 'Share',
		},
	},
	strike: {
		headline: (launched: string) => `${launched} missiles, and the label names no KN-23`,
		headlineNone: 'The list has no such report',
		subtitle: (day: string) =>
			`The report of ${day}, as it stands in the list, and what others said of that day`,
		description: ({
			day,
			label,
			launched,
			destroyed,
		}: Record<'day' | 'label' | 'launched' | 'destroyed', string>) =>
			`One row of the list: ${day}, ${label}, ${launched} launched, ${destroyed} reported shot down; as many pale strokes, none counted here.`,
		said: 'Said of the same day',
		voices: {
			'car-kharkiv-2024-01-02':
				'The missile that struck Kharkiv is of the Hwasong-11 family, made in North Korea',
			'un-monitors-finding': 'The debris is of the Hwasong-11 series',
			'un-monitors-dispute': 'Rejects that finding',
		} as Record<string, string>,
		columns: { who: 'Source', what: 'Says', page: 'Page read' },
		list: 'The list',
	},
	after: {
		headline: (alone: string, mixed: string, year: string) =>
			`In ${year}: ${alone} named alone, ${mixed} in mixed reports`,
		subtitle: (first: string, last: string) =>
			`Missiles whose label names KN-23, by month of launch, ${first} to ${last}; set apart, reports that give one number for several kinds of missile`,
		description: (rows: readonly string[], outside: string) =>
			`Strokes by month, one for each missile. ${rows.join(' ')} ${outside}`,
		row: ({ month, alone, mixed }: Record<'month' | 'alone' | 'mixed', string>) =>
			`${month}: ${alone}${mixed ? `, and ${mixed} in mixed reports` : ''}.`,
		outside: (last: string) => `After ${last} the label is not in use: not reported separately.`,
		notReported: 'not reported separately',
		group: (month: string, count: string, label: string) => `${month}: ${count} ${label}`,
		mixedNote: 'in one mixed report',
		/** In a list within a sentence: `14 in February`. */
		inMonth: (count: string, month: string) => `${count} in ${month}`,
		columns: { alone: 'Total without mixed reports', mixed: 'In mixed reports' },
		source:
			'Not comparable with 2024: whole mixed reports overstate, and the label ends before the list does.',
	},
};
