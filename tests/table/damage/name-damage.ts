import { mapColumn } from './grid.ts';
import { type Mutation, onCell, onGrid, refused } from './mutation.ts';

/** Ways to write KN-23 of row 859 that are not its listed name, and other names, misspelt or not known. */
const models = refused('C859', {
	'model.misspelt → KN-23': [
		...'КН-23|КN-23|ΚΝ-23|ＫＮ-２３|KN-２３|KN‑23|KN–23|KN—23|KN−23|kn-23|Kn-23|KN23'.split('|'),
		...'KN\u00ad-23|KN-\u200b23|KN\u2060-23|KN-\ufeff23|KN 23|KN - 23|KN_23|NK-23|KNN-23'.split(
			'|',
		),
		'KN-23?',
	],
	'model.misspelt → Kalibr and KN-23': [
		...'KN-23, Kalibr;KN-23 & Kalibr;KN-23 + Kalibr;KN-23 та Kalibr;KN-23 AND Kalibr'.split(';'),
		'Klibr + kn-23',
	],
	'model.misspelt → Iskander-M/KN-23': 'Iskander-M / KN-23|KN-23\\Iskander-M|Iskandr-M/KN-23',
	'model.misspelt → Kalibr': 'Kalbir|KALIBR',
	'model.misspelt → X-69': 'Х-69|X–69',
	'model.misspelt → X-47 Kinzhal': 'X-47\u00a0Kinzhal|X-47  Kinzhal',
	'model.misspelt → C-300/C-400': 'С-300/С-400',
	'model.misspelt → Молнія': 'Moлнія|Молния',
	// Another number is another weapon, and one name alone makes a label unknown.
	'model.unknown': [
		...'KN-24|KN-230|KN-2|KN-32|X-79|C-500|Shahed-238|X-101|Hwasong-11|Oreshnik|Iskander-N'.split(
			'|',
		),
		...'KN-23/KN-24|KN-23 and KN-24|Kalibr and KN-23/KN-24|kn-23 and KN-23|KN-23 Iskander-M'.split(
			'|',
		),
		...'KN-23 and |KN-23 (North Korean)|Iskander/KN-23|4 KN-23|-|23|__proto__|constructor'.split(
			'|',
		),
	],
	'model.repeated': 'KN-23 and KN-23|KN-23 and Iskander-M/KN-23',
	'model.blank': '',
	'cell.lost-letters': 'РљРќ-23|ÐœÐ¾Ð»Ð½Ñ–Ñ|??????|??????-82|Мол??я',
	'cell.markup → KN-23': '“KN-23”',
	'cell.markup': '<i>KN-23</i>|<script>alert(1)</script>',
	'cell.invisible → KN-23': 'KN-23\u200e',
	'cell.invisible': '\u202eKN-23|KN\u0007-23|KN-23\u007f|KN-\n23',
	'cell.too-long': 'KN-23 '.repeat(200),
	'cell.formula': '=B2',
	'cell.error-value': '#NAME?',
});

/** Damage of the texts: launch place, target, source. */
const texts = [
	...refused('E953', {
		'cell.markup → Ukraine': '“Ukraine”|Ukraine”',
		'cell.markup': '<a href="x">Kyiv</a>|Kyiv &amp; Sumy',
		'cell.formula': '=HYPERLINK("x")|+380 44|＝1+1|-2+3+cmd',
		'cell.invisible → Kyiv Sumy': 'Kyiv \n Sumy',
		'cell.invisible': 'Kyiv\u001b[31m|\u202eviyK|Kyiv \ue000',
		'cell.too-long': 'Kyiv '.repeat(200),
		'cell.lost-letters': '??????',
	}),
	...refused('D953', { 'cell.error-value': '#N/A', 'cell.formula': '+1+1' }),
	...onCell('E953', [
		['Kyiv\u{e0041}', 'warn text.invisible E953: 09'],
		['Kyiv\u00a0oblast', 'warn text.invisible E953: 09'],
		['ÐšÐ¸Ñ—Ð²', 'warn text.garbled E953: 09'],
		['Ukraine', 'note'],
	]),
	...onCell(
		'H953',
		[
			...'javascript:alert(1)|vbscript:msgbox(1)|//evil.example|../../../evil|abc def'.split('|'),
			...'x" onmouseover="alert(1)|file:///etc/passwd|http://t.me/kpszsu/1'.split('|'),
		].map((address) => [address, 'warn source.no-link H953: 09']),
	),
	...onCell('H953', [['', 'warn source.blank H953: 09']]),
];

const everyModel = (change: (name: string) => string) =>
	mapColumn('C', (cells) => cells.map(change));

/** Every damage of the names and texts. */
export const nameDamage: readonly Mutation[] = [
	...models,
	// Sound names, of which some mean another weapon.
	...onCell('C859', [
		['X-69', 'differs: 08'],
		['Shahed-136/131', 'differs: 08'],
		['Молнія', 'differs: 08'],
	]),
	...onCell('C953', [
		['Iskander-K', 'differs: 09'],
		['KN-23', 'differs: 09'],
		['KN-23/Iskander-M', 'note note.part-order'],
	]),
	...onGrid({
		'every hyphen a dash': [
			everyModel((name) => name.replaceAll('-', '–')),
			'many model.misspelt C3',
		],
		'every name in capitals': [everyModel((name) => name.toUpperCase()), 'many model.misspelt C2'],
		'every KN-23 renamed to KN-24': [
			everyModel((name) => name.replace('KN-23', 'KN-24')),
			'many model.unknown C122',
		],
	}),
	...texts,
];
