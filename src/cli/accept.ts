import { acceptCommand } from './commands/run-accept.ts';
import { startCommand } from './commands/run-command.ts';

await startCommand(acceptCommand);
