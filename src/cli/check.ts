import { checkCommand } from './run-check.ts';
import { startCommand } from './run-command.ts';

await startCommand(checkCommand);
