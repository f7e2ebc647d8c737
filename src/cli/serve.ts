import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runAstro } from './site/astro.ts';
import { BROUGHT_BACK, bringBackSite } from './site/publish-site.ts';
import { siteFolders } from './site/site-folders.ts';

// Serves the site: `serve.ts dev` from the sources, `serve.ts preview` from dist/.
// HOST and PORT say where; without them it listens on this machine only, on port 4321.
const command = process.argv[2] === 'dev' ? 'dev' : 'preview';
const host = process.env['HOST'] || '127.0.0.1';
const port = process.env['PORT'] || '4321';
try {
	process.exitCode = await serve();
} catch (problem) {
	console.error(problem instanceof Error ? problem.message : problem);
	process.exitCode = 1;
}

async function serve(): Promise<number> {
	const folders = siteFolders(process.cwd());
	if (command === 'preview') {
		if (await bringBackSite(folders)) console.log(BROUGHT_BACK);
		if (!existsSync(join(folders.live, 'index.html')))
			throw new Error('There is no site in dist/ yet. `npm run build` builds it.');
	}
	return runAstro([command, '--ignore-lock', '--host', host, '--port', port]);
}
