import { startCommand } from './commands/run-command.ts';
import { restoreCommand } from './commands/run-restore.ts';

await startCommand(restoreCommand);
