import { LABEL_RULES } from '../../counting/readings/rules.ts';
import { selectSureness } from '../../counting/sureness.ts';
import type { Launch, WeaponLabel } from '../../table/launch.ts';
import { formatCells } from '../../table/launch-text.ts';

/** A row of one table and the row of another that it became. */
export interface RowPair {
	readonly before: Launch;
	readonly after: Launch;
}

/** What became of the meaning of a row: something it says is another, its weapon has another name and counts as before, or it says the same in other letters. */
export type RowChange = 'changed' | 'renamed' | 'rewritten';

/** Tells what became of a row. */
export function weighChange({ before, after }: RowPair): RowChange {
	if (describeLabel(before.weapon) !== describeLabel(after.weapon)) return 'changed';
	if (writePlainly(before) !== writePlainly(after)) return 'changed';
	return before.weapon.text === after.weapon.text ? 'rewritten' : 'renamed';
}

// What every definition asks of a label: how surely it names KN-23, whether it could hide one, its
// classes and the shape of its parts.
function describeLabel(label: WeaponLabel): string {
	const { classes, parts } = label;
	return JSON.stringify([
		selectSureness(label),
		LABEL_RULES.ceiling(label).numerator,
		[...classes].sort(),
		parts.map((names) => names.length).sort(),
	]);
}

function writePlainly(launch: Launch): string {
	const { launchPlace, target, weapon } = launch;
	return formatCells({
		...launch,
		weapon: { ...weapon, text: '' },
		launchPlace: sortPlaces(launchPlace),
		target: sortPlaces(target),
	}).join('\t');
}

// To compare them by: `Black Sea and Caspian Sea` is `Caspian Sea and Black Sea`.
function sortPlaces(cell: string): string {
	return cell.split(' and ').sort().join(' and ');
}
