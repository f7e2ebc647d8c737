import { createDataProblem } from '../../table/problems/data-problem.ts';
import type { Problem } from '../../table/problems/problem.ts';
import type { StoryLine } from './story-line.ts';

const LINK = /(?<!!)\[([^[\]]*)\]\(([^()]*(?:\([^()]*\)[^()]*)*)\)/g;

/** Finds links that lead nowhere good, tags, and marks of Markdown that the pages have no use for or that would be printed as they stand. */
export function checkMarkup({ line, text }: StoryLine): readonly Problem[] {
	const links = [...text.matchAll(LINK)].map(([, , target = '']) => target);
	const rest = text.replace(LINK, '$1');
	const find = (pattern: RegExp) => [...rest.matchAll(pattern)].map(([found]) => found.trim());
	const unpaired = rest
		.replace(/\*\*\S(?:[^*]*\S)?\*\*/g, '')
		.replace(/\*[^\s*](?:[^*]*[^\s*])?\*/g, '')
		.replace(/^\s*\* /, '');
	return [
		...links
			.filter((target) => !/^(https:\/\/\S+|\{[a-z0-9:-]+\})$/.test(target))
			.map((found) => word('story.link', { line, found }, TOLD.address)),
		...find(/\b(?:https?:\/\/|www\.)\S*/g).map((found) =>
			word('story.link', { line, found }, TOLD.bare),
		),
		...find(/!?[[\]].{0,40}/g).map((found) => word('story.link', { line, found }, TOLD.bracket)),
		...find(/<\/?[a-z!][^>]*>?/gi).map((found) => word('story.html', { line, found }, TOLD.tag)),
		...find(/^ {0,3}#.*|^\s*(?:[-_=*] ?){3,}$|^(?: {4}|\t).*|^\s*\|.*|[`~]+.{0,40}/g).map((found) =>
			word('story.mark', { line, found }, TOLD.mark),
		),
		...[...unpaired.matchAll(/\*.{0,40}/g)].map(([found]) =>
			word('story.mark', { line, found }, TOLD.star),
		),
	];
}

type Words = Pick<Problem, 'expected' | 'action'>;

const TOLD = {
	address: {
		expected: 'an address that begins with https://, or {source:…} or {page:…}',
		action: 'Put the address of the page that was read.',
	},
	bare: {
		expected: 'an address within a link: [words](https://…)',
		action:
			'Write the words that lead there in square brackets and the address behind them in round ones.',
	},
	bracket: {
		expected: 'a link: [words](https://…), without a space between the brackets',
		action: 'Close the link, or take the bracket out.',
	},
	tag: {
		expected: 'words, without tags',
		action: 'Take the tag out; *this* is set in italics, **this** in bold.',
	},
	mark: {
		expected: 'paragraphs, lists, quotations (“> …”), *italics*, **bold** and links',
		action: 'Take the mark out. The line of a section is “## ” and its name, nothing before it.',
	},
	star: {
		expected: '*italics* or **bold** that begin and end in the same line',
		action: 'Close it, or take the star out.',
	},
} as const;

function word(code: string, place: Pick<Problem, 'line' | 'found'>, words: Words): Problem {
	return createDataProblem({ code, ...place, ...words });
}
