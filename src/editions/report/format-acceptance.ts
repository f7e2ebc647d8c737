import { findTableSpan } from '../../counting/months/coverage.ts';
import type { Language } from '../../figures/figure.ts';
import type { CheckedPublication } from '../check/check-publication.ts';
import type { EditionDifference } from '../compare/compare-editions.ts';
import type { ReadEdition } from '../record/read-edition.ts';
import { formatDifference } from './format-difference.ts';
import { wordNewer } from './word-difference.ts';

/** The command that accepts what stands in `data/`, as the editor types it. */
export const ACCEPT_COMMAND = 'npm run data:accept -- --note "What is new, in a sentence."';

const COMMAND = `  ${ACCEPT_COMMAND}`;

/** Says how the files stand to the accepted edition, with all that differs, what readers would see, and what to type. */
export function formatAcceptance(publication: CheckedPublication, language: Language): string {
	const { editions, difference } = publication;
	const standing = formatStanding(publication, language);
	if (editions.length === 0) return `${standing} To accept this as the first:\n${COMMAND}`;
	if (difference === null || difference.kind === 'same') return standing;
	return `${standing}\n\n${ADVICE}\n${COMMAND}`;
}

/** Says the same without what to type. */
export function formatStanding(publication: CheckedPublication, language: Language): string {
	const { editions, difference, accepted, read } = publication;
	const last = editions.at(-1);
	if (!last || !accepted) return 'No edition was accepted yet.';
	const { format } = language;
	const name = `edition ${last.number}, accepted on ${format.day(last.date)} (${format.count(last.rows)} rows, to ${format.day(last.lastDay)})`;
	if (!difference) return `It is compared with ${name} as soon as it has no error.`;
	if (difference.kind === 'same') return `This is ${name}.`;
	const lost = wordLoss({ before: accepted, after: read, difference }, language);
	return [lost ?? formatDifference(difference), `Against ${name}. ${wordKind(difference)}`].join(
		'\n\n',
	);
}

const ADVICE =
	'If it is wrong, mend it, or bring the accepted edition back with `npm run restore`. If it is right, accept it:';

/** Says in words what readers will see of a change. */
export function wordKind({ kind, table }: Pick<EditionDifference, 'kind' | 'table'>): string {
	const newer = wordNewer(table.newer);
	switch (kind) {
		case 'same':
			return 'Nothing differs.';
		case 'newer':
			return newer === ''
				? 'Readers will see something new; nothing that was published changes.'
				: `Readers will see newer rows: ${newer}. Nothing that was published changes.`;
		case 'rewritten':
			return 'It is written in another way; there is nothing to tell the readers.';
		case 'wording':
			return 'Words change. Only a person can say whether readers were told something that was not so (--correction) or only read it in other words (--wording).';
		case 'correction':
			return 'This will be printed as a CORRECTION: with its day and your note, under the standfirst of the article, at the figures and claims that it touches, on the data page and in the feed.';
	}
}

/** As many lost rows as are named below the paragraph that says so. */
const FEW = 10;

/** Says in a paragraph that a table is old or cut off, in place of a list of all that is lost where that is long; null where it is neither. */
export function wordLoss(
	{
		before,
		after,
		difference,
	}: Record<'before' | 'after', ReadEdition> & {
		readonly difference: EditionDifference;
	},
	{ format }: Language,
): string | null {
	const { gone, rowsBefore } = difference.table;
	const last = findTableSpan(before.launches)?.last ?? '';
	const newLast = findTableSpan(after.launches)?.last ?? '';
	const isOlder = newLast < last;
	if (!isOlder && gone.length * 10 < rowsBefore) return null;
	const days = isOlder
		? `This file ends on ${format.day(newLast)}; the table in use ends on ${format.day(last)}. It is an older download.`
		: 'This file looks filtered or cut off.';
	const rows = `Of the ${format.count(rowsBefore)} rows in use, ${format.count(gone.length)} would be gone`;
	const fallen = after.claims.filter(({ verdict }) => verdict !== 'matches').length;
	const told = `${days} ${rows}, and ${fallen} of ${after.claims.length} claims would not hold.`;
	return gone.length > FEW ? told : `${told}\n\n${formatDifference(difference)}`;
}
