import { z } from 'zod';

/** What an editor without a terminal hands to whoever has one: a checked table and what is to be said of it. */
export const HANDOVER = z.strictObject({
	kind: z.literal('table with its note'),
	/** The table as the project writes it. */
	table: z.string().min(1),
	/** What is new; of a correction the words that readers see. */
	note: z.string(),
	/** Why a claim differs, by its id. */
	claimNotes: z.record(z.string(), z.string()),
});

/** What an editor without a terminal hands over. */
export type Handover = Readonly<z.infer<typeof HANDOVER>>;
