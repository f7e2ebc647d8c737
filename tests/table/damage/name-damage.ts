import { withColumn } from './grid.ts';
import {
	accepted,
	differs,
	type Mutation,
	onCell,
	onGrid,
	stop,
	stopMany,
	warn,
} from './mutation.ts';

/** Ways to write KN-23 of row 859 that are not its listed name, and the code of each. */
const written: readonly (readonly [name: string, value: string, code: string])[] = [
	['Cyrillic letters', 'КН-23', 'model.look-alike'],
	['one Cyrillic letter', 'КN-23', 'model.look-alike'],
	['Greek letters', 'ΚΝ-23', 'model.look-alike'],
	['full-width letters', 'ＫＮ-２３', 'model.look-alike'],
	['no-break hyphen', 'KN‑23', 'model.dashes'],
	['en dash', 'KN–23', 'model.dashes'],
	['em dash', 'KN—23', 'model.dashes'],
	['minus sign', 'KN−23', 'model.dashes'],
	['soft hyphen', 'KN\u00ad-23', 'model.invisible'],
	['zero-width space', 'KN-\u200b23', 'model.invisible'],
	['word joiner', 'KN\u2060-23', 'model.invisible'],
	['byte order mark inside', 'KN-\ufeff23', 'model.invisible'],
	['small letters', 'kn-23', 'model.case'],
	['half small', 'Kn-23', 'model.case'],
	['no hyphen', 'KN23', 'model.spelling'],
	['space for the hyphen', 'KN 23', 'model.spelling'],
	['spaces around the hyphen', 'KN - 23', 'model.spelling'],
	['underscore for the hyphen', 'KN_23', 'model.spelling'],
	['full-width digits', 'KN-２３', 'model.look-alike'],
	['KN-24, another weapon', 'KN-24', 'model.unknown'],
	['KN-230, another name', 'KN-230', 'model.unknown'],
	['KN-2, cut off', 'KN-2', 'model.unknown'],
	['KN-32, digits exchanged', 'KN-32', 'model.unknown'],
	['letters exchanged', 'NK-23', 'model.typo'],
	['a letter too many', 'KNN-23', 'model.typo'],
	['the Korean name', 'Hwasong-11', 'model.unknown'],
	['two names without a joint', 'KN-23 Iskander-M', 'model.unknown'],
	['two names with a comma', 'KN-23, Kalibr', 'model.separator'],
	['two names with an ampersand', 'KN-23 & Kalibr', 'model.separator'],
	['two names with a plus', 'KN-23 + Kalibr', 'model.separator'],
	['two names with a Ukrainian and', 'KN-23 та Kalibr', 'model.separator'],
	['two names with capital AND', 'KN-23 AND Kalibr', 'model.separator'],
	['two names with spaces around the stroke', 'Iskander-M / KN-23', 'model.separator'],
	['two names with a backslash', 'Iskander-M\\KN-23', 'model.separator'],
	['the same name twice', 'KN-23 and KN-23', 'model.repeated'],
	['a joint without a second name', 'KN-23 and ', 'model.unknown'],
	['in brackets', 'KN-23 (North Korean)', 'model.unknown'],
	['with a question mark', 'KN-23?', 'model.typo'],
	['with a number before it', '4 KN-23', 'model.unknown'],
	['HTML', '<i>KN-23</i>', 'cell.html'],
	['a script', '<script>alert(1)</script>', 'cell.html'],
	['turned direction', '\u202eKN-23', 'cell.direction'],
	['left-to-right mark', 'KN-23\u200e', 'cell.direction'],
	['control character', 'KN\u0007-23', 'cell.control'],
	['DEL', 'KN-23\u007f', 'cell.control'],
	['line break', 'KN-\n23', 'cell.line-break'],
	['over-long', 'KN-23 '.repeat(200), 'cell.too-long'],
	['formula', '=B2', 'cell.formula'],
	['error of a formula', '#NAME?', 'cell.error-value'],
	['blank', '', 'model.blank'],
	['a dash for blank', '-', 'model.unknown'],
	['garbled', 'РљРќ-23', 'model.mojibake'],
	['curly quotation marks', '“KN-23”', 'cell.smart-quotes'],
	['a number', '23', 'model.unknown'],
	['a hostile name', '__proto__', 'model.unknown'],
	['constructor', 'constructor', 'model.unknown'],
];

const asModel = written.map(([name, value, code]) =>
	onCell(`model: ${name}`, ['C859', value], stop(`${code} C859`)),
);

