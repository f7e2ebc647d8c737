import { createHash } from 'node:crypto';
import { CUTS } from '../counting/readings/cuts.ts';
import { CHOICES, NONSENSE } from '../counting/readings/definition.ts';
import type { Language } from '../figures/figure.ts';
import { type ChoiceName, keyOf, listChoices } from './reading-choices.ts';

/** A style sheet that stands in a page, and the sum by which the page's policy allows it. */
export interface InlineStyle {
	readonly css: string;
	/** As a policy names it: `sha256-…`. */
	readonly hash: `sha256-${string}`;
}

/** Writes the rules by which the form shows one row of all readings and lights up its dots, from the choices themselves. */
export function createReadingStyle(language: Language): InlineStyle {
	const css = [...hideOthers(language), ...showNonsense(), ...lightUp()].join('\n');
	const sum = createHash('sha256').update(css).digest('base64');
	return { css, hash: `sha256-${sum}` };
}

const ONE = ':has(#show-one:checked)';
const chosen = (...keys: readonly string[]) => keys.map((key) => `:has(#${key}:checked)`).join('');

// Every option hides the rows that lack it.
function hideOthers(language: Language): string[] {
	const keys = listChoices(language).flatMap(({ options }) => options.map(({ key }) => key));
	const selectors = keys.map(
		(key) => `.choices${ONE}${chosen(key)} ~ .readings-scroll tbody tr:not(.${key})`,
	);
	return [`${selectors.join(',')}{display:none}`];
}

// Options that do not go together have no row: the form says why.
function showNonsense(): string[] {
	return NONSENSE.flatMap(({ why, options }) => {
		const forms = listPairs(options).map((keys) => `.choices${ONE}${chosen(...keys)}`);
		return [
			`${forms.map((form) => `${form} ~ .nonsense.${why}`).join(',')}{display:block}`,
			`${forms.map((form) => `${form} ~ .readings-scroll`).join(',')}{display:none}`,
		];
	});
}

function listPairs(options: Readonly<Partial<Record<ChoiceName, readonly string[]>>>): string[][] {
	return Object.entries(options).reduce<string[][]>(
		(found, [choice, wrong]) =>
			found.flatMap((keys) =>
				wrong.map((option) => [...keys, keyOf(choice as ChoiceName, option)]),
			),
		[[]],
	);
}

// In the drawing the lane of the labels chosen, and in it the dots of the day on which the year is divided.
function lightUp(): string[] {
	return CHOICES.label.flatMap((label, lane) => {
		const form = `.chooser${ONE}${chosen(keyOf('label', label))}`;
		return [
			`${form} .lane-${lane} text{font-weight:600}`,
			...CUTS.map(
				(cut) =>
					`${form}${chosen(keyOf('cut', cut))} .lane-${lane} .dots-other.cut-${cut}{stroke:var(--ink)}`,
			),
		];
	});
}
