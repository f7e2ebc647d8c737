import { type BaseRule, CHOSEN_BASES, LABEL_RULES, type LabelRule } from './rules.ts';

/** Every choice that a reading of the table makes, each with its options, the article's first; each goes with most of the others. Words, form and style sheet are made from here. */
export const CHOICES = {
	/** Which labels count. */
	label: namesOf(LABEL_RULES),
	/** Among which launches the share is taken. */
	base: namesOf(CHOSEN_BASES),
	/** Missiles add up the launched column; records count rows. */
	unit: ['missiles', 'records'],
	/** What a blank launched cell adds. */
	blank: ['nothing', 'one'],
	/** Whether the year's largest KN-23 record is left out, above and below the line. */
	largest: ['kept', 'left-out'],
	/** Which day of a launch decides its period. */
	day: ['start', 'end'],
} as const;

type Choice = keyof typeof CHOICES;

/** An option of a choice that the form offers. */
export type Option<Name extends Choice> = (typeof CHOICES)[Name][number];

/** A reading of the table: an option of every choice; more rules have a name than the form offers. */
export type Definition = {
	readonly [Name in Exclude<Choice, 'label' | 'base'>]: Option<Name>;
} & { readonly label: LabelRule; readonly base: BaseRule };

/** The article's own reading, found by matching its figures: see the method page for what is known and what is inferred. */
export const ARTICLE: Definition = {
	label: 'named',
	base: 'missiles',
	unit: 'missiles',
	blank: 'nothing',
	largest: 'kept',
	day: 'start',
};

/** Why a combination of choices makes no sense. */
export type Nonsense =
	/** Rows would be counted that are not among those of which the share is taken. */
	| 'part-outside-whole'
	/** A row is one row: it cannot be shared out, and a blank in it changes nothing. */
	| 'records-are-whole';

/** Options that do not go together, and why. */
export const NONSENSE: readonly {
	readonly why: Nonsense;
	readonly options: { readonly [Name in Choice]?: readonly Option<Name>[] };
}[] = [
	// Mixed rows are counted by every rule but two, and the ceiling counts some of every kind.
	{
		why: 'part-outside-whole',
		options: { label: ['named', 'split', 'half', 'ceiling'], base: ['missiles-unmixed'] },
	},
	{
		why: 'part-outside-whole',
		options: { label: ['ceiling'], base: ['missiles-without-air-defence', 'iskander'] },
	},
	{ why: 'records-are-whole', options: { unit: ['records'], label: ['split', 'half'] } },
	{ why: 'records-are-whole', options: { unit: ['records'], blank: ['one'] } },
];

/** Tells why a combination makes no sense; null for one that does. */
export function findNonsense(definition: Definition): Nonsense | null {
	const found = NONSENSE.find(({ options }) =>
		Object.entries(options).every(([choice, wrong]) =>
			wrong.some((option) => option === definition[choice as Choice]),
		),
	);
	return found?.why ?? null;
}

/** Lists every combination of choices that makes sense, the article's own first. */
export function listReadings(): Definition[] {
	const all = Object.entries(CHOICES).reduce<object[]>(
		(begun, [choice, options]) =>
			begun.flatMap((chosen) => options.map((option) => ({ ...chosen, [choice]: option }))),
		[{}],
	);
	return (all as Definition[]).filter((definition) => findNonsense(definition) === null);
}

function namesOf<Name extends string>(rules: Readonly<Record<Name, unknown>>): readonly Name[] {
	return Object.keys(rules) as Name[];
}
