import { startCommand } from './commands/run-command.ts';
import { importCommand } from './commands/run-import.ts';

await startCommand(importCommand);
