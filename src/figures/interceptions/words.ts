import type { PartField } from '../../charts/fields/draw-part-fields.ts';
import { formatDecimals } from '../../claims/rounding.ts';
import { createFraction } from '../../counting/fraction.ts';
import type { FigureWords, Language } from '../figure.ts';
import { describeSource } from '../kit/source.ts';
import type { Story } from '../story.ts';
import type { InterceptedWeapon, Interceptions } from './select.ts';

/** Words what was reported shot down. */
export function wordInterceptions(
	data: Interceptions,
	language: Language,
	story: Story,
): FigureWords {
	const { messages, format } = language;
	const { interceptions: words } = messages;
	const own = data.weapons.find(({ id }) => id === 'kn-23');
	return {
		title: words.title(own ? wordShare(own, language) : ''),
		subtitle: words.subtitle(format.period(data.period.id)),
		description: words.description(data.weapons.map((weapon) => describe(weapon, language))),
		source: `${describeSource(story, language)} ${words.note} ${wordLeft(data, language)}`,
		table: {
			columns: [
				{ name: 'label', title: words.columns.label, kind: 'text' },
				{ name: 'launched', title: words.columns.launched, kind: 'count' },
				{ name: 'reported_shot_down', title: words.columns.destroyed, kind: 'count' },
				{ name: 'share_percent', title: words.columns.share, kind: 'share', digits: 1 },
			],
			rows: data.weapons.map(({ id, launched, destroyed }) => [
				words.labels[id],
				launched,
				destroyed,
				launched === 0 || id === 'air-defence'
					? null
					: Math.round((destroyed / launched) * 1e3) / 10,
			]),
		},
	};
}

/** Makes the row of a weapon. */
export function createField(weapon: InterceptedWeapon, language: Language): PartField {
	const { interceptions: words } = language.messages;
	const { id, launched, destroyed } = weapon;
	const of = wordOf(weapon, language);
	return {
		label: words.labels[id],
		// Of a weapon that is hardly ever reported shot down, none reported says nothing.
		number: id === 'air-defence' ? '' : wordShare(weapon, language),
		caption: id === 'air-defence' ? words.hardlyEver(of) : of,
		part: destroyed,
		total: launched,
		isOwn: id === 'kn-23',
	};
}

function describe(weapon: InterceptedWeapon, language: Language): string {
	const { interceptions: words } = language.messages;
	const of = wordOf(weapon, language);
	const { id } = weapon;
	return id === 'air-defence'
		? words.rowApart(words.labels[id], of)
		: words.row(words.labels[id], of, wordShare(weapon, language));
}

function wordOf(
	{ launched, destroyed }: InterceptedWeapon,
	{ messages, format }: Language,
): string {
	return messages.interceptions.of(format.count(destroyed), format.count(launched));
}

function wordShare({ launched, destroyed }: InterceptedWeapon, { format }: Language): string {
	if (launched === 0) return '–';
	return format.percent(formatDecimals(createFraction(destroyed * 100, launched), 0));
}

function wordLeft({ left, all }: Interceptions, { messages, format }: Language): string {
	return messages.interceptions.left(
		format.count(left.missiles),
		format.count(all),
		format.count(left.entries),
	);
}
