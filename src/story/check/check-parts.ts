import { PARTS } from '../../figures/months/select.ts';
import { FIGURES } from '../../figures/registry.ts';
import { createDataProblem } from '../../table/problems/data-problem.ts';
import type { Problem } from '../../table/problems/problem.ts';
import { parseStep, splitSteps } from '../parse-prose.ts';
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
	const own = kind === 'missile' ? ['ranges'] : ['examples', 'steps months'];
	return { known: [...own, ...figures], needed: [] };
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
	const isMissing = (part: string) => !asked.some(({ name }) => name === part);
	// What is drawn twice has one address twice on the page.
	const drawnOf = ({ name }: AskedPart) => name.replace(/^(figure|steps) /, '');
	const askedKnown = asked.filter(({ name }) => known.includes(name));
	const repeated = [...Map.groupBy(askedKnown, drawnOf).values()].flatMap(([, ...more]) => more);
	const alone = `alone on its line one of ${known.map((part) => `{{${part}}}`).join(', ')}`;
	const tell = ({ line, found }: AskedPart, action: string) =>
		createDataProblem({ code: 'story.part', line, found, expected: alone, action });
	return [
		...asked.flatMap((part) => {
			const fault = findFault(part, known);
			return fault === null ? [] : [tell(part, fault)];
		}),
		...repeated.map((part) => tell(part, 'It stands above already. Take one of the two out.')),
		...needed.filter(isMissing).map((part) =>
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

function findFault({ text, name }: AskedPart, known: readonly string[]): string | null {
	if (known.includes(name))
		return text === `{{${name}}}`
			? null
			: `Write {{${name}}} alone on its line, without further spaces.`;
	// Parts are few and values many, so a lone word that is no part was meant for a value.
	const value = name.includes(' ') ? '' : ' A value has one brace on each side.';
	return `There is no such part.${suggest(name, known) || value}`;
}

// The list after a part that is told in steps: “1. **Title.** Words.”
function checkSteps(lines: readonly StoryLine[], known: readonly string[]): readonly Problem[] {
	return lines.flatMap(({ text, line }, at) => {
		if (!text.startsWith('{{steps ') || !known.includes(text.slice(2, -2))) return [];
		const below = lines.slice(at + 1);
		const [steps] = splitSteps(below.map((later) => later.text));
		if (steps.length !== PARTS.length) return [tellSteps(line, text)];
		return below
			.filter((later) => steps.includes(later.text) && !parseStep(later.text))
			.map((step) => tellSteps(step.line, step.text));
	});
}

function tellSteps(line: number, text: string): Problem {
	return createDataProblem({
		code: 'story.steps',
		line,
		found: text.slice(0, 60),
		expected: `its ${PARTS.length} steps as a list on the next lines, each “1. **Title.** Words.”`,
		action: 'Write the steps below it: each stands under its months.',
	});
}
