import { acceptCommand } from './run-accept.ts';
import { startCommand } from './run-command.ts';

await startCommand(acceptCommand);
