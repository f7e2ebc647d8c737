import { ARTICLE } from '../analysis/definition.ts';
import { createFraction } from '../analysis/fraction.ts';
import { sumInterceptions } from '../analysis/launched.ts';
import { createPeriod, type Period } from '../analysis/period.ts';
import { SURENESSES, selectSureness } from '../analysis/sureness.ts';
import { countPeriod } from '../analysis/tally.ts';
import { drawPartFields, type PartField } from '../charts/part-fields.ts';
import { formatDecimals } from '../claims/rounding.ts';
import type { Launch } from '../launches/launch.ts';
import { createFigure, type Language } from './figure.ts';
import { kindOf } from './marks.ts';
import { describeSource } from './source.ts';

type Weapon = 'kn-23' | 'iskander' | 'kinzhal' | 'air-defence' | 'cruise';

interface Interceptions {
	readonly period: Period;
	readonly weapons: readonly { readonly id: Weapon; readonly rows: readonly Launch[] }[];
	/** Reports of missiles that fall into none of these. */
	readonly left: readonly Launch[];
}

// Labels of one report each, whole: a label that mixes these with others is left out.
const LABELS: Readonly<Record<Exclude<Weapon, 'kn-23'>, ReadonlySet<string>>> = {
	iskander: new Set(['Iskander-M']),
	kinzhal: new Set(['X-47 Kinzhal']),
	'air-defence': new Set(['C-300', 'C-400', 'C-300/C-400']),
	cruise: new Set(['X-101/X-555', 'Kalibr', 'X-101/X-555 and Kalibr']),
};
const WEAPONS: readonly Weapon[] = ['kn-23', 'iskander', 'kinzhal', 'air-defence', 'cruise'];

/** What was reported shot down, by label, beside what is believed of the missile. */
export const interceptions = createFigure<Interceptions>({
	id: 'interceptions',
	select({ launches }) {
		const period = createPeriod('2024-H2');
		const { baseRows } = countPeriod(launches, ARTICLE, period);
		return {
			period,
			weapons: WEAPONS.map((id) => ({
				id,
				rows: baseRows.filter((row) => selectWeapon(row) === id),
			})),
			left: baseRows.filter((row) => selectWeapon(row) === null),
		};
	},
	describe(data, language, story) {
		const { interceptions: words } = language.messages.limits;
		const { format } = language;
		const rows = data.weapons.map(({ id, rows: own }) =>
			wordWeapon(words.labels[id], own, language),
		);
		const labels = new Set(data.left.map(({ weapon }) => weapon.text));
		return {
			title: words.headline(rows[0]?.destroyed ?? '', rows[0]?.launched ?? ''),
			subtitle: words.subtitle(format.period(data.period.id)),
			description: words.description(rows.map(words.row)),
			source: `${describeSource(story, language)} ${words.note} ${words.left(format.count(labels.size), format.count(data.left.length))}`,
			table: {
				columns: [
					words.columns.label,
					words.columns.launched,
					words.columns.destroyed,
					words.columns.share,
				],
				rows: [...rows, ...wordDegrees(data, language)].map((row) => [
					row.label,
					row.launched,
					row.destroyed,
					row.percent,
				]),
			},
		};
	},
	draw(data, words, { language, stage }) {
		return drawPartFields(
			data.weapons.map(({ id, rows }) => createField(id, rows, language)),
			words,
			stage,
		);
	},
});

function selectWeapon({ weapon }: Launch): Weapon | null {
	if (selectSureness(weapon) !== null) return 'kn-23';
	return WEAPONS.find((id) => id !== 'kn-23' && LABELS[id].has(weapon.text)) ?? null;
}

function createField(id: Weapon, rows: readonly Launch[], language: Language): PartField {
	const words = language.messages.limits.interceptions;
	const { launched, destroyed } = sumInterceptions(rows);
	const { percent, ...own } = wordWeapon(words.labels[id], rows, language);
	return {
		label: own.label,
		number: percent,
		caption: words.of(own.destroyed, own.launched),
		part: id === 'kn-23' ? sumDegrees(rows) : [{ kind: 'ink', count: destroyed }],
		total: launched,
		isOwn: id === 'kn-23',
	};
}

function sumDegrees(rows: readonly Launch[]): PartField['part'] {
	return SURENESSES.map((sureness) => ({
		kind: kindOf(sureness),
		count: sumInterceptions(rows.filter(({ weapon }) => selectSureness(weapon) === sureness))
			.destroyed,
	})).filter(({ count }) => count > 0);
}

// The degrees of sureness that the first row is made of, for the table.
function wordDegrees({ weapons }: Interceptions, language: Language) {
	const rows = weapons[0]?.rows ?? [];
	return SURENESSES.map((sureness) => ({
		sureness,
		own: rows.filter(({ weapon }) => selectSureness(weapon) === sureness),
	}))
		.filter(({ own }) => own.length > 0)
		.map(({ sureness, own }) =>
			wordWeapon(language.messages.figures.sureness[sureness], own, language),
		);
}

function wordWeapon(label: string, rows: readonly Launch[], { format }: Language) {
	const { launched, destroyed } = sumInterceptions(rows);
	return {
		label,
		launched: format.count(launched),
		destroyed: format.count(destroyed),
		percent:
			launched === 0
				? '–'
				: format.percent(formatDecimals(createFraction(destroyed * 100, launched), 0)),
	};
}
