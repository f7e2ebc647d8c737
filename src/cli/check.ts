import { checkCommand } from './commands/run-check.ts';
import { startCommand } from './commands/run-command.ts';

await startCommand(checkCommand);
