import { createDataProblem } from '../../table/problems/data-problem.ts';
import type { Problem } from '../../table/problems/problem.ts';
import type { ProseNames } from '../values/lookup.ts';
import { checkMarkup } from './check-markup.ts';
import type { PartPlan } from './check-parts.ts';
import { PLACEHOLDER, type StoryLine } from './story-line.ts';
import { suggest } from './suggest.ts';

/** Finds what is wrong within a line: values that nothing gives, braces left over, numbers typed, marks that print nothing good. */
export function checkSentence(
	line: StoryLine,
	{ names, parts }: { names: ProseNames; parts: PartPlan },
): readonly Problem[] {
	if (line.section === 'title' || line.heading === 'id' || line.heading === 'broken') return [];
	const words = line.heading === 'none' ? line.text : line.text.slice('## '.length);
	// What was looked at elsewhere is blotted out, so that a place in the line stays the same place.
	const text = words.replace(/\{\{[^{}]*\}\}/g, blot);
	return [
		...checkNames({ ...line, text }, names),
		...checkBraces({ ...line, text }, { names, parts }),
		// A heading is an editor's own sentence, as the title is.
		...(line.heading === 'none' ? checkNumbers({ ...line, text }) : []),
		...checkMarkup({ ...line, text }),
	];
}

function blot(found: string): string {
	return '·'.repeat(found.length);
}

const LIST = '`npm run story -- --values` lists them';

function checkNames({ line, text }: StoryLine, names: ProseNames): readonly Problem[] {
	return [...text.matchAll(PLACEHOLDER)].flatMap(({ 0: found, 1: name = '', index }) => {
		const fault = findFault(name, text.slice(0, index).endsWith(']('), names);
		return fault === null
			? []
			: [createDataProblem({ code: 'story.value', line, found, ...fault })];
	});
}

function findFault(
	name: string,
	isAddress: boolean,
	{ names, lost, unclear, lookup }: ProseNames,
): Pick<Problem, 'expected' | 'action'> | null {
	const filling = lookup(name);
	if (lost.includes(name))
		return {
			expected: `a name that something gives: ${LIST}`,
			action: `The table no longer gives ${name}, so the sentence around it no longer holds. Write the sentence anew.`,
		};
	if (filling === null)
		return {
			expected: `a name that something gives: ${LIST}`,
			action: `Nothing is called ${name}.${suggest(name, names)}`,
		};
	if (unclear.includes(name))
		return {
			expected: 'a name that stands for one address',
			action:
				'Rows of two files have this id and another address each. Give one of the two another id.',
		};
	if (isAddress === (filling.kind === 'address')) return null;
	return isAddress
		? {
				expected: 'an address in the round brackets of a link, such as {source:article}',
				action: `${name} gives words. Put it between the square brackets, or outside of the link.`,
			}
		: {
				expected: `words around it: [words](${`{${name}}`})`,
				action: `${name} gives an address. Put it into the round brackets of a link.`,
			};
}

function checkBraces(
	{ line, text }: StoryLine,
	{ names: { names }, parts }: { names: ProseNames; parts: PartPlan },
): readonly Problem[] {
	const rest = text.replace(PLACEHOLDER, blot);
	return [...rest.matchAll(/\{+[^{}]*\}*|\}+/g)].map(({ 0: { length }, index }) => {
		const found = text
			.slice(index, index + length)
			.trim()
			.slice(0, 60);
		const inner = found.replace(/[{}]/g, '').trim();
		const words = /^\{\{|\}\}$/.test(found)
			? { ...PART, known: parts.known, name: inner }
			: { ...VALUE, known: names, name: inner.toLowerCase().replace(/\s+/g, '-') };
		const { expected, action, known, name } = words;
		return createDataProblem({
			code: 'story.brace',
			line,
			found,
			expected,
			action: `${action}${suggest(name, known)}`,
		});
	});
}

const PART = {
	expected: 'two braces before a part of the page and two after it, such as {{figure share}}',
	action: 'A brace is missing or left over.',
};

const VALUE = {
	expected:
		'a value in braces: small letters, digits and hyphens, no space, such as {kn23-2024-h2}',
	action: 'A brace is left over. Close it, or write the name without spaces and capitals.',
};

// What counts is computed or sourced. One to three are words of any sentence, unless they count what the list counts.
const NUMBERS =
	/\p{N}[\p{N}.,]*|\b(?:four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\w+)?|hundreds?|thousands?|millions?|dozens?|twice|thrice|\w+fold|(?:two|three)(?= (?:missiles|launches|reports|rows|entries|posts|labels|times)\b))\b/giu;

// Names of weapons hold digits that count nothing: KN-23, X-101/X-555, Hwasong-11Ga.
const NAMES = /\b\p{Lu}\p{L}*-\d+\p{L}*(?:\/(?:\p{Lu}\p{L}*-)?\d+)*/gu;

function checkNumbers({ line, text }: StoryLine): readonly Problem[] {
	const words = text
		// What stands in braces that are wrong is told as that alone.
		.replace(/\{[^{}]*\}|\{\s*\S*/g, '')
		.replace(/\]\([^)]*\)/g, ']')
		.replace(/^\s*\d+\. /, '')
		.replace(NAMES, '');
	return [...words.matchAll(NUMBERS)].map(([found]) =>
		createDataProblem({
			code: 'story.number',
			line,
			found: found.replace(/[.,]$/, ''),
			expected: 'a value in braces, so that the number changes with the table',
			action: `Put the name of a value for it (${LIST}); a number of somebody else goes with its source into data/context.csv.`,
		}),
	);
}
