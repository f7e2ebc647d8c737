import { countMarks, type MarkGroup, type MarkKind } from '../../charts/kit/mark.ts';
import type { StrokePart } from '../../charts/strokes/data.ts';
import { SURENESSES, type Sureness, selectSureness } from '../../counting/sureness.ts';
import type { Launch } from '../../table/launch.ts';
import type { Language } from '../figure.ts';

const KINDS = { exact: 'full', either: 'tint', mixed: 'outline', blank: 'dotted' } as const;

/** Gives the mark that stands for a degree of sureness. */
export function kindOf(sureness: Sureness): MarkKind {
	return KINDS[sureness];
}

/** Picks the first entry of each degree of sureness, surest first: the real ones by which the marks are explained. */
export function selectExamples(rows: readonly Launch[]) {
	return SURENESSES.flatMap((sureness) => {
		const row = rows.find(
			({ weapon, launched }) => launched !== null && selectSureness(weapon) === sureness,
		);
		return row ? [{ sureness, row }] : [];
	});
}

/** Where the entries stand, seen from the top of the site: pages and files make whole addresses of it. */
const ENTRIES = 'claims/';

/** Sorts entries into the parts of a tally, the surest first and those without a number last. */
export function createParts(
	rows: readonly Launch[],
	language: Language,
	entriesAt = ENTRIES,
): StrokePart[] {
	const { eitherShort, ...labels } = language.messages.halfYears.parts;
	const all = createGroups(rows, language, entriesAt);
	return ([...SURENESSES, 'blank'] as const).flatMap((degree) => {
		const kind = KINDS[degree];
		const groups = all.filter((group) => group.kind === kind);
		const number = language.format.count(countMarks(groups));
		const short = degree === 'either' ? { short: eitherShort(number) } : {};
		return groups.length > 0 ? [{ kind, groups, label: labels[degree](number), ...short }] : [];
	});
}

/** Turns entries that name KN-23 into groups of marks, in the order given; one without a number gives a dotted mark, which is not counted. */
export function createGroups(
	rows: readonly Launch[],
	language: Language,
	entriesAt = ENTRIES,
): MarkGroup[] {
	return rows.flatMap((row) => {
		const sureness = selectSureness(row.weapon);
		if (!sureness || row.launched === 0) return [];
		const mark =
			row.launched === null
				? { kind: KINDS.blank, count: 1 }
				: { kind: KINDS[sureness], count: row.launched };
		return [{ ...mark, href: `${entriesAt}#${rowId(row)}`, label: describeRow(row, language) }];
	});
}

/** Gives the address of an entry's row, seen from the top of the site. */
export function entryAddress(row: Launch): string {
	return `${ENTRIES}#${rowId(row)}`;
}

/** Gives the id of an entry's row on a page, from its day and its place in the list. */
export function rowId({ start, row }: Launch): string {
	return `entry-${start.day}-${row}`;
}

function describeRow(row: Launch, { messages, format }: Language): string {
	const { entry } = messages.figures;
	const day = format.day(row.start.day);
	if (row.launched === null) return entry.blank(day, row.weapon.text);
	const launched = format.count(row.launched);
	return entry.counted({ day, label: row.weapon.text, launched, place: row.launchPlace });
}
