import type { Launch } from '../../table/launch.ts';

/** A launch area as reports name it, with what they say of it. */
export interface LaunchArea {
	/** As the table writes it: `Voronezh oblast`. */
	readonly name: string;
	/** Reports that name it, alone or beside others. */
	readonly reports: number;
	/** Missiles of these reports; one report has one sum for all the areas that it names, so these overlap. */
	readonly launched: number;
}

/** Lists the areas that reports name as places of launch, most reports first, then by name; a blank cell names none. */
export function countLaunchAreas(rows: readonly Launch[]): LaunchArea[] {
	const areas = new Map<string, LaunchArea>();
	for (const { launchPlace, launched } of rows) {
		for (const name of new Set(splitPlaces(launchPlace))) {
			const { reports, launched: before } = areas.get(name) ?? { reports: 0, launched: 0 };
			areas.set(name, { name, reports: reports + 1, launched: before + (launched ?? 0) });
		}
	}
	return [...areas.values()].sort((a, b) => b.reports - a.reports || (a.name < b.name ? -1 : 1));
}

function splitPlaces(cell: string): string[] {
	return cell.split(' and ').filter((name) => name !== '');
}
