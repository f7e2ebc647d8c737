import { createServer } from 'node:net';
import { defineConfig } from '@playwright/test';
import { findChromium } from './e2e/find-chromium.ts';
import { BASE, FIXTURE, PLACE } from './project-copy.ts';

// Every worker reads this file again: the port is chosen once and handed on in the environment.
process.env['E2E_PORT'] ??= String(await findFreePort());
const address = `http://127.0.0.1:${process.env['E2E_PORT']}`;

const widths = [360, 768, 1280];

// These set the window themselves, or ask for what no window changes.
const once = ['boxes', 'contrast', 'embed', 'method', 'print', 'weight'].map(
	(name) => `**/${name}.spec.ts`,
);

export default defineConfig({
	testDir: 'e2e',
	outputDir: '../.reports/e2e',
	snapshotPathTemplate: 'e2e/baselines/{arg}{ext}',
	// A missing baseline fails: `npm run baselines` makes it, and a person looks at it.
	updateSnapshots: 'none',
	fullyParallel: true,
	forbidOnly: true,
	retries: 0,
	// One more than processors: a page often waits for a frame.
	workers: 3,
	timeout: 60_000,
	expect: { toHaveScreenshot: { threshold: 0, maxDiffPixels: 0, animations: 'disabled' } },
	webServer: {
		command: 'node src/cli/main.ts preview',
		cwd: `../${FIXTURE}`,
		env: { ...PLACE, HOST: '127.0.0.1', PORT: process.env['E2E_PORT'] },
		url: `${address}${BASE}`,
		reuseExistingServer: false,
	},
	use: {
		baseURL: address,
		browserName: 'chromium',
		deviceScaleFactor: 1,
		locale: 'en-GB',
		timezoneId: 'UTC',
		launchOptions: {
			executablePath: await findChromium(),
			args: [
				'--no-sandbox',
				'--disable-gpu',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync',
				'--font-render-hinting=none',
				'--force-color-profile=srgb',
				// Nothing but the server of this run can be reached.
				'--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
			],
		},
	},
	projects: [
		...widths.map((width) => ({
			name: `${width}`,
			testIgnore: once,
			use: { viewport: { width, height: 800 } },
		})),
		{ name: 'once', testMatch: once, use: { viewport: { width: 1280, height: 800 } } },
	],
});

function findFreePort(): Promise<number> {
	return new Promise((settle, fail) => {
		const server = createServer();
		server.on('error', fail);
		server.listen(0, '127.0.0.1', () => {
			const bound = server.address();
			const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
			server.close(() => settle(port));
		});
	});
}
