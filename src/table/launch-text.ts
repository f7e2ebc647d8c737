import { formatMoment } from '../calendar/moment.ts';
import type { Launch } from './launch.ts';
import type { ColumnName } from './read/columns.ts';
import { columns } from './read/columns.ts';

/** The eight cells of a launch, in the order of the columns, as the project writes them; a blank count is an empty cell. */
export function formatCells(launch: Launch): readonly string[] {
	return columns.map((name) => formatCell(launch, name));
}

function formatCell(launch: Launch, name: ColumnName): string {
	switch (name) {
		case 'time_start':
			return formatMoment(launch.start);
		case 'time_end':
			return formatMoment(launch.end);
		case 'model':
			return launch.weapon.text;
		case 'launch_place':
			return launch.launchPlace;
		case 'target':
			return launch.target;
		case 'launched':
			return launch.launched === null ? '' : String(launch.launched);
		case 'destroyed':
			return launch.destroyed === null ? '' : String(launch.destroyed);
		case 'source':
			return launch.source;
	}
}
