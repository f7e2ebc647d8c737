import { claimCommand } from './run-claim.ts';
import { startCommand } from './run-command.ts';

await startCommand(claimCommand);
