import { startCommand } from './commands/run-command.ts';
import { storyCommand } from './commands/run-story.ts';

await startCommand(storyCommand);
