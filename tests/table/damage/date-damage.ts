import { mapColumn, withCells } from './grid.ts';
import { type Mutation, onCell, onGrid, refused } from './mutation.ts';

/** Ways to write the start of row 953, 2024-09-02, that are not the table's. */
const start = refused('A953', {
	'date.order → 2024-09-02': '02.09.2024',
	'date.order → 2024-09-20': '20/09/2024|9/20/2024|20.09.2024|9.20.2024',
	'date.order → 2024-09-09': '9/9/2024',
	'date.order → 2024-09-02 03:00': '02.09.2024 03:00',
	'date.order': '9/2/2024|02-09-2024|9/2/2024 3:00 PM|9/2/2024 3.00|02.09.24|9/2/24|24-09-02',
	'date.unreadable → 2024-09-02': [
		...'2024/09/02|2024.09.02|2024-9-2|20240902|2024 09 02|2024–09–02|２０２４-０９-０２'.split(
			'|',
		),
		...'2 September 2024|Sep 2, 2024|02-Sep-2024|2 вересня 2024|2 сентября 2024'.split('|'),
		'Monday, 2 September 2024',
	],
	'date.unreadable → 2024-05-02': '2 мая 2024|2 May 2024|2 травня 2024|02-май-2024',
	'date.unreadable → 2024-09-02 03:00': [
		...'2024-09-02  03:00|2024-09-02 03:00 AM|2024-09-02 03.00|2024-09-02 03:00:17'.split('|'),
	],
	'date.unreadable → 2024-09-02 15:05': '2024-09-02 3:05 p.m.|2 Sep 2024, 3:05 PM',
	'date.unreadable → 2024-09-02 00:05': '2024-09-02 12:05 am',
	'date.unreadable': [
		...'02-Sep-24|2 Foo 2024|1725235200|2024-09-02T03:00:00Z|2024-09-02 03:00+03:00'.split('|'),
		...'2024-09-02 03:00 EET|2O24-09-02|٢٠٢٤-٠٩-٠٢|2024-09-02 03|03:00|202-09-02'.split('|'),
		...'20244-09-02|2024-09|2024|yesterday|2024-09-02 - 2024-09-03|2024-09-01/02'.split('|'),
		..."'2024-09-02|2024-09-02?|NaT".split('|'),
	],
	'date.serial → 2024-09-02': '45537',
	'date.serial → 2024-09-02 03:00': '45537.125|45537,125',
	'date.serial': '12345|99999|45537.99999',
	'date.impossible → 2024-09-13': '2024-13-09',
	'date.impossible': [
		...'2024-09-31|2024-02-30|2023-02-29|2024-00-02|2024-09-00|2024-13-09 03:00'.split('|'),
		...'2024-09-02 24:00|2024-09-02 25:10|2024-09-02 03:60|2022-02-23|1924-09-02'.split('|'),
	],
	'date.blank': '',
	'cell.invisible → 2024-09-02': '2024-09-02\u200b',
	'cell.invisible → 2024-09-02 03:00': '2024-09-02\u00a003:00',
	'cell.formula': '=TODAY()',
	'cell.error-value': '########|#VALUE!',
});

const both = (day: string, row = 953) =>
	withCells({ [`A${row}`]: day, [`B${row}`]: `${day} 08:00` });
const everyStart = (change: (day: string, at: number) => string) =>
	mapColumn('A', (days) => days.map(change));

/** Every damage of the dates; ends that cannot belong to their start, and days that are sound and wrong, too. */
export const dateDamage: readonly Mutation[] = [
	...start,
	...refused('B953', {
		'date.order → 2024-09-02': '02.09.2024',
		'date.blank': '',
		'date.far-apart': [
			...'2024-08-30 08:00|2023-09-02 08:00|2024-09-05 08:00'.split('|'),
			...'2024-10-02 08:00|2025-09-02 08:00'.split('|'),
		],
	}),
	...onCell('B920', [['2024-08-26 02:00', 'warn date.end-before-start B920: 08']]),
	...onCell('A953', [['2024-02-09', 'stop date.far-apart B953']]),
	...onGrid({
		'day and month of both swapped': [both('2024-02-09'), 'warn date.out-of-place A953: 02 09'],
		'both a month late': [both('2024-09-11', 859), 'differs: 08 09'],
		'both two months late': [both('2024-10-11', 859), 'warn date.out-of-place A859: 08 10'],
		'both a year late': [both('2025-09-02'), 'warn date.out-of-place A953: 09 2025-09'],
		'both a year early': [both('2023-09-02'), 'warn date.out-of-place A953: 2023-09 09'],
		'both in the future': [both('2034-09-02'), 'stop date.future A953, date.future B953'],
		'from the last of a month to the first': [both('2024-08-31', 938), 'differs: 08'],
		'every start in US order': [
			everyStart((day) => day.replace(/^(\d+)-0?(\d+)-0?(\d+).*$/, '$2/$3/$1')),
			'stop file.date-order',
		],
		'every start a serial': [
			everyStart((_, at) => String(45292 + Math.floor(at / 4))),
			'many date.serial A2',
		],
		'every start too wide for its column': [
			everyStart(() => '########'),
			'many cell.error-value A2',
		],
	}),
];
