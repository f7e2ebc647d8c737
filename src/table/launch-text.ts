import { formatMoment } from '../calendar/moment.ts';
import type { Launch } from './launch.ts';

/** The eight cells of a launch, in the order of the columns, as the project writes them; a blank count is an empty cell. */
export function formatCells(launch: Launch): readonly string[] {
	return [
		formatMoment(launch.start),
		formatMoment(launch.end),
		launch.weapon.text,
		launch.launchPlace,
		launch.target,
		String(launch.launched ?? ''),
		String(launch.destroyed ?? ''),
		launch.source,
	];
}
