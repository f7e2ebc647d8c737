import { createDataProblem } from '../../table/problems/data-problem.ts';
import type { Problem } from '../../table/problems/problem.ts';
import type { StoryLine } from './story-line.ts';

const LINK = /(?<!!)\[([^[\]]*)\]\(([^()]*(?:\([^()]*\)[^()]*)*)\)/g;

/** What a line may not hold beside its links, by what it is, with the words for it. */
const WRONG: readonly (readonly [RegExp, Pick<Problem, 'code' | 'expected' | 'action'>])[] = [
	[
		/\b(?:https?:\/\/|www\.)\S*/g,
		{
			code: 'story.link',
			expected: 'an address within a link: [words](https://…)',
			action:
				'Write the words that lead there in square brackets and the address behind them in round ones.',
		},
	],
	[
		/!?[[\]].{0,40}/g,
		{
			code: 'story.link',
			expected: 'a link: [words](https://…), without a space between the brackets',
			action: 'Close the link, or take the bracket out.',
		},
	],
	[
		/<\/?[a-z!][^>]*>?/gi,
		{
			code: 'story.html',
			expected: 'words, without tags',
			action: 'Take the tag out; *this* is set in italics, **this** in bold.',
		},
	],
	[
		/^ {0,3}#.*|^\s*(?:[-_=*] ?){3,}$|^(?: {4}|\t).*|^\s*\|.*|[`~]+.{0,40}/g,
		{
			code: 'story.mark',
			expected: 'paragraphs, lists, quotations (“> …”), *italics*, **bold** and links',
			action: 'Take the mark out. The line of a section is “## ” and its name, nothing before it.',
		},
	],
];

const STAR = {
	code: 'story.mark',
	expected: '*italics* or **bold** that begin and end in the same line',
	action: 'Close it, or take the star out.',
};

const ADDRESS = {
	code: 'story.link',
	expected: 'an address that begins with https://, or {source:…} or {page:…}',
	action: 'Put the address of the page that was read.',
};

/** Finds links that lead nowhere good, tags, and marks of Markdown that the pages have no use for or that would be printed as they stand. */
export function checkMarkup({ line, text }: StoryLine): readonly Problem[] {
	const targets = [...text.matchAll(LINK)].map(([, , target = '']) => target);
	const rest = text.replace(LINK, '$1');
	const unpaired = rest
		.replace(/\*\*\S(?:[^*]*\S)?\*\*/g, '')
		.replace(/\*[^\s*](?:[^*]*[^\s*])?\*/g, '')
		.replace(/^\s*\* /, '');
	const find = (where: string, pattern: RegExp) =>
		[...where.matchAll(pattern)].map(([found]) => found.trim());
	return [
		...targets
			.filter((target) => !/^(https:\/\/\S+|\{[a-z0-9:-]+\})$/.test(target))
			.map((found) => createDataProblem({ ...ADDRESS, line, found })),
		...WRONG.flatMap(([pattern, told]) =>
			find(rest, pattern).map((found) => createDataProblem({ ...told, line, found })),
		),
		...find(unpaired, /\*.{0,40}/g).map((found) => createDataProblem({ ...STAR, line, found })),
	];
}
