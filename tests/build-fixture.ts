import { spawnSync } from 'node:child_process';
import { copyProject, FIXTURE, PLACE } from './project-copy.ts';

// `npm run fixture` builds the site of the frozen edition, with the build that the project's own site has.
copyProject(FIXTURE);
const { status } = spawnSync(process.execPath, ['src/cli/main.ts', 'build'], {
	cwd: FIXTURE,
	stdio: 'inherit',
	env: { ...process.env, ...PLACE },
});
process.exitCode = status ?? 1;
