import type { Language } from '../../figures/figure.ts';
import { checkStory } from '../../story/check/check-story.ts';
import { createNames, type ProseKind, type ProseNames } from '../../story/values/lookup.ts';
import { createDataProblem } from '../../table/problems/data-problem.ts';
import type { DataFile } from '../record/data-files.ts';
import type { FileProblem, ReadEdition } from '../record/read-edition.ts';
import { createStory } from './check-figures.ts';

/** The texts of the story, and what each may name. */
export const STORIES: readonly { readonly file: DataFile; readonly kind: ProseKind }[] = [
	{ file: 'story/en.md', kind: 'story' },
	{ file: 'story/en-method.md', kind: 'method' },
	{ file: 'story/en-missile.md', kind: 'missile' },
];

/** Lists what a text of the story may name, with what it stands for in these files. */
export function listNames(read: ReadEdition, language: Language): ProseNames {
	if (!read.article) throw new Error('The names are asked for before the claims are read.');
	const inputs = {
		story: createStory(read),
		article: read.article,
		addressOf: (path: string) => `/${path}`,
	};
	return createNames(inputs, language);
}

/** Checks every text of the story against what these files give. */
export function checkStories(read: ReadEdition, language: Language): readonly FileProblem[] {
	const names = listNames(read, language);
	return STORIES.flatMap(({ file, kind }) => {
		const found = checkStory(read.texts[file], { names, kind }, language);
		const twice = kind === 'story' ? names.twice.map(wordTwice) : [];
		return [...twice, ...found.map((problem) => ({ ...problem, file }))];
	});
}

function wordTwice(id: string): FileProblem {
	return {
		...createDataProblem({
			code: 'claims.name',
			column: id,
			found: id,
			expected: 'an id that no computed value of the story has',
			action: 'The story could not tell which of the two is meant. Give the claim another id.',
		}),
		file: 'claims.json',
	};
}
