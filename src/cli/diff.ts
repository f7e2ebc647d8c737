import { startCommand } from './run-command.ts';
import { diffCommand } from './run-diff.ts';

await startCommand(diffCommand);
