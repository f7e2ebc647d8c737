import type { CheckedPublication } from './check-publication.ts';
import type { EditionDifference } from './compare-edition.ts';
import type { Edition } from './edition-shape.ts';
import { formatDifference } from './format-difference.ts';
import { wordNewer } from './word-difference.ts';

/** The command that accepts a table, as the editor types it. */
export const ACCEPT_COMMAND = 'npm run data:accept -- --note "What is new, in a sentence."';

/** Says how the table stands to the last accepted edition, with all that differs where something published does, and what to type. */
export function formatAcceptance(publication: CheckedPublication): string {
	const { difference } = publication;
	if (!difference || difference.kind === 'same' || isPlainAddition(difference))
		return formatVerdict(publication);
	return `${formatDifference(difference)}\n${formatVerdict(publication)}`;
}

/** Says how the table stands to the last accepted edition, and what to type where it is not accepted. */
export function formatVerdict({ editions, difference }: CheckedPublication): string {
	const last = editions.at(-1);
	if (!last) return `No edition was accepted yet. To accept this table as the first:\n${COMMAND}`;
	const name = nameEdition(last);
	if (!difference) return `The table is compared with ${name} as soon as it has no error.`;
	if (difference.kind === 'same') return `The table is ${name}.`;
	if (isPlainAddition(difference))
		return `The table adds ${wordNewer(difference.table.newer)} to ${name}; nothing published before changes. To publish it:\n${COMMAND}`;
	const lines = [`${wordKind(difference)} ${name}. Nobody has accepted that yet.`];
	if (hasManyGone(difference)) lines.push(MANY_GONE);
	return [...lines, ADVICE, COMMAND].join('\n');
}

const COMMAND = `  ${ACCEPT_COMMAND}`;

const ADVICE =
	'If the table is wrong, correct it or bring the published one back from dist/data/. If it is right, accept it; the note is printed on the site as the correction:';

const MANY_GONE = 'So many rows gone look like a file that was filtered or cut off.';

function hasManyGone({ table: { gone, rowsBefore } }: EditionDifference): boolean {
	return gone.length * 10 >= rowsBefore;
}

function isPlainAddition({ kind, claims }: EditionDifference): boolean {
	return kind === 'newer' && claims.length === 0;
}

function wordKind({ kind }: EditionDifference): string {
	if (kind === 'newer') return 'The table adds rows that move a claim of';
	return kind === 'revised'
		? 'The table would change what was published with'
		: 'No row and no number changes, but names are written in another way than in';
}

function nameEdition({ date, rows, lastDay }: Edition): string {
	return `the edition accepted on ${date} (${rows} rows, to ${lastDay})`;
}
