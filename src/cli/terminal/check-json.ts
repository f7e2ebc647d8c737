import type { CheckedPublication } from '../../editions/check/check-publication.ts';
import type { EditionDifference } from '../../editions/compare/compare-editions.ts';
import { TABLE } from '../../editions/record/data-files.ts';
import { sumText } from '../../editions/record/sums.ts';

/** Sets a check as JSON for machines: every problem and every claim, none left out, with what differs from the accepted edition. */
export function formatCheckJson(file: string, checked: CheckedPublication): string {
	const { read, problems, known, difference, holds, publishable } = checked;
	const count = (severity: string) =>
		problems.filter((problem) => problem.severity === severity).length;
	const result = {
		file,
		rows: read.launches.length,
		sha256: sumText(read.texts[TABLE]),
		holds,
		accepted: difference?.kind === 'same',
		publishable,
		errors: count('error'),
		warnings: count('warning'),
		notes: count('note'),
		problems,
		known,
		claims: read.claims.map(({ claim: { id, measure, printed, rounding, note }, ...checked }) => {
			const { computed, exact, verdict, coverage, publishable } = checked;
			return {
				id,
				measure,
				printed,
				rounding,
				computed,
				exact,
				verdict,
				coverage,
				note,
				publishable,
			};
		}),
		difference: difference && describeDifference(difference),
	};
	return JSON.stringify(result, null, 2);
}

function describeDifference({ kind, table, claims, cells, story }: EditionDifference) {
	const { rowsBefore, rowsAfter, newer, changed, gone, added, months } = table;
	return {
		kind,
		rowsBefore,
		rowsAfter,
		newer: newer.length,
		changed: changed.length,
		gone: gone.length,
		added: added.length,
		months,
		claims: claims.map(({ before, after, checked }) => ({ id: checked.claim.id, before, after })),
		cells,
		paragraphs: story,
	};
}
