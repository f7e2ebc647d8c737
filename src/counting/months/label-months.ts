import { listMonths, type Period } from '../../calendar/period.ts';
import type { Launch, WeaponLabel } from '../../table/launch.ts';
import { isNaming, type Sureness, selectSureness } from '../sureness.ts';

/** Kinds of label around the KN-23: the three that name it, Iskander-M alone, and S-300s or S-400s with it. */
export type LabelKind = Sureness | 'iskander' | 'air-defence';

/** What a month's reports of every kind add up to. */
export interface LabelMonth {
	readonly period: Period;
	/** Missiles launched, by kind of label. */
	readonly launched: Readonly<Record<LabelKind, number>>;
}

/** Tells which kind a label is; null for a label that is about something else. */
export function selectLabelKind(label: WeaponLabel): LabelKind | null {
	const sureness = selectSureness(label);
	if (sureness) return sureness;
	if (!isNaming(label, 'Iskander-M')) return null;
	if (label.parts.length === 1) return 'iskander';
	return isNaming(label, 'C-300', 'C-400') ? 'air-defence' : null;
}

/** Adds up the labels of every month that a span touches; a blank number adds nothing. */
export function sumLabelMonths(launches: readonly Launch[], span: Period): LabelMonth[] {
	const rowsOf = Map.groupBy(launches, ({ start }) => start.day.slice(0, 7));
	return listMonths(span).map((period) => {
		const launched = { exact: 0, either: 0, mixed: 0, iskander: 0, 'air-defence': 0 };
		for (const { weapon, launched: number } of rowsOf.get(period.id) ?? []) {
			const kind = selectLabelKind(weapon);
			if (kind) launched[kind] += number ?? 0;
		}
		return { period, launched };
	});
}
