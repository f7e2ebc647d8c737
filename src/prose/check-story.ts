import type { Language } from '../figures/figure.ts';
import { FIGURES } from '../figures/registry.ts';
import { countEdits } from '../launches/count-edits.ts';
import { createDataProblem } from '../launches/data-problem.ts';
import type { Problem } from '../launches/problem.ts';
import type { ProseKind, ProseNames } from './lookup.ts';
import { parseHeading } from './parse-prose.ts';

/** A line of a text, with what an editor may write in it. */
interface Line {
	readonly line: number;
	/** As the file has it, but a heading without its id. */
	readonly text: string;
	/** Id of the section in which it stands; of a heading that has none, its words. */
	readonly section: string;
	readonly heading: 'none' | 'id' | 'words' | 'broken';
}

/** What a text of each kind may ask for, and the sections that its page needs under their ids alone. */
interface Plan {
	readonly parts: readonly string[];
	readonly sections: readonly string[];
	/** Whether the text may have sections of its own, with a heading each. */
	readonly isOpen: boolean;
}

const PLACEHOLDER = /\{([a-z0-9:-]+)\}/g;

/** Finds what would be published wrong in a text of the story: all of it at once, each with its line. */
export function checkStory(
	text: string,
	{ names, kind }: { names: ProseNames; kind: ProseKind },
	language: Language,
): readonly Problem[] {
	const plan = planOf(kind, language);
	const lines = cutLines(text);
	return [
		...checkSections(lines, plan),
		...lines.flatMap((line) => [
			...checkParts(line, plan),
			...checkNames(line, names),
			...checkBraces(line),
			...checkNumbers(line),
			...checkMarkup(line),
		]),
		...checkSteps(lines),
	].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

function planOf(kind: ProseKind, { messages }: Language): Plan {
	if (kind === 'method')
		return {
			parts: ['named', 'cuts', 'readings', 'words'],
			sections: Object.keys(messages.method.page.sections),
			isOpen: false,
		};
	return {
		parts: ['examples', ...listFigures('figure'), ...listFigures('steps')],
		sections: ['title', 'standfirst'],
		isOpen: true,
	};
}

function listFigures(part: string): readonly string[] {
	return FIGURES.map(({ id }) => `${part} ${id}`);
}

function cutLines(text: string): readonly Line[] {
	let section = '';
	return text.split('\n').map((line, at): Line => {
		const [, words] = /^## (.*)$/.exec(line) ?? [];
		if (words === undefined) return { line: at + 1, text: line, section, heading: 'none' };
		const found = parseHeading(words);
		section = found?.id ?? words.trim();
		if (!found) return { line: at + 1, text: line, section, heading: 'broken' };
		const heading = found.heading === null ? 'id' : 'words';
		return { line: at + 1, text: `## ${found.heading ?? found.id}`, section, heading };
	});
}

function checkSections(lines: readonly Line[], plan: Plan): readonly Problem[] {
	const { sections } = plan;
	const missing = sections.filter((id) => !lines.some((line) => isHeading(line, id)));
	const before = lines.filter(({ text, section }) => section === '' && text.trim() !== '');
	return [
		...before.slice(0, 1).map(({ line, text }) =>
			createDataProblem({
				code: 'story.section',
				line,
				found: text.slice(0, 60),
				expected: `a section first, such as “## ${sections[0]}”`,
				action: 'Put the text into a section: nothing outside of one is printed.',
			}),
		),
		...lines.flatMap((line, at) => checkHeading(line, lines.slice(0, at), plan)),
		...missing.map((id) =>
			createDataProblem({
				code: 'story.section',
				found: '',
				expected: `a section “## ${id}”`,
				action: 'The page needs this section: bring it back.',
			}),
		),
	];
}

function isHeading({ heading, section }: Line, id: string): boolean {
	return heading !== 'none' && section === id;
}

function checkHeading(
	{ line, section, heading, text }: Line,
	before: readonly Line[],
	{ sections, isOpen }: Plan,
): readonly Problem[] {
	if (heading === 'none') return [];
	const at = { code: 'story.section', line, found: text } as const;
	const expected = isOpen
		? `${sections.map((id) => `## ${id}`).join(', ')}, or a heading with an id: “## When they came {#months}”`
		: `one of ${sections.join(', ')}`;
	if (before.some((other) => isHeading(other, section)))
		return [
			createDataProblem({
				...at,
				expected: 'an id that no other section has',
				action: 'Give one of the two another id: addresses lead to it.',
			}),
		];
	const isKnown = sections.includes(section) ? heading === 'id' : isOpen && heading === 'words';
	if (isKnown) return [];
	const action = isOpen
		? 'Write the words of the heading, and its id in braces at the end: small letters, digits and hyphens.'
		: 'No page has a section of this name.';
	return [createDataProblem({ ...at, expected, action: action + suggest(section, sections) })];
}

function checkParts({ line, text }: Line, { parts }: Plan): readonly Problem[] {
	return [...text.matchAll(/\{\{(.*?)\}\}/g)].flatMap(([found, inner = '']) => {
		const name = inner.trim().replace(/\s+/g, ' ');
		const isAlone = text.trim() === found;
		if (isAlone && found === `{{${name}}}` && parts.includes(name)) return [];
		return [
			createDataProblem({
				code: 'story.part',
				line,
				found,
				expected: `alone on its line one of ${parts.map((part) => `{{${part}}}`).join(', ')}`,
				action: parts.includes(name)
					? `Write {{${name}}} alone on its line, without more spaces.`
					: `There is no such part.${suggest(name, parts)}`,
			}),
		];
	});
}

function checkNames({ line, text }: Line, { names }: ProseNames): readonly Problem[] {
	const known = new Set(names);
	return [...withoutParts(text).matchAll(PLACEHOLDER)].flatMap(([found, name = '']) =>
		known.has(name)
			? []
			: [
					createDataProblem({
						code: 'story.value',
						line,
						found,
						expected: 'a name that something gives: `npm run story -- --values` lists them',
						action: `Nothing is called ${name}.${suggest(name, names)}`,
					}),
				],
	);
}

function checkBraces({ line, text }: Line): readonly Problem[] {
	const rest = withoutParts(text).replace(PLACEHOLDER, '');
	const at = rest.search(/[{}]/);
	if (at === -1) return [];
	return [
		createDataProblem({
			code: 'story.brace',
			line,
			found: rest.slice(Math.max(0, at - 10), at + 40).trim(),
			expected:
				'a value in braces: small letters, digits and hyphens, no space, such as {kn23-2024-h2}',
			action: 'A brace is left over. Close it, or write the name without spaces and capitals.',
		}),
	];
}

// One to three are words of any sentence; what is more is a count, and a count is computed or sourced.
const NUMBERS =
	/\d[\d.,]*|\b(?:four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\w+)?|hundreds?|thousands?|dozens?|twice|\w+fold)\b/gi;

