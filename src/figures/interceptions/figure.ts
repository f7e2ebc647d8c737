import { drawPartFields } from '../../charts/fields/draw-part-fields.ts';
import { createFigure, type Language } from '../figure.ts';
import { column, createTable } from '../kit/table.ts';
import { describeSource, formatShare, roundShare } from '../kit/words.ts';
import { type InterceptedWeapon, partOf, selectInterceptions } from './select.ts';

/** What was reported shot down, by label, beside what is believed of the missile. */
export const interceptions = createFigure('interceptions', (story, language) => {
	const { columns, ...words } = language.messages.interceptions;
	const { format } = language;
	const { period, weapons, left, all } = selectInterceptions(story);
	const rest = words.left(
		format.count(left.missiles),
		format.count(all),
		format.count(left.entries),
	);
	const told = weapons.map((weapon) => wordWeapon(weapon, language));
	return {
		title: words.title(told.find(({ isOwn }) => isOwn)?.share ?? ''),
		subtitle: words.subtitle(format.period(period.id)),
		description: words.description(told.map(({ row }) => row)),
		source: `${describeSource(story, language)} ${words.note} ${rest}`,
		table: createTable(weapons, {
			label: column.text(columns.label, ({ id }) => words.labels[id]),
			launched: column.count(columns.launched, ({ launched }) => launched),
			reported_shot_down: column.count(columns.destroyed, ({ destroyed }) => destroyed),
			share_percent: column.share(
				columns.share,
				(weapon) => (isApart(weapon) ? null : roundShare(partOf(weapon), 1)),
				{ digits: 1 },
			),
		}),
		draw: (text, stage) => drawPartFields(told, text, stage),
	};
});

// Of a weapon that is hardly ever reported shot down, none reported says nothing.
function isApart({ id }: InterceptedWeapon): boolean {
	return id === 'air-defence';
}

function wordWeapon(weapon: InterceptedWeapon, language: Language) {
	const { interceptions: words } = language.messages;
	const { count } = language.format;
	const { id, launched, destroyed } = weapon;
	const label = words.labels[id];
	const of = words.of(count(destroyed), count(launched));
	const share = formatShare(partOf(weapon), 0, language);
	return {
		label,
		share,
		row: isApart(weapon) ? words.rowApart(label, of) : words.row(label, of, share),
		number: isApart(weapon) ? '' : share,
		caption: isApart(weapon) ? words.hardlyEver(of) : of,
		part: destroyed,
		total: launched,
		isOwn: id === 'kn-23',
	};
}
