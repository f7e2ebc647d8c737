import { startCommand } from './run-command.ts';
import { importCommand } from './run-import.ts';

await startCommand(importCommand);
