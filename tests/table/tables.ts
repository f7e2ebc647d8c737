import { readFileSync } from 'node:fs';
import type { Launch } from '../../src/table/launch.ts';
import type { ModelCatalogue } from '../../src/table/models/model-catalogue.ts';
import { parseModels } from '../../src/table/models/parse-models.ts';

/** The text of a frozen table in tests/fixtures. */
export function readFixture(name: string): string {
	return readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8');
}

/** The frozen short list of weapon names. */
export const models: ModelCatalogue = parseModels(readFixture('models.csv')).models;

export const header = 'time_start,time_end,model,launch_place,target,launched,destroyed,source';

/** The cells of one sound row. */
const sound = {
	time_start: '2024-09-02 03:00',
	time_end: '2024-09-02 04:00',
	model: 'KN-23',
	launch_place: 'Bryansk oblast',
	target: 'Kyiv',
	launched: '4',
	destroyed: '1',
	source: 'kpszsu/posts/five',
};

/** A sound row as CSV, with the cells given put in place of its own. */
export function rowWith(cells: Partial<typeof sound> = {}): string {
	return Object.values({ ...sound, ...cells })
		.map(quote)
		.join(',');
}

/** A table of the rows given under the usual header. */
export function tableOf(...rows: readonly string[]): string {
	return `${[header, ...rows].join('\n')}\n`;
}

/** A launch without its place in the file, to compare what two files say. */
export function withoutPlace(launch: Launch): Omit<Launch, 'line' | 'row'> {
	const { line: _line, row: _row, ...rest } = launch;
	return rest;
}

function quote(cell: string): string {
	return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
