import { checkPublication, hasErrors } from '../../editions/check/check-publication.ts';
import { listNames, STORIES } from '../../editions/check/check-stories.ts';
import type { ReadEdition } from '../../editions/record/read-edition.ts';
import type { Command } from '../command.ts';
import { readPublication, TABLE_PATH } from '../files/read-files.ts';
import { formatFileProblems } from '../terminal/format-publication.ts';
import { ENGLISH } from '../terminal/world.ts';

const help = `Checks the story's text, and lists what a sentence may name.

  npm run story -- [--values] [WORD]

  --values  list every name with what it stands for now
  WORD      with --values: only names and words that hold it

Exit code 0: fine; 2: a sentence needs you; 1: a fault of this program.`;

const options = { values: { type: 'boolean', default: false } } as const;

export const storyCommand: Command<typeof options> = {
	help,
	options,
	files: [0, 1],
	run({ values, files: [word = ''] }, world) {
		const checked = checkPublication(readPublication(world.root), ENGLISH);
		if (hasErrors(checked.problems)) world.print(formatFileProblems(checked, TABLE_PATH));
		if (values.values && checked.read.article) world.print(listValues(checked.read, word));
		if (hasErrors(checked.problems)) return 2;
		if (!values.values)
			world.print(`${STORIES.map(({ file }) => `data/${file}`).join(', ')}: no error.`);
		return 0;
	},
};

function listValues(read: ReadEdition, word: string): string {
	const { names, lookup } = listNames(read, ENGLISH);
	const lines = names.map((name) => {
		const filling = lookup(name);
		return `{${name}}  ${filling?.kind === 'words' ? filling.text : (filling?.href ?? '')}`;
	});
	// 8 of 780 is found by plain spaces as well.
	const flatten = (text: string) => text.toLowerCase().replace(/\s/g, ' ');
	const found = lines.filter((line) => flatten(line).includes(flatten(word)));
	return found.length > 0 ? found.join('\n') : `Nothing has ${word} in its name or its words.`;
}
