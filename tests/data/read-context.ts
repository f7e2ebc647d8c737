import { readFileSync } from 'node:fs';
import type { TextRecord } from '../../src/claims/parse-rows.ts';
import { createRecordReader } from '../../src/launches/read-records.ts';

/** Reads a file of data/ into records by column name; any shape that a strict reader refuses throws. */
export function readContext(name: string): readonly TextRecord[] {
	const text = readFileSync(new URL(`../../data/${name}`, import.meta.url), 'utf8');
	const reader = createRecordReader();
	const [header, ...rows] = [...reader.push(text), ...reader.end()];
	if (header === undefined) throw new Error(`${name} is empty`);
	return rows.map(({ cells, line, fault, ended }) => {
		if (fault !== null || !ended || cells.length !== header.cells.length) {
			throw new Error(`${name}, line ${line}: not a whole row`);
		}
		return Object.fromEntries(header.cells.map((column, index) => [column, cells[index] ?? '']));
	});
}
