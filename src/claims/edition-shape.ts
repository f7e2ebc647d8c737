import { z } from 'zod';

const DAY = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a date such as 2026-04-10');
const MONTH = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'a month such as 2024-09');
const HALF_YEAR = z.string().regex(/^\d{4}-H[12]$/, 'a half-year such as 2024-H2');
const SUM = z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 of 64 hexadecimal digits');
const COUNT = z.int().min(0);
const WORDS = z.string().min(10, 'a sentence that says what changed');

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
	/** Weapons launched in each month published before in which anything changed. */
	months: z.array(z.strictObject({ month: MONTH, kn23: MOVE, missiles: MOVE, drones: MOVE })),
	/** Claims whose value moved. */
	claims: z.array(z.strictObject({ id: z.string(), before: VALUE, after: VALUE })),
});

const EDITION = z.strictObject({
	/** ISO day on which a person accepted it. */
	date: DAY,
	/** Of the table as the project writes it. */
	sha256: SUM,
	rows: COUNT,
	/** Last day on which the table lists a launch. */
	lastDay: DAY,
	/** What is new, for the reader: of a revised table it is the correction. */
	note: WORDS,
	/** What the table gives for every claim; null where it gives nothing. */
	claims: z.record(z.string(), VALUE),
	/** Missiles labelled KN-23 of all missiles, by half-year: `74/1107`. */
	halfYears: z.record(HALF_YEAR, z.string().regex(/^\d+\/\d+$/, 'two counts such as 74/1107')),
	/** Against the edition before; null for the first. */
	changes: CHANGES.nullable(),
	/** SHA-256 of the contents that belong to it. */
	contents: SUM,
	/** SHA-256 of the edition before, so that none can vanish unseen; null for the first. */
	previous: SUM.nullable(),
});

const SUMS = z.strictObject({ rows: COUNT, blanks: COUNT, launched: COUNT, destroyed: COUNT });

const CONTENTS = z.record(
	MONTH,
	z.strictObject({
		sums: z.strictObject({ kn23: SUMS, missiles: SUMS, drones: SUMS }),
		/** Under each label its rows as `day launched/destroyed rest`, a hyphen for a blank: `02 16/0 a3f9c1`. */
		rows: z.record(
			z.string().min(1),
			z
				.string()
				.regex(
					/^\d{2} (\d+|-)\/(\d+|-) [0-9a-f]{6}(; \d{2} (\d+|-)\/(\d+|-) [0-9a-f]{6})*$/,
					'rows such as "02 16/0 a3f9c1; 03 3/- 99b1c2"',
				),
		),
	}),
);

/** What `data/editions.json` holds: every accepted edition, oldest first, and the contents of the last. */
export const EDITION_FILE = z.strictObject({
	editions: z.array(EDITION).min(1),
	contents: CONTENTS,
});

/** One accepted edition. */
export type Edition = Readonly<z.infer<typeof EDITION>>;

/** How an edition differs from the one before. */
export type EditionChanges = Readonly<z.infer<typeof CHANGES>>;

/** What the table gives for a claim; null where it gives nothing. */
export type ClaimValue = Readonly<z.infer<typeof VALUE>>;

/** Sums and row prints of an edition, by month. */
export type EditionContents = Readonly<z.infer<typeof CONTENTS>>;

/** Every accepted edition, oldest first, and the contents of the last. */
export type EditionFile = Readonly<z.infer<typeof EDITION_FILE>>;
