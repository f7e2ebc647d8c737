import type { Language } from '../../figures/figure.ts';
import type { EditionRun } from '../record/list-editions.ts';

/** Names editions in a row: `2 to 4, of 24 November 2026 to 1 December 2026`. */
export function wordEditions({ first, last }: EditionRun, { messages, format }: Language): string {
	const { run, range } = messages.claims.history;
	const join = (start: string, end: string) => (start === end ? start : range(start, end));
	return run(
		join(format.count(first.number), format.count(last.number)),
		join(format.day(first.date), format.day(last.date)),
	);
}
