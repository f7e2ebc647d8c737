import { spawn } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';

/** The frozen edition, laid out as a project of its own: whatever judges the pages looks at this site, so that an edition of data/ can fail no test. */
export const FIXTURE = '.reports/fixture';

/** The built site of the frozen edition. */
export const SITE = `${FIXTURE}/dist`;

/** Where that site stands: in a folder of a known host, so that every test of a page sees what a folder can break. The build of data/ stands at a root. */
export const BASE = '/kn-23/';
export const HOST = 'https://example.org';
export const PLACE = { SITE_URL: HOST, BASE_PATH: '/kn-23' };

/** The files of the frozen edition. */
export const FROZEN = 'tests/fixtures/edition';

/** All that a build reads besides data/; packages are found in the folders above the copy. */
const PARTS = ['src', 'public', 'package.json', 'tsconfig.json', 'astro.config.mjs'];

/** Lays out the project anew in `folder`, somewhere below this one, with the frozen edition for its data/. */
export function copyProject(folder: string): void {
	rmSync(folder, { recursive: true, force: true });
	for (const part of PARTS) cpSync(part, `${folder}/${part}`, { recursive: true });
	cpSync(FROZEN, `${folder}/data`, { recursive: true });
}

/** How a program ended, and all that it said. */
export interface Ending {
	readonly code: number | null;
	readonly said: string;
}

/** Runs a module of Node in a copy of the project, as a shell would that stands there. */
export function runIn(
	folder: string,
	args: readonly string[],
	env: NodeJS.ProcessEnv = {},
): Promise<Ending> {
	const child = spawn(process.execPath, args, {
		cwd: folder,
		stdio: ['ignore', 'pipe', 'pipe'],
		env: { ...process.env, ...SHELL, ...env },
	});
	let said = '';
	for (const stream of [child.stdout, child.stderr])
		stream.setEncoding('utf8').on('data', (text: string) => {
			said += text;
		});
	return new Promise((settle, fail) => {
		child.on('error', fail);
		child.on('close', (code) => settle({ code, said }));
	});
}

/** Takes out of the environment what Vitest puts there for itself: a build that inherits it takes `undefined` for its host. */
const SHELL: NodeJS.ProcessEnv = {
	ASSETS_PREFIX: undefined,
	BASE_URL: undefined,
	DEV: undefined,
	MODE: undefined,
	NODE_ENV: undefined,
	PROD: undefined,
	SITE: undefined,
	SSR: undefined,
	// A person who types at a shell stands in the folder of the project, and colours no file.
	INIT_CWD: undefined,
};
