import { claimCommand } from './commands/run-claim.ts';
import { startCommand } from './commands/run-command.ts';

await startCommand(claimCommand);