// Names of weapons hold digits that count nothing: KN-23, X-101/X-555, Hwasong-11Ga.
const NAMES = /\b\p{Lu}[\p{L}]*-\d+\p{L}*(?:\/(?:\p{Lu}\p{L}*-)?\d+)*/gu;

function checkNumbers({ line, text, section, heading }: Line): readonly Problem[] {
	// The title is an editor's own sentence.
	if (section === 'title' || heading !== 'none') return [];
	const words = withoutParts(text)
		.replace(PLACEHOLDER, '')
		.replace(/\]\([^)]*\)/g, ']')
		.replace(/^\s*\d+\. /, '')
		.replace(NAMES, '');
	return [...words.matchAll(NUMBERS)].map(([found]) =>
		createDataProblem({
			code: 'story.number',
			line,
			found,
			expected: 'a value in braces, so that the number changes with the table',
			action:
				'Put the name of a value for it (`npm run story -- --values` lists them); a number of somebody else goes with its source into data/context.csv.',
		}),
	);
}

function checkMarkup({ line, text }: Line): readonly Problem[] {
	const links = [...text.matchAll(/\]\(([^)]*)\)/g)].map(([, target = '']) => target);
	const wrong = links.filter((target) => !/^(https:\/\/\S+|\{[a-z0-9:-]+\})$/.test(target));
	const tags = text.match(/<\/?[a-z!][^>]*>?/gi) ?? [];
	return [
		...wrong.map((found) =>
			createDataProblem({
				code: 'story.link',
				line,
				found,
				expected: 'an address that begins with https://, or {source:…} or {page:…}',
				action: 'Put the address of the page that was read.',
			}),
		),
		...tags.map((found) =>
			createDataProblem({
				code: 'story.html',
				line,
				found,
				expected: 'words, without tags',
				action: 'Take the tag out; *this* is set in italics, **this** in bold.',
			}),
		),
	];
}

// The list below a part that is told in steps: “1. **Title.** Words.”
function checkSteps(lines: readonly Line[]): readonly Problem[] {
	return lines.flatMap(({ text, line }, at) => {
		if (!/^\{\{steps /.test(text)) return [];
		const below = lines.slice(at + 1).filter((later) => later.text.trim() !== '');
		const end = below.findIndex((later) => !/^\d+\. /.test(later.text));
		const steps = end === -1 ? below : below.slice(0, end);
		const wrong = steps.filter((step) => !/^\d+\. \*\*.+?\*\*\s*\S/.test(step.text));
		return (steps.length === 0 ? [{ text, line }] : wrong).map((found) =>
			createDataProblem({
				code: 'story.steps',
				line: found.line,
				found: found.text.slice(0, 60),
				expected: 'steps as a list on the next lines: “1. **Title.** Words.”',
				action: 'Write each step below the figure with its title in bold.',
			}),
		);
	});
}

function withoutParts(text: string): string {
	return text.replace(/\{\{.*?\}\}/g, '');
}

function suggest(name: string, names: readonly string[]): string {
	const near = names
		.map((known) => ({ known, edits: countEdits(name, known) }))
		.filter(({ edits }) => edits <= 3)
		.sort((a, b) => a.edits - b.edits)[0];
	return near ? ` Perhaps ${near.known}?` : '';
}
