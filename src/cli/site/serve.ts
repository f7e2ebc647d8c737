import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runAstro } from './astro.ts';
import { siteFolders } from './folders.ts';
import { bringBackSite } from './publish.ts';

/**
 * Serves the site, `dev` from the sources or `preview` from dist/; resolves to the exit code.
 * HOST and PORT say where; without them it listens on this machine only, on port 4321.
 */
export async function serve(command: 'dev' | 'preview'): Promise<number> {
	const { HOST: host, PORT: port } = process.env;
	const folders = siteFolders(process.cwd());
	if (command === 'preview') {
		const said = await bringBackSite(folders);
		if (said !== null) console.log(said);
		if (!existsSync(join(folders.live, 'index.html')))
			throw new Error('There is no site in dist/ yet. `npm run build` builds it.');
	}
	const place = ['--host', host || '127.0.0.1', '--port', port || '4321'];
	return runAstro([command, '--ignore-lock', ...place]);
}
