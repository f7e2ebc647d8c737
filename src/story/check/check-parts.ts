import { PARTS } from '../../figures/months/select.ts';
import { FIGURES } from '../../figures/registry.ts';
import { createDataProblem } from '../../table/problems/data-problem.ts';
import type { Problem } from '../../table/problems/problem.ts';
import type { ProseKind } from '../values/lookup.ts';
import type { StoryLine } from './story-line.ts';
import { suggest } from './suggest.ts';

/** What a text may ask for alone on a line, and what its page cannot do without. */
export interface PartPlan {
	readonly known: readonly string[];
	readonly needed: readonly string[];
}

const METHOD = ['named', 'cuts', 'readings', 'words'];

/** Lists the parts of a page that its text may ask for: `figure share`. */
export function listParts(kind: ProseKind): PartPlan {
	if (kind === 'method') return { known: METHOD, needed: METHOD };
	// The first figure opens the article already.
	const figures = FIGURES.slice(1).map(({ id }) => `figure ${id}`);
	return kind === 'missile'
		? { known: ['ranges', ...figures], needed: [] }
		: { known: ['examples', 'steps months', ...figures], needed: [] };
}

/** A part as a line asks for it. */
interface AskedPart {
	readonly line: number;
	readonly text: string;
	readonly found: string;
	readonly name: string;
}

/** Finds parts that nobody knows, that stand twice, within a line or without their steps, and such as are missing. */
export function checkParts(
	lines: readonly StoryLine[],
	{ known, needed }: PartPlan,
): readonly Problem[] {
	const asked = lines.flatMap(findParts);
	return [
		...asked.flatMap((part) => checkPart(part, known)),
		...findRepeated(asked.filter(({ name }) => known.includes(name))).map((part) =>
			wordPart(part, known, 'It stands above already. Take one of the two out.'),
		),
		...needed
			.filter((part) => !asked.some(({ name }) => name === part))
			.map((part) =>
				createDataProblem({
					code: 'story.part',
					found: '',
					expected: `{{${part}}} alone on a line`,
					action: 'The page needs this part: bring it back.',
				}),
			),
		...checkSteps(lines, known),
	];
}

function findParts({ line, text }: StoryLine): readonly AskedPart[] {
	return [...text.matchAll(/\{\{([^{}]*)\}\}/g)].map(([found, inner = '']) => {
		return { line, text, found, name: inner.trim().replace(/\s+/g, ' ') };
	});
}

// Parts are few and values many, so a lone word that is no part was meant for a value.
function hint(name: string, known: readonly string[]): string {
	if (name.includes(' ')) return suggest(name, known);
	return suggest(name, known) || ' A value has one brace on each side.';
}

function checkPart(part: AskedPart, known: readonly string[]): readonly Problem[] {
	const { text, found, name } = part;
	if (!known.includes(name))
		return [wordPart(part, known, `There is no such part.${hint(name, known)}`)];
	if (text === found && found === `{{${name}}}`) return [];
	return [wordPart(part, known, `Write {{${name}}} alone on its line, without further spaces.`)];
}

// What is drawn twice has one address twice on the page.
function findRepeated(asked: readonly AskedPart[]): readonly AskedPart[] {
	const drawn = new Set<string>();
	return asked.filter(({ name }) => {
		const ids = listDrawn(name);
		const isRepeated = ids.some((id) => drawn.has(id));
		for (const id of ids) drawn.add(id);
		return isRepeated;
	});
}

function listDrawn(name: string): readonly string[] {
	return [name.replace(/^(figure|steps) /, '')];
}

function wordPart({ line, found }: AskedPart, known: readonly string[], action: string): Problem {
	const expected = `alone on its line one of ${known.map((part) => `{{${part}}}`).join(', ')}`;
	return createDataProblem({ code: 'story.part', line, found, expected, action });
}

// The list after a part that is told in steps: “1. **Title.** Words.”
function checkSteps(lines: readonly StoryLine[], known: readonly string[]): readonly Problem[] {
	return lines.flatMap(({ text }, at) => {
		if (!text.startsWith('{{steps ') || !known.includes(text.slice(2, -2))) return [];
		const below = lines.slice(at + 1).filter((later) => later.text.trim() !== '');
		const end = below.findIndex((later) => !/^\d+\. /.test(later.text));
		const steps = below.slice(0, end === -1 ? undefined : end);
		const wrong = steps.filter((step) => !/^\d+\. \*\*.+?\.?\*\*\s*.+$/.test(step.text));
		const [line] = lines.slice(at);
		if (steps.length === PARTS.length) return wrong.map((step) => wordSteps(step, step.text));
		return [wordSteps(line ?? { line: at + 1 }, text)];
	});
}

function wordSteps({ line }: Pick<StoryLine, 'line'>, found: string): Problem {
	return createDataProblem({
		code: 'story.steps',
		line,
		found: found.slice(0, 60),
		expected: `its ${PARTS.length} steps as a list on the next lines, each “1. **Title.** Words.”`,
		action: 'Write the steps below it: each stands under its months.',
	});
}