/** Other names of the table: misspelt, one letter apart, or sound and another weapon. */
const others: readonly Mutation[] = [
	onCell('model: Iskandr-M', ['C953', 'Iskandr-M/KN-23'], stop('model.typo C953')),
	onCell('model: Iskander alone', ['C953', 'Iskander/KN-23'], stop('model.unknown C953')),
	onCell('model: Iskander-N, between M and K', ['C953', 'Iskander-N'], stop('model.unknown C953')),
	onCell('model: Kalbir', ['C859', 'Kalbir'], stop('model.typo C859')),
	onCell('model: X-79, between X-59 and X-69', ['C859', 'X-79'], stop('model.unknown C859')),
	onCell('model: X-69 for KN-23, a sound name', ['C859', 'X-69'], differs('2024-08')),
	onCell('model: Iskander-K for Iskander-M/KN-23', ['C953', 'Iskander-K'], differs('2024-09')),
	onCell('model: KN-23 for Iskander-M/KN-23', ['C953', 'KN-23'], differs('2024-09')),
	onCell('model: a drone for KN-23', ['C859', 'Shahed-136/131'], differs('2024-08')),
	onCell('model: Cyrillic Х in Х-69', ['C859', 'Х-69'], stop('model.look-alike C859')),
	onCell('model: Cyrillic С in С-300', ['C859', 'С-300'], stop('model.look-alike C859')),
	onCell(
		'model: Latin letters in a Cyrillic name',
		['C859', 'Moлнія'],
		stop('model.look-alike C859'),
	),
	onCell('model: a legitimate Cyrillic name', ['C859', 'Молнія'], differs('2024-08')),
	onCell(
		'model: the parts in another order',
		['C953', 'KN-23/Iskander-M'],
		accepted('note.part-order'),
	),
	onCell('model: an unknown new name', ['C859', 'Oreshnik'], stop('model.unknown C859')),
	onGrid(
		'model: every hyphen a dash',
		(grid) => withColumn(grid, 'C', (cells) => cells.map((cell) => cell.replaceAll('-', '–'))),
		stopMany('model.dashes C3'),
	),
	onGrid(
		'model: every name in capitals',
		(grid) => withColumn(grid, 'C', (cells) => cells.map((cell) => cell.toUpperCase())),
		stopMany('model.case C2'),
	),
	onGrid(
		'model: every KN-23 renamed to KN-24',
		(grid) => withColumn(grid, 'C', (cells) => cells.map((cell) => cell.replace('KN-23', 'KN-24'))),
		stopMany('model.unknown C122'),
	),
];

/** Sources of which no link can be made. */
const addresses: readonly (readonly [name: string, value: string])[] = [
	['script address', 'javascript:alert(1)'],
	['Visual Basic address', 'vbscript:msgbox(1)'],
	['address without its scheme', '//evil.example'],
	['path to elsewhere', '../../../evil'],
	['attribute after it', 'x" onmouseover="alert(1)'],
	['file on a disk', 'file:///etc/passwd'],
	['address without encryption', 'http://t.me/kpszsu/1'],
	['words', 'abc def'],
];

/** Damage of the texts: launch place, target, source. */
const texts: readonly Mutation[] = [
	onCell('target: HTML', ['E953', '<a href="x">Kyiv</a>'], stop('cell.html E953')),
	onCell('target: an entity', ['E953', 'Kyiv &amp; Sumy'], stop('cell.html E953')),
	onCell('target: formula', ['E953', '=HYPERLINK("x")'], stop('cell.formula E953')),
	onCell('target: over-long', ['E953', 'Kyiv '.repeat(200)], stop('cell.too-long E953')),
	onCell('target: line break', ['E953', 'Kyiv\nSumy'], stop('cell.line-break E953')),
	onCell('target: control character', ['E953', 'Kyiv\u001b[31m'], stop('cell.control E953')),
	onCell('target: turned direction', ['E953', '\u202eviyK'], stop('cell.direction E953')),
	onCell(
		'target: tag characters',
		['E953', 'Kyiv\u{e0041}'],
		warn('text.invisible E953', '2024-09'),
	),
	onCell('target: private letters', ['E953', 'Kyiv \ue000'], stop('cell.control E953')),
	onCell(
		'target: no-break space',
		['E953', 'Kyiv\u00a0oblast'],
		warn('text.invisible E953', '2024-09'),
	),
	onCell('target: garbled', ['E953', 'ÐšÐ¸Ñ—Ð²'], warn('text.mojibake E953', '2024-09')),
	onCell('place: error of a formula', ['D953', '#N/A'], stop('cell.error-value D953')),
	...addresses.map(([name, value]) =>
		onCell(`source: ${name}`, ['H953', value], warn('source.no-link H953', '2024-09')),
	),
	onCell('place: a sum', ['D953', '+1+1'], stop('cell.formula D953')),
	onCell('target: a hidden command', ['E953', '-2+3+cmd|x'], stop('cell.formula E953')),
	onCell('target: a telephone number', ['E953', '+380 44'], stop('cell.formula E953')),
	onCell('target: a sum of full width', ['E953', '＝1+1'], stop('cell.formula E953')),
	onCell('target: lost letters', ['E953', '??????'], stop('cell.lost-letters E953')),
	onCell('source: blank', ['H953', ''], warn('source.blank H953', '2024-09')),
];

/** Every damage of the names and texts. */
export const nameDamage: readonly Mutation[] = [...asModel, ...others, ...texts];
