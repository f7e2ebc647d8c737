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
	const named = rows.flatMap(({ launchPlace, launched }) => {
		const names = new Set(launchPlace.split(' and ').filter(Boolean));
		return [...names].map((name) => ({ name, launched: launched ?? 0 }));
	});
	return [...Map.groupBy(named, ({ name }) => name)]
		.map(([name, own]) => ({
			name,
			reports: own.length,
			launched: own.reduce((sum, { launched }) => sum + launched, 0),
		}))
		.sort((a, b) => b.reports - a.reports || (a.name < b.name ? -1 : 1));
}
