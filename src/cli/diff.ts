import { startCommand } from './commands/run-command.ts';
import { diffCommand } from './commands/run-diff.ts';

await startCommand(diffCommand);
