import { z } from 'zod';

const DAY = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a date such as 2026-04-10');
const MONTH = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'a month such as 2024-09');
const SUM = z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 of 64 hexadecimal digits');
const COUNT = z.int().min(0);
const WORDS = z.string().min(10, 'a sentence that says what is new');

const MOVE = z.strictObject({ before: COUNT, after: COUNT });

const VALUE = z
	.strictObject({
		/** Rounded as the article rounded: `6.7`. */
		computed: z.string(),
		/** With its own numbers: `74/1107`. */
		exact: z.string(),
	})
	.nullable();

const CHANGES = z.strictObject({
	/** Rows after those published before; null where there are none. */
	newer: z.strictObject({ rows: COUNT, first: DAY, last: DAY }).nullable(),
	/** Rows of days published before, by what became of them. */
	changed: COUNT,
	gone: COUNT,
	added: COUNT,
	/** Weapons launched in each month published before in which a row says something else. */
	months: z.array(z.strictObject({ month: MONTH, kn23: MOVE, missiles: MOVE, drones: MOVE })),
	/** Claims whose value moved. */
	claims: z.array(z.strictObject({ id: z.string(), before: VALUE, after: VALUE })),
	/** Cells of the smaller files that say something else or in other words; null where there was none. */
	cells: z.array(
		z.strictObject({
			file: z.string(),
			id: z.string(),
			column: z.string().nullable(),
			before: z.string().nullable(),
			after: z.string().nullable(),
		}),
	),
	/** Paragraphs of the story that differ. */
	paragraphs: COUNT,
	/** Ids of the figures that drew what was not so. */
	figures: z.array(z.string()),
});

const EDITION = z.strictObject({
	/** Place in the list, counted from 1, so that none can vanish unseen. */
	number: z.int().min(1),
	/** ISO day on which a person accepted it. */
	date: DAY,
	/** What it was to the reader. */
	kind: z.enum(['first', 'newer', 'rewritten', 'correction']),
	/** What is new, in a person's words; of a correction it is what the readers are told. */
	note: WORDS,
	rows: COUNT,
	/** Last day on which the table lists a launch. */
	lastDay: DAY,
	/** What the table gives for every claim; null where it gives nothing. */
	claims: z.record(z.string(), VALUE),
	/** Weapons launched, by month and by the classes that the label names: `{"2024-09": {"ballistic": 30}}`. */
	months: z.record(MONTH, z.record(z.string(), COUNT)),
	/** Against the edition before; null for the first. */
	changes: CHANGES.nullable(),
	/** SHA-256 of the accepted copy of every file. */
	files: z.record(z.string(), SUM),
	/** SHA-256 of all the above. */
	seal: SUM,
});

/** What `data/editions.json` holds: every accepted edition, oldest first. */
export const EDITION_LIST = z.array(EDITION);

/** One accepted edition. */
export type Edition = Readonly<z.infer<typeof EDITION>>;

/** How an edition differs from the one before. */
export type EditionChanges = Readonly<z.infer<typeof CHANGES>>;

/** What the table gives for a claim; null where it gives nothing. */
export type ClaimValue = Readonly<z.infer<typeof VALUE>>;
