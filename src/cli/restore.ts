import { startCommand } from './run-command.ts';
import { restoreCommand } from './run-restore.ts';

await startCommand(restoreCommand);
