import type { Launch } from '../../table/launch.ts';
import type { Language } from '../figure.ts';
import type { Story } from '../story.ts';

/** Words the source line: the data, to which day, and how many of the entries used give no number. */
export function describeSource(
	{ edition }: Story,
	{ messages, format }: Language,
	rows: readonly Launch[] = [],
): string {
	const { source, blanks, entries } = messages.figures;
	const line = source(format.day(edition.lastDay));
	if (rows.length === 0) return line;
	const blank = rows.filter(({ launched }) => launched === null).length;
	const used =
		blank > 0
			? blanks(format.count(rows.length), format.count(blank))
			: entries(format.count(rows.length));
	return `${line} ${used}`;
}
