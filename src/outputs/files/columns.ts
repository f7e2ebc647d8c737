import type { Language } from '../../figures/figure.ts';
import type { ColumnKind, FigureTable } from '../../figures/kit/table.ts';
import { columns } from '../../table/read/columns.ts';

/** A column of an offered CSV file, for people and for programs. */
export interface Column {
	readonly name: string;
	/** As Table Schema calls it. */
	readonly type: 'string' | 'integer' | 'number' | 'date' | 'yearmonth';
	readonly meaning: string;
	/** Whether every row must have it. */
	readonly required: boolean;
}

const TYPES: Readonly<Record<ColumnKind, Column['type']>> = {
	count: 'integer',
	share: 'number',
	ratio: 'number',
	length: 'number',
	day: 'date',
	month: 'yearmonth',
	text: 'string',
};

/** Describes the eight columns of the table in the words of a language. */
export function describeTableColumns({ messages }: Language): readonly Column[] {
	return columns.map((name) => ({
		name,
		type: name === 'launched' || name === 'destroyed' ? 'integer' : 'string',
		meaning: messages.data.dictionary.meanings[name],
		required: name === 'time_start' || name === 'model',
	}));
}

/** Describes the columns of the list of weapon names. */
export function describeModelColumns({ messages }: Language): readonly Column[] {
	return Object.entries(messages.data.models).map(([name, meaning]) => ({
		name,
		type: 'string',
		meaning,
		required: name === 'name',
	}));
}

/** Describes the columns of a figure's table; a count that is shared out, such as 3.5, is no integer. */
export function describeFigureColumns({ columns: own, rows }: FigureTable): readonly Column[] {
	return own.map(({ name, title, kind }, at) => {
		const isShared = rows.some((row) => typeof row[at] === 'number' && !Number.isInteger(row[at]));
		const type = kind === 'count' && isShared ? 'number' : TYPES[kind];
		return { name, type, meaning: title, required: false };
	});
}
