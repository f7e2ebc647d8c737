/** Every file of `data/` that is published, by its name there; the first is the table. */
export const DATA_FILES = [
	'missile_attacks_daily.csv',
	'models.csv',
	'claims.json',
	'context.csv',
	'timeline.csv',
	'counts-elsewhere.csv',
	'places.csv',
	'posts.csv',
	'story/en.md',
	'story/en-method.md',
	'story/en-missile.md',
] as const;

/** Name of a published file below `data/`. */
export type DataFile = (typeof DATA_FILES)[number];

/** The one input. */
export const TABLE = 'missile_attacks_daily.csv' satisfies DataFile;

/** The published files as they were found, text or bytes; null for one that is not there. */
export type FoundFiles = Readonly<Record<DataFile, string | Uint8Array | null>>;

/** The published files as text in the one way in which the project keeps them: LF, no BOM, the table as it writes it. */
export type DataTexts = Readonly<Record<DataFile, string>>;

/** Makes a record with a value for every published file. */
export function mapFiles<Value>(
	make: (file: DataFile) => Value,
): Readonly<Record<DataFile, Value>> {
	return Object.fromEntries(DATA_FILES.map((file) => [file, make(file)])) as Record<
		DataFile,
		Value
	>;
}
