import type { Language } from '../figures/figure.ts';
import { createDataProblem } from '../launches/data-problem.ts';
import type { Problem } from '../launches/problem.ts';
import { checkParts, listParts } from './check-parts.ts';
import { checkSentence } from './check-sentence.ts';
import type { ProseKind, ProseNames } from './lookup.ts';
import { cutLines, type StoryLine } from './story-line.ts';
import { suggest } from './suggest.ts';

/** The sections that the article sets apart from the others; they come first, in this order. */
const OPENING = ['title', 'standfirst', 'count'];

/** Finds what would be published wrong in a text of the story: all of it at once, each with its line. */
export function checkStory(
	text: string,
	{ names, kind }: { names: ProseNames; kind: ProseKind },
	language: Language,
): readonly Problem[] {
	const lines = cutLines(text);
	const parts = listParts(kind);
	return [
		...checkSections(lines, listSections(kind, language)),
		...checkOpening(lines, kind),
		...checkParts(lines, parts),
		...lines.flatMap((line) => checkSentence(line, { names, parts })),
	].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

/** The sections for which the page has a heading. */
function listSections(kind: ProseKind, { messages }: Language): readonly string[] {
	return kind === 'method'
		? Object.keys(messages.method.page.sections)
		: [...OPENING, ...Object.keys(messages.pages.sections)];
}

function checkSections(lines: readonly StoryLine[], known: readonly string[]) {
	const heads = lines.filter(({ text }) => text.startsWith('## '));
	const ids = heads.map(({ section }) => section);
	const before = lines.filter(({ text, section }) => section === '' && text.trim() !== '');
	const place = ({ line, text }: StoryLine) => ({ line, found: text.slice(0, 60) });
	return [
		...before.slice(0, 1).map((line) =>
			wordSection(place(line), `a section first, such as “## ${known[0]}”`, {
				action: 'Put the text into a section: nothing outside of one is printed.',
			}),
		),
		...heads
			.filter(({ section }) => !known.includes(section))
			.map((line) =>
				wordSection(place(line), `one of ${known.join(', ')}`, {
					action: `No page has a section of this name.${suggest(line.section, known)}`,
				}),
			),
		...heads
			.filter(({ section }, at) => ids.indexOf(section) < at)
			.map((line) =>
				wordSection(place(line), 'each section once', {
					action: `Another “${line.text}” stands above. Put the text of both under one of them.`,
				}),
			),
		...heads
			.filter(({ section }) => isEmpty(lines, section))
			.map((line) =>
				wordSection(place(line), 'a text below the name of the section', {
					action: 'Write the text, or bring the last accepted one back with `npm run restore`.',
				}),
			),
		...known
			.filter((id) => !ids.includes(id))
			.map((id) =>
				wordSection({ line: null, found: '' }, `a section “## ${id}”`, {
					action: 'The page needs this section: bring it back.',
				}),
			),
	];
}

function isEmpty(lines: readonly StoryLine[], section: string): boolean {
	const own = lines.filter((line) => line.section === section && !line.text.startsWith('## '));
	return own.every(({ text }) => text.trim() === '');
}

function checkOpening(lines: readonly StoryLine[], kind: ProseKind): readonly Problem[] {
	if (kind !== 'story') return [];
	const heads = lines.filter(({ text }) => text.startsWith('## '));
	const wrong = heads.slice(0, OPENING.length).find(({ section }, at) => section !== OPENING[at]);
	const isWhole = OPENING.every((id) => heads.some(({ section }) => section === id));
	const title = lines.filter(
		({ section, text }) => section === 'title' && !text.startsWith('## ') && text.trim() !== '',
	);
	return [
		...(wrong && isWhole
			? [
					wordSection({ line: wrong.line, found: wrong.text }, `${OPENING.join(', ')} first`, {
						action: 'Put these three sections first, in this order.',
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

function wordSection(
	place: Pick<Problem, 'line' | 'found'>,
	expected: string,
	{ action }: Pick<Problem, 'action'>,
): Problem {
	return createDataProblem({ code: 'story.section', ...place, expected, action });
}
