import { CUTS } from '../counting/readings/cuts.ts';
import { ARTICLE, CHOICES } from '../counting/readings/definition.ts';
import type { Reading } from '../counting/readings/readings.ts';
import type { Language } from '../figures/figure.ts';
import { CHOICE_KEYS, findReadingName, type ReadingGroup } from '../figures/readings/select.ts';

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

const ALL = { cut: CUTS, ...CHOICES };
const KEYS = ['cut', ...CHOICE_KEYS] as const;

/** What a choice of the form is about. */
export type ChoiceName = (typeof KEYS)[number];

/** Lists the choices of the form in order: where the year is divided, then those of a definition. */
export function listChoices({ messages }: Language): ReadingChoice[] {
	return KEYS.map((choice) => {
		const { name, options } = messages.method.choices[choice];
		const names: Readonly<Record<string, string>> = options;
		return {
			key: letterOf(choice),
			name,
			options: ALL[choice].map((option) => ({
				key: keyOf(choice, option),
				name: names[option] ?? option,
			})),
		};
	});
}

/** Gives the key of an option, by which form, rows and style sheet find each other. */
export function keyOf(choice: ChoiceName, option: string): string {
	const options: readonly string[] = ALL[choice];
	return `${letterOf(choice)}${options.indexOf(option)}`;
}

/** Gives the keys of the options that a reading is made of, in the order of the choices. */
export function keysOf({ definition }: Reading, { cut }: ReadingGroup): string[] {
	return KEYS.map((choice) => keyOf(choice, choice === 'cut' ? cut : definition[choice]));
}

/** Names a reading: by its name where it has one, else by what it changes of the article's. */
export function nameCombination(
	{ definition }: Reading,
	{ cut }: ReadingGroup,
	{ messages }: Language,
): string {
	const { choices, named, otherwise } = messages.method;
	const name = cut === CUTS[0] ? findReadingName(definition) : null;
	if (name) return named[name];
	const changed = KEYS.flatMap((choice) => {
		const [usual, own] = choice === 'cut' ? [CUTS[0], cut] : [ARTICLE[choice], definition[choice]];
		if (usual === own) return [];
		const options: Readonly<Record<string, string>> = choices[choice].options;
		return [choices[choice].told(options[own] ?? own)];
	});
	return otherwise(changed);
}

function letterOf(choice: ChoiceName): string {
	return 'abcdefghijklmnopqrstuvwxyz'[KEYS.indexOf(choice)] ?? choice;
}
