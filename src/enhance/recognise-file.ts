/** A line of a list of known sums: of a file offered now, or of the table of an earlier edition. */
export interface KnownSum {
	readonly dataset: { readonly [name: string]: string | undefined };
}

/** What a sum says of a file: offered now, the table of an earlier edition, or neither. */
export interface Recognition {
	readonly kind: 'same' | 'earlier' | 'other';
	/** Path of the file offered now; empty for the others. */
	readonly file: string;
	/** Day of the earlier edition, in words; empty for the others. */
	readonly day: string;
}

/** Finds a sum among those known. */
export function recogniseFile(sum: string, known: readonly KnownSum[]): Recognition {
	const found = known.find(({ dataset }) => dataset['sum'] === sum)?.dataset;
	const [file, day] = [found?.['file'] ?? '', found?.['day'] ?? ''];
	if (file !== '') return { kind: 'same', file, day: '' };
	return { kind: day === '' ? 'other' : 'earlier', file, day };
}

/** Writes bytes as hexadecimal digits. */
export function formatHex(bytes: ArrayBuffer): string {
	return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
