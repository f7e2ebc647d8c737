import type { Language } from '../../figures/figure.ts';
import { columns } from '../../table/read/columns.ts';
import { LICENCE_URL } from './licence.ts';

/** The type of a column, as both Table Schema and CSVW need to know it. */
export type ColumnType = 'text' | 'count';

/** A column of an offered CSV file, for people and for programs. */
export interface Column {
	readonly name: string;
	readonly type: ColumnType;
	readonly meaning: string;
	/** Whether every row must have it. */
	readonly required: boolean;
}

const REQUIRED = ['time_start', 'model'];

/** Describes the eight columns of the table in the words of a language. */
export function describeTableColumns({ messages }: Language): readonly Column[] {
	return columns.map((name) => ({
		name,
		type: name === 'launched' || name === 'destroyed' ? 'count' : 'text',
		meaning: messages.data.dictionary.meanings[name],
		required: REQUIRED.includes(name),
	}));
}

/** Describes the columns of the list of weapon names. */
export function describeModelColumns({ messages }: Language): readonly Column[] {
	const { models } = messages.data;
	return (['name', 'class', 'alias_of', 'note'] as const).map((name) => ({
		name,
		type: 'text',
		meaning: models[name],
		required: name === 'name',
	}));
}

/** Writes the CSV on the Web metadata of a CSV file that stands beside it; `url` is relative to the metadata. */
export function writeCsvw(
	url: string,
	described: readonly Column[],
	{ messages }: Language,
): string {
	const content = {
		'@context': ['http://www.w3.org/ns/csvw', { '@language': messages.locale }],
		url,
		'dc:title': messages.data.datasetName,
		'dc:description': messages.data.licence.line,
		'dc:license': { '@id': LICENCE_URL },
		dialect: { encoding: 'utf-8', delimiter: ',', header: true, lineTerminators: ['\n'] },
		tableSchema: { columns: described.map(describeForCsvw) },
	};
	return `${JSON.stringify(content, null, '\t')}\n`;
}

function describeForCsvw({ name, type, meaning, required }: Column) {
	return {
		name,
		titles: name,
		'dc:description': meaning,
		datatype: type === 'count' ? { base: 'integer', minimum: '0' } : 'string',
		required,
	};
}
