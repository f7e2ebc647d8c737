import type { Named } from '../named.ts';
import { shared } from './shared.ts';

/** English wording of the counts that others have published; numbers and days arrive ready to print. */
export const counts = {
	title: (of: Named<'early' | 'earlyOwn' | 'late' | 'lateOwn'>) =>
		`February: ${of.early} against ${of.earlyOwn}; November: ${of.late} against ${of.lateOwn}`,
	titleNone: 'Other counts beside the list',
	subtitle:
		'Blue: North Korean missiles that others said had been used. Below it, for the same days, the missiles labelled KN-23 in the list, a mark each.',
	description: (entries: readonly string[]) =>
		`Pairs of a line and marks, a pair for each statement. ${entries.join(' ')}`,
	entry: (of: Named<'number' | 'who' | 'weapon' | 'days' | 'own'>) =>
		`${of.who}, ${of.days}: ${of.number} (${of.weapon}); in the list over the same days: ${of.own}.`,
	groups: { early: 'Early: far apart', late: 'From November on: close' },
	hedge: shared.said,
	hedgeName: shared.hedges,
	weapon: {
		'kn-23': 'KN-23',
		'kn-23-24': 'KN-23 and KN-24',
		'hwasong-11': 'Hwasong-11 series',
		'north-korean-ballistic': 'all North Korean types',
	},
	what: { used: 'used', 'transferred-and-used': 'transferred and used' },
	/** Days and speaker of the statements that are drawn, short enough for a drawing. */
	head: {
		'prosecutors-2024-02-16': '30 December to 7 February',
		'prosecutors-2024-05-07-used': 'late December to late February',
		'cnn-2024-11-23': '1 January to 23 November',
		'hur-2024-12-02': 'up to 2 December',
		'reuters-2025-02-06': 'late December to 6 February',
	},
	who: {
		'prosecutors-2024-02-16': 'Prosecutor General of Ukraine; KN-23 and KN-24',
		'prosecutors-2024-05-07-used': 'prosecutors, to Reuters; all North Korean types',
		'cnn-2024-11-23': 'Ukrainian official, to CNN; KN-23',
		'hur-2024-12-02': 'military intelligence; KN-23 and KN-24',
		'reuters-2025-02-06': 'Ukrainian source, to Reuters; all types',
	},
	inList: (count: string) => `${count} in the list`,
	orFewer: (label: string, least: string) => `${label}, or ${least}`,
	notReported: 'label not in use',
	range: (least: string, most: string) => `${least} to ${most}`,
	verdict: {
		unused: 'no label yet',
		fits: 'fits',
		same: 'the same',
		more: (count: string) => `${count} more`,
		fewer: (count: string) => `${count} fewer`,
	},
	source:
		'Other counts: as named, each with its source in the data. “Or”: by the days that late December may mean.',
	columns: {
		who: 'Who counted',
		said: 'Said on',
		hedge: 'Said as',
		number: 'Number',
		weapon: 'Of what',
		what: 'Counted as',
		covers: 'Over which days',
		own: 'In the list, same days',
		least: 'Least, by the days meant',
		most: 'Most, by the days meant',
		read: 'Published by',
		page: 'Page read',
	},
	late: (month: string) => `late ${month}`,
	covers: (first: string, last: string) => `${first} to ${last}`,
	coversTo: (last: string) => `up to ${last}`,
	partly: (count: string, first: string) => `${count} (label in use from ${first})`,
	read: (publisher: string, page: string) => `${publisher}, read at ${page}`,
};
