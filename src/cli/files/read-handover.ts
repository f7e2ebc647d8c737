import { inspectWords } from '../../editions/check/inspect-texts.ts';
import { DataFault } from '../../editions/record/data-fault.ts';
import { HANDOVER } from '../../editions/record/handover.ts';

/** A table to import, with its note where the desk saved both in one file. */
export interface Handover {
	readonly table: Uint8Array;
	/** Null where the file is a table alone. */
	readonly note: string | null;
	readonly claimNotes: Readonly<Record<string, string>>;
}

/** Reads a file that is a table, or the file in which the desk saved a table with its note; throws a DataFault where that was changed. */
export function readHandover(bytes: Uint8Array): Handover {
	// No table begins with a brace.
	if (bytes[0] !== 0x7b) return { table: bytes, note: null, claimNotes: {} };
	const read = HANDOVER.safeParse(readJson(bytes));
	if (!read.success)
		throw new DataFault(
			'The file is neither a table nor what the desk saves. Save it once more at the desk.',
		);
	const { table, note, claimNotes } = read.data;
	// Before anything is written: the table alone would wait for words that nobody has.
	for (const words of [note, ...Object.values(claimNotes)]) {
		const mark = inspectWords(words);
		if (mark !== null) throw new DataFault(mark);
	}
	return { table: new TextEncoder().encode(table), note, claimNotes };
}

function readJson(bytes: Uint8Array): unknown {
	try {
		return JSON.parse(new TextDecoder().decode(bytes));
	} catch {
		return null;
	}
}
