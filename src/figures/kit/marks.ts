import { countMarks, type MarkGroup, type MarkKind } from '../../charts/kit/mark.ts';
import type { StrokePart } from '../../charts/strokes/data.ts';
import { SURENESSES, type Sureness, selectSureness } from '../../counting/sureness.ts';
import type { Launch } from '../../table/launch.ts';
import type { Language } from '../figure.ts';

const KINDS: Readonly<Record<Sureness, MarkKind>> = {
	exact: 'full',
	either: 'tint',
	mixed: 'outline',
};

/** Gives the mark that stands for a degree of sureness. */
export function kindOf(sureness: Sureness): MarkKind {
	return KINDS[sureness];
}

/** Where the entries stand, seen from the top of the site: pages and files make whole addresses of it. */
const ENTRIES = 'claims/';

/** Sorts entries into the parts of a tally, the surest first and those without a number last. */
export function createParts(
	rows: readonly Launch[],
	language: Language,
	entriesAt = ENTRIES,
): StrokePart[] {
	const { parts } = language.messages.halfYears;
	const count = (groups: readonly MarkGroup[]) => language.format.count(countMarks(groups));
	const named = SURENESSES.map((sureness): StrokePart => {
		const own = rows.filter(({ weapon }) => selectSureness(weapon) === sureness);
		const groups = createGroups(own, language, entriesAt);
		const number = count(groups);
		return {
			kind: kindOf(sureness),
			groups,
			label: parts[sureness](number),
			...(sureness === 'either' ? { short: parts.eitherShort(number) } : {}),
		};
	});
	const blanks = createBlanks(rows, language, entriesAt);
	const last: StrokePart = { kind: 'dotted', groups: blanks, label: parts.blank(count(blanks)) };
	return [...named, last].filter(({ groups }) => groups.length > 0);
}

/** Turns entries into groups of marks, in the order given; an entry without a number gives none. */
export function createGroups(
	rows: readonly Launch[],
	language: Language,
	entriesAt = ENTRIES,
): MarkGroup[] {
	return rows.flatMap((row) => {
		const sureness = selectSureness(row.weapon);
		if (!sureness || !row.launched) return [];
		return [
			{
				kind: kindOf(sureness),
				count: row.launched,
				href: `${entriesAt}#${rowId(row)}`,
				label: describeRow(row, language),
			},
		];
	});
}

/** Turns the entries that give no number into one dotted mark each. */
export function createBlanks(
	rows: readonly Launch[],
	language: Language,
	entriesAt = ENTRIES,
): MarkGroup[] {
	return rows
		.filter(({ launched }) => launched === null)
		.map((row) => ({
			kind: 'dotted',
			count: 1,
			href: `${entriesAt}#${rowId(row)}`,
			label: describeRow(row, language),
		}));
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
