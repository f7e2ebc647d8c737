import { type Sureness, selectSureness } from '../analysis/sureness.ts';
import type { MarkGroup, MarkKind } from '../charts/mark.ts';
import type { Launch } from '../launches/launch.ts';
import type { Language } from './figure.ts';

const KINDS: Readonly<Record<Sureness, MarkKind>> = {
	exact: 'full',
	either: 'tint',
	mixed: 'outline',
};

/** Gives the stroke that stands for a degree of sureness. */
export function kindOf(sureness: Sureness): MarkKind {
	return KINDS[sureness];
}

/** Turns reports into groups of strokes, in the order given; a report without a number gives none. */
export function createGroups(rows: readonly Launch[], language: Language): MarkGroup[] {
	return rows.flatMap((row) => {
		const sureness = selectSureness(row.weapon);
		if (!sureness || !row.launched) return [];
		return [
			{
				kind: kindOf(sureness),
				count: row.launched,
				href: `#${rowId(row)}`,
				label: describeRow(row, language),
			},
		];
	});
}

/** Turns the reports that give no number into one dotted stroke each. */
export function createBlanks(rows: readonly Launch[], language: Language): MarkGroup[] {
	return rows
		.filter(({ launched }) => launched === null)
		.map((row) => ({
			kind: 'dotted',
			count: 1,
			href: `#${rowId(row)}`,
			label: describeRow(row, language),
		}));
}

/** Gives the id of a report's row on the page, from its day and its place in the table. */
export function rowId({ start, row }: Launch): string {
	return `report-${start.day}-${row}`;
}

function describeRow(row: Launch, { messages, format }: Language): string {
	const { report } = messages.figures;
	const day = format.day(row.start.day);
	if (row.launched === null) return report.blank(day, row.weapon.text);
	const launched = format.count(row.launched);
	return report.counted({ day, label: row.weapon.text, launched, place: row.launchPlace });
}
