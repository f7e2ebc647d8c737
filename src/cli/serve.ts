import { runAstro } from './astro.ts';

// Serves the site: `serve.ts dev` from the sources, `serve.ts preview` from dist/.
// HOST and PORT say where; without them it listens on this machine only, on port 4321.
const command = process.argv[2] === 'dev' ? 'dev' : 'preview';
const host = process.env['HOST'] || '127.0.0.1';
const port = process.env['PORT'] || '4321';
process.exitCode = await runAstro([command, '--ignore-lock', '--host', host, '--port', port]);
