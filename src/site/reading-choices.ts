import { CHOICES, type Reading } from '../analysis/readings.ts';
import type { Language } from '../figures/figure.ts';
import { CHOICE_KEYS, CUTS, type ReadingGroup } from '../figures/select-readings.ts';

/** An option of the form that picks a reading. */
export interface ReadingOption {
	/** Id of its radio button and class of every row that it fits: the letter of the choice and a number. */
	readonly key: string;
	readonly name: string;
}

/** A choice of the form with its options, the article's first. */
export interface ReadingChoice {
	readonly key: string;
	readonly name: string;
	readonly options: readonly ReadingOption[];
}

const LETTERS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'] as const;
const ALL = { cut: CUTS, ...CHOICES };
const KEYS = ['cut', ...CHOICE_KEYS] as const;

/** Lists the choices of the form in order: where the year is divided, then those of a definition. */
export function listChoices({ messages }: Language): ReadingChoice[] {
	return KEYS.map((key, place) => {
		const { name, options } = messages.method.choices[key];
		const names: Readonly<Record<string, string>> = options;
		const letter = LETTERS[place] ?? key;
		return {
			key: letter,
			name,
			options: ALL[key].map((option, index) => ({
				key: `${letter}${index}`,
				name: names[option] ?? option,
			})),
		};
	});
}

/** Gives the keys of the options that a reading is made of, in the order of the choices. */
export function keysOf({ definition }: Reading, { cut }: ReadingGroup): string[] {
	return KEYS.map((key, place) => {
		const options: readonly string[] = ALL[key];
		const chosen = key === 'cut' ? cut : definition[key];
		return `${LETTERS[place]}${options.indexOf(chosen)}`;
	});
}
