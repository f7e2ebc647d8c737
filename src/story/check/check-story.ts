import type { Language } from '../../figures/figure.ts';
import { createDataProblem } from '../../table/problems/data-problem.ts';
import type { Problem } from '../../table/problems/problem.ts';
import type { ProseKind, ProseNames } from '../values/lookup.ts';
import { checkParts, listParts } from './check-parts.ts';
import { checkSentence } from './check-sentence.ts';
import { cutLines, type StoryLine } from './story-line.ts';
import { suggest } from './suggest.ts';

/** The sections that a page sets apart from the others; they come first, in this order, and have no heading. */
const OPENING = ['title', 'standfirst'];

/** Which sections a text has. */
interface Plan {
	/** Named by their ids alone; the page cannot do without them. */
	readonly fixed: readonly string[];
	/** Whether it may have others, with a heading of their own. */
	readonly isOpen: boolean;
}

/** Finds what would be published wrong in a text of the story: all of it at once, each with its line. */
export function checkStory(
	text: string,
	{ names, kind }: { names: ProseNames; kind: ProseKind },
	language: Language,
): readonly Problem[] {
	const lines = cutLines(text);
	const parts = listParts(kind);
	return [
		...checkSections(lines, planSections(kind, language)),
		...(kind === 'method' ? [] : checkOpening(lines)),
		...checkParts(lines, parts),
		...lines.flatMap((line) => checkSentence(line, { names, parts })),
	].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

function planSections(kind: ProseKind, { messages }: Language): Plan {
	return kind === 'method'
		? { fixed: Object.keys(messages.method.page.sections), isOpen: false }
		: { fixed: OPENING, isOpen: true };
}

function checkSections(lines: readonly StoryLine[], plan: Plan): readonly Problem[] {
	const { fixed } = plan;
	const heads = lines.filter(({ heading }) => heading !== 'none');
	const ids = heads.map(({ section }) => section);
	const before = lines.filter(({ text, section }) => section === '' && text.trim() !== '');
	return [
		...before.slice(0, 1).map((line) =>
			wordSection(placeOf(line), `a section first, such as “## ${fixed[0]}”`, {
				action: 'Put the text into a section: nothing outside of one is printed.',
			}),
		),
		...heads.flatMap((line) => checkHeading(line, plan)),
		...heads
			.filter(({ section }, at) => ids.indexOf(section) < at)
			.map((line) =>
				wordSection(placeOf(line), 'each id once', {
					action:
						'Another section above has this id. Give one of the two another: addresses lead to it.',
				}),
			),
		...heads
			.filter(({ section }) => isEmpty(lines, section))
			.map((line) =>
				wordSection(placeOf(line), 'a text below the name of the section', {
					action: 'Write the text, or bring the last accepted one back with `npm run restore`.',
				}),
			),
		...fixed
			.filter((id) => !ids.includes(id))
			.map((id) =>
				wordSection({ line: null, found: '' }, `a section “## ${id}”`, {
					action: 'The page needs this section: bring it back.',
				}),
			),
	];
}

function checkHeading(line: StoryLine, { fixed, isOpen }: Plan): readonly Problem[] {
	const { section, heading } = line;
	const isKnown = fixed.includes(section) ? heading === 'id' : isOpen && heading === 'words';
	if (isKnown) return [];
	if (!isOpen)
		return [
			wordSection(placeOf(line), `one of ${fixed.join(', ')}`, {
				action: `No page has a section of this name.${suggest(section, fixed)}`,
			}),
		];
	return [
		wordSection(
			placeOf(line),
			`${fixed.map((id) => `## ${id}`).join(', ')}, or a heading with an id: “## When they came {#months}”`,
			{
				action: `Write the words of the heading, and its id in braces at the end: small letters, digits and hyphens.${suggest(section, fixed)}`,
			},
		),
	];
}

function isEmpty(lines: readonly StoryLine[], section: string): boolean {
	const own = lines.filter((line) => line.section === section && line.heading === 'none');
	return own.every(({ text }) => text.trim() === '');
}

function checkOpening(lines: readonly StoryLine[]): readonly Problem[] {
	const heads = lines.filter(({ heading }) => heading !== 'none');
	const wrong = heads.slice(0, OPENING.length).find(({ section }, at) => section !== OPENING[at]);
	const isWhole = OPENING.every((id) => heads.some(({ section }) => section === id));
	const title = lines.filter(
		({ section, text, heading }) => section === 'title' && heading === 'none' && text.trim() !== '',
	);
	return [
		...(wrong && isWhole
			? [
					wordSection(placeOf(wrong), `${OPENING.join(', ')} first`, {
						action: 'Put these two sections first, in this order.',
					}),
				]
			: []),
		...title
			.filter(({ text }, at) => at > 0 || /[{}[\]*_<>`#]/.test(text))
			.map(({ line, text }) =>
				createDataProblem({
					code: 'story.title',
					line,
					found: text.slice(0, 60),
					expected: 'one line of plain words',
					action:
						'The title is printed as it stands, here and in the feed. Take braces, stars and brackets out of it.',
				}),
			),
	];
}

function placeOf({ line, text }: StoryLine): Pick<Problem, 'line' | 'found'> {
	return { line, found: text.slice(0, 60) };
}

function wordSection(
	place: Pick<Problem, 'line' | 'found'>,
	expected: string,
	{ action }: Pick<Problem, 'action'>,
): Problem {
	return createDataProblem({ code: 'story.section', ...place, expected, action });
}
