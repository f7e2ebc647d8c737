import { createSpan, isWithin } from '../../calendar/period.ts';
import type { Launch } from '../../table/launch.ts';
import { countArticle, HALVES, PROSECUTORS } from '../article.ts';
import { createFraction } from '../fraction.ts';
import { findLabelWindow } from '../months/coverage.ts';
import type { Part, Tally } from '../tally.ts';
import { ARTICLE, type Definition } from './definition.ts';
import { type Comparison, compareParts, computeReading } from './readings.ts';

/** What readings are computed from. */
interface Counted {
	readonly launches: readonly Launch[];
	/** Counts that others have published, by id. */
	readonly others: ReadonlyMap<string, { readonly low: number }>;
}

/** What a reading changes of the article's: the total, the thing that is counted, or the first of the two parts. */
export type ReadingKind = 'article' | 'total' | 'thing' | 'first-part';

interface Rule {
	readonly kind: ReadingKind;
	/** The choices that it is made of; null for one that no combination of choices gives. */
	readonly definition: Definition | null;
	/** Counts the two halves of 2024; null where what it needs is not known. */
	compute(counted: Counted): Comparison | null;
}

/** Every reading that has a name: what it is stands here and nowhere else. */
const RULES = {
	article: choose('article', {}),
	exact: choose('thing', { label: 'exact' }),
	single: choose('thing', { label: 'single' }),
	'single-unmixed': choose('thing', { label: 'single', base: 'missiles-unmixed' }),
	split: choose('thing', { label: 'split' }),
	half: choose('thing', { label: 'half' }),
	ceiling: choose('thing', { label: 'ceiling' }),
	'blank-as-one': choose('thing', { blank: 'one' }),
	'blank-as-two': measure((rows) => sum(rows, ({ launched }) => launched ?? 2)),
	/** Launched less shot down; a row that lacks either number adds nothing. */
	'got-through': measure((rows) =>
		sum(rows, ({ launched, destroyed }) =>
			launched === null || destroyed === null ? 0 : launched - destroyed,
		),
	),
	records: choose('thing', { unit: 'records' }),
	posts: measure((rows) => new Set(rows.map(({ source }) => source)).size),
	days: measure((rows) => new Set(rows.map(({ start }) => start.day)).size),
	'without-largest': choose('thing', { largest: 'left-out' }),
	'without-bombs': choose('total', { base: 'missiles-without-bombs' }),
	'without-unknown': choose('total', { base: 'missiles-without-unknown' }),
	'without-bombs-and-unknown': choose('total', { base: 'missiles-without-bombs-and-unknown' }),
	'without-four-kinds': choose('total', { base: 'missiles-without-four-kinds' }),
	'without-air-defence': choose('total', { base: 'missiles-without-air-defence' }),
	'without-air-defence-alone': choose('total', { base: 'missiles-without-air-defence-alone' }),
	ballistic: choose('total', { base: 'ballistic' }),
	iskander: choose('total', { base: 'iskander' }),
	'with-attack-drones': choose('total', { base: 'missiles-and-attack-drones' }),
	'with-drones': choose('total', { base: 'missiles-and-drones' }),
	'by-end': choose('first-part', { day: 'end' }),
	'label-days': { kind: 'first-part', definition: null, compute: compareFromLabel },
	prosecutors: { kind: 'first-part', definition: null, compute: compareWithProsecutors },
} as const satisfies Readonly<Record<string, Rule>>;

/** The name of a reading, as code and addresses use it. */
export type ReadingId = keyof typeof RULES;

/** A way of counting that has a name. */
export interface NamedReading extends Rule {
	readonly id: ReadingId;
}

/** The readings that have a name, the article's own first. */
export const NAMED_READINGS: readonly NamedReading[] = Object.entries<Rule>(RULES).map(
	([id, rule]) => ({ id: id as ReadingId, ...rule }),
);

// Changes choices of the article's.
function choose(kind: ReadingKind, change: Partial<Definition>): Rule {
	const definition: Definition = { ...ARTICLE, ...change };
	return { kind, definition, compute: ({ launches }) => computeReading(launches, definition) };
}

// Keeps the article's rows, those counted and those of the total, and gives them another size.
function measure(size: (rows: readonly Launch[]) => number): Rule {
	const resize = ({ rows, baseRows }: Tally): Part => ({
		count: createFraction(size(rows)),
		base: createFraction(size(baseRows)),
	});
	return {
		kind: 'thing',
		definition: null,
		compute({ launches }) {
			const { first, second } = computeReading(launches, ARTICLE);
			return compareParts(resize(first), resize(second));
		},
	};
}

// Begins the first part on the first day of the label; null where that day is not in it.
function compareFromLabel({ launches }: Counted) {
	const [first, second] = HALVES;
	const window = findLabelWindow(launches);
	if (!window || !isWithin(window.first, first)) return null;
	return computeReading(launches, ARTICLE, [createSpan(window.first, first.last), second]);
}

// Takes the prosecutors' count for the first part: a count, which has no total.
function compareWithProsecutors({ launches, others }: Counted) {
	const other = others.get(PROSECUTORS);
	if (!other) return null;
	const { count } = countArticle(launches, HALVES[1]);
	return compareParts<Part>(
		{ count: createFraction(other.low), base: null },
		{ count, base: null },
	);
}

function sum(rows: readonly Launch[], sizeOf: (row: Launch) => number): number {
	return rows.reduce((total, row) => total + sizeOf(row), 0);
}
