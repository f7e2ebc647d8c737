import { runCommand } from './command.ts';
import { acceptCommand } from './commands/accept.ts';
import { checkCommand } from './commands/check.ts';
import { claimCommand } from './commands/claim.ts';
import { diffCommand } from './commands/diff.ts';
import { importCommand } from './commands/import.ts';
import { restoreCommand } from './commands/restore.ts';
import { storyCommand } from './commands/story.ts';
import { build } from './site/build.ts';
import { serve } from './site/serve.ts';
import { wordFault } from './system.ts';
import { createWorld } from './terminal/world.ts';

// Every command of package.json: `main.ts NAME …`. What has a text of help stands in `commands`.
const commands = {
	accept: acceptCommand,
	check: checkCommand,
	claim: claimCommand,
	diff: diffCommand,
	import: importCommand,
	restore: restoreCommand,
	story: storyCommand,
};

const programs: Readonly<Record<string, () => Promise<number>>> = {
	build: () => build(import.meta.filename),
	dev: () => serve('dev'),
	preview: () => serve('preview'),
	// Its packages are there where the project is developed alone.
	fonts: async () => (await import('./fonts/font-files.ts')).writeFonts(),
};

const [name = '', ...args] = process.argv.slice(2);
try {
	const command = commands[name as keyof typeof commands];
	process.exitCode = command
		? await runCommand(command, args, createWorld())
		: ((await programs[name]?.()) ?? 2);
} catch (fault) {
	console.error(wordFault(fault));
	if (name in commands) console.error('Nothing was written.');
	process.exitCode = 1;
}
