import { isWithin, type Period } from '../../calendar/period.ts';
import type { Launch, WeaponLabel } from '../../table/launch.ts';
import { isNaming, type Sureness, selectSureness } from '../sureness.ts';

/** Kinds of label around the KN-23: the three that name it, Iskander-M alone, and S-300s or S-400s with it. */
export type LabelKind = Sureness | 'iskander' | 'air-defence';

/** Missiles launched in a period, by kind of label. */
export interface LabelSums {
	readonly period: Period;
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

/** Adds up the labels of a period; a blank number adds nothing. */
export function sumLabels(launches: readonly Launch[], period: Period): LabelSums {
	const launched = { exact: 0, either: 0, mixed: 0, iskander: 0, 'air-defence': 0 };
	for (const { start, weapon, launched: number } of launches) {
		const kind = isWithin(start.day, period) ? selectLabelKind(weapon) : null;
		if (kind) launched[kind] += number ?? 0;
	}
	return { period, launched };
}
