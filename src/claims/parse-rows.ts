import type { z } from 'zod';
import { DataFault } from './data-fault.ts';

/** One row of a context file: what its columns hold, by their names. */
export type TextRecord = Readonly<Record<string, string>>;

/** Checks every record against its shape; throws one DataFault that lists all that is wrong, each with file, line and column. */
export function parseRows<Row extends { readonly id: string }>(
	file: string,
	records: readonly TextRecord[],
	shape: z.ZodType<Row>,
): readonly Row[] {
	const faults: string[] = [];
	const rows = records.flatMap((record, index) => {
		const result = shape.safeParse(record);
		if (result.success) return [result.data];
		faults.push(...result.error.issues.map((issue) => describe(index, record, issue)));
		return [];
	});
	faults.push(...findRepeated(records));
	if (records.length === 0) faults.push('at least one row');
	if (faults.length > 0) throw new DataFault(`${file} cannot be used:\n${faults.join('\n')}`);
	return rows;
}

function describe(index: number, record: TextRecord, issue: z.core.$ZodIssue): string {
	if (issue.code === 'unrecognized_keys') {
		return `line ${lineOf(index)}: no column named ${issue.keys.join(', ')}`;
	}
	const column = String(issue.path[0] ?? 'the whole row');
	const found = record[column];
	const value = found === undefined ? '' : `, not “${found}”`;
	return `line ${lineOf(index)}, ${column}: expected ${issue.message}${value}`;
}

function findRepeated(records: readonly TextRecord[]): readonly string[] {
	const firstAt = new Map<string, number>();
	return records.flatMap(({ id = '' }, index) => {
		const first = firstAt.get(id);
		if (first === undefined) firstAt.set(id, index);
		return first === undefined
			? []
			: [
					`line ${lineOf(index)}, id: expected every id once, “${id}” is also in line ${lineOf(first)}`,
				];
	});
}

function lineOf(index: number): number {
	// The names of the columns stand in line 1, and no cell of these files holds a line break.
	return index + 2;
}
