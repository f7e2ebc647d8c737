import { acceptCommand } from '../../src/cli/commands/accept.ts';
import { checkCommand } from '../../src/cli/commands/check.ts';
import { claimCommand } from '../../src/cli/commands/claim.ts';
import { diffCommand } from '../../src/cli/commands/diff.ts';
import { importCommand } from '../../src/cli/commands/import.ts';
import { restoreCommand } from '../../src/cli/commands/restore.ts';
import { storyCommand } from '../../src/cli/commands/story.ts';
import { TABLE } from '../../src/editions/record/data-files.ts';
import type { Project } from '../cli/project.ts';
import { SHORT } from '../editions/publications.ts';

/** The commands that an editor types, by their names in package.json. */
export const COMMANDS = {
	'data:check': checkCommand,
	'data:diff': diffCommand,
	'data:import': importCommand,
	'data:accept': acceptCommand,
	'data:claim': claimCommand,
	story: storyCommand,
	restore: restoreCommand,
};

const NEWER =
	'2026-03-05 03:00,2026-03-05 05:00,Iskander-M,Kursk oblast,Kharkiv oblast,3,1,kpszsu/posts/pfbid0a\n';

/** Does the jobs of the guide, update, correct, change a sentence and undo, on a copy of an accepted edition; gives all that was printed and asked. */
export async function doEveryJob({ run, place, edit }: Project): Promise<string> {
	const said: string[] = [];
	const type: Project['run'] = async (...typed) => {
		const outcome = await run(...typed);
		said.push(outcome.said, ...outcome.asked);
		return outcome;
	};
	const table = SHORT[TABLE];
	place('newer.csv', table + NEWER);
	place('american.csv', table.replace(/\b(20\d\d)-(\d\d)-(\d\d)(?=[ ,])/g, '$2/$3/$1'));
	place('older.csv', table.slice(0, table.indexOf('\n2024-06') + 1));
	await type(checkCommand, []);
	await type(storyCommand, ['--values', 'august']);
	await type(importCommand, ['older.csv'], ['']);
	await type(importCommand, ['american.csv', '--dry-run'], ['y']);
	await type(importCommand, ['newer.csv'], ['y']);
	await type(acceptCommand, [], ['A report of 5 March 2026.', 'y']);

	edit(TABLE, /^(2024-09-02,.*),16,9,/m, '$1,15,9,');
	const why = 'The post gives one missile fewer.';
	await type(checkCommand, []);
	await type(acceptCommand, [], ['The post gives 15 missiles, not 16.', why, why, why, 'y']);
	await type(claimCommand, ['kn23-2024-h2', '--printed', '73']);
	await type(acceptCommand, [], ['The newspaper now prints 73, not 74.', 'y']);

	const [right, wrong] = ['{kn23-2024-h2} from July', '{kn23-2024-h3} from July'];
	edit('story/en.md', right, wrong);
	await type(storyCommand, []);
	edit('story/en.md', wrong, right);
	edit('story/en.md', 'A count has to choose.', 'Every count has to choose.');
	await type(storyCommand, []);
	await type(acceptCommand, [], ['n', 'A sentence says the same in fewer words.', 'y']);

	edit(TABLE, /^2024-09-03.*\n/m, '');
	await type(restoreCommand, [], ['y']);
	return said.join('\n\n');
}
