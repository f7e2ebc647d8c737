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
	{ messages }: Language,
): readonly Problem[] {
	const lines = cutLines(text);
	const parts = listParts(kind);
	const isOpen = kind !== 'method';
	const fixed = isOpen ? OPENING : Object.keys(messages.method.page.sections);
	return [
		...checkSections(lines, { fixed, isOpen }),
		...(isOpen ? checkOpening(lines) : []),
		...checkParts(lines, parts),
		...lines.flatMap((line) => checkSentence(line, { names, parts })),
	].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

function checkSections(lines: readonly StoryLine[], plan: Plan): readonly Problem[] {
	const { fixed } = plan;
	const heads = lines.filter(({ heading }) => heading !== 'none');
	const ids = heads.map(({ section }) => section);
	const before = lines.filter(({ text, section }) => section === '' && text.trim() !== '');
	const first = `a section first, such as “## ${fixed[0]}”`;
	const missing = fixed.filter((id) => !ids.includes(id));
	return [
		...before.slice(0, 1).map((line) => createProblem(line, first, TOLD.outside)),
		...heads.flatMap((line) => checkHeading(line, plan)),
		...heads
			.filter(({ section }, at) => ids.indexOf(section) < at)
			.map((line) => createProblem(line, 'each id once', TOLD.twice)),
		...heads
			.filter(({ section }) => isEmpty(lines, section))
			.map((line) => createProblem(line, 'a text below the name of the section', TOLD.empty)),
		...missing.map((id) => createProblem(null, `a section “## ${id}”`, TOLD.missing)),
	];
}

const TOLD = {
	outside: 'Put the text into a section: nothing outside of one is printed.',
	twice: 'Another section above has this id. Give one of the two another: addresses lead to it.',
	empty: 'Write the text, or bring the last accepted one back with `npm run restore`.',
	missing: 'The page needs this section: bring it back.',
	unknown: 'No page has a section of this name.',
	heading:
		'Write the words of the heading, and its id in braces at the end: small letters, digits and hyphens.',
	order: 'Put these two sections first, in this order.',
	title:
		'The title is printed as it stands, here and in the feed. Take braces, stars and brackets out of it.',
} as const;

function checkHeading(line: StoryLine, { fixed, isOpen }: Plan): readonly Problem[] {
	const { section, heading } = line;
	if (fixed.includes(section) ? heading === 'id' : isOpen && heading === 'words') return [];
	const [expected, action] = isOpen
		? [
				`${fixed.map((id) => `## ${id}`).join(', ')}, or a heading with an id: “## When they came {#months}”`,
				TOLD.heading,
			]
		: [`one of ${fixed.join(', ')}`, TOLD.unknown];
	return [createProblem(line, expected, `${action}${suggest(section, fixed)}`)];
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
		...(wrong && isWhole ? [createProblem(wrong, `${OPENING.join(', ')} first`, TOLD.order)] : []),
		...title
			.filter(({ text }, at) => at > 0 || /[{}[\]*_<>`#]/.test(text))
			.map((line) => ({
				...createProblem(line, 'one line of plain words', TOLD.title),
				code: 'story.title',
			})),
	];
}

function createProblem(at: StoryLine | null, expected: string, action: string): Problem {
	const found = at?.text.slice(0, 60) ?? '';
	return createDataProblem({
		code: 'story.section',
		line: at?.line ?? null,
		found,
		expected,
		action,
	});
}
