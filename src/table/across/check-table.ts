import type { Launch } from '../launch.ts';
import type { Place } from '../problems/create-problem.ts';
import type { Problem } from '../problems/problem.ts';
import { type ColumnName, formatColumnLetters } from '../read/columns.ts';
import type { Header } from '../read/read-header.ts';
import { checkIsolated, checkOrder } from './check-dates.ts';
import { checkDuplicates, checkNearDuplicates } from './check-duplicates.ts';
import { checkOutliers } from './check-outliers.ts';

/** The rows that are left, and what is wrong between rows. */
export interface CheckedTable {
	readonly launches: readonly Launch[];
	readonly problems: readonly Problem[];
}

/** Compares the rows with each other: what no single row can show. */
export function checkTable(launches: readonly Launch[], header: Header): CheckedTable {
	const { launches: kept, problems } = checkDuplicates(launches);
	const locateIn = (column: ColumnName) => (launch: Launch) => locate(launch, column, header);
	const strays = checkOrder(kept, locateIn('time_start'));
	const stray = new Set(strays.map(({ cell }) => cell));
	const isolated = checkIsolated(kept, locateIn('time_start'));
	const doubts = [
		...checkNearDuplicates(kept, locateIn),
		...isolated.filter(({ cell }) => !stray.has(cell)),
		...strays,
		...checkOutliers(kept, locateIn('launched')),
	];
	return { launches: kept, problems: [...problems, ...doubts] };
}

function locate(launch: Launch, column: ColumnName, header: Header): Place {
	const place = header.places.get(column) ?? 0;
	return { line: launch.line, cell: `${formatColumnLetters(place)}${launch.row}`, column };
}
