import { startCommand } from './run-command.ts';
import { storyCommand } from './run-story.ts';

await startCommand(storyCommand);
