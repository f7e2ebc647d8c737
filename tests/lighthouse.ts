import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { findChromium } from './e2e/find-chromium.ts';
import { listPages } from './e2e/pages.ts';
import { SITE } from './project-copy.ts';
import { serveCompressed } from './serve-compressed.ts';

// `npm run lighthouse -- [PAGE …]` prints what Lighthouse gives each page of the site of the frozen
// edition (`npm run fixture`) on the slow phone that it simulates; of pages alike, the heaviest. Lighthouse is fetched for the run, since it is too
// heavy to be a package of the project: so this needs the network, and is no part of `npm test`.
const VERSION = '13.5.0';
const folder = '.reports/lighthouse';
const minutes = 60_000;

// What Lighthouse holds against a page for what the page is meant to do.
const LEFT_OUT = [
	// Made for the frames of others, or for editors: it asks not to be found, and stands for another page.
	{ mark: /<meta name="robots" content="noindex/, audits: ['is-crawlable', 'canonical'] },
	// Where a reader opens a file the browser refuses every connection, also those in which Lighthouse asks.
	{ mark: /connect-src 'none'/, audits: ['robots-txt', 'llms-txt'] },
];

interface Report {
	readonly categories: Readonly<Record<string, Category>>;
	readonly audits: Readonly<Record<string, Audit>>;
}

interface Category {
	readonly score: number | null;
	readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
}

interface Audit {
	readonly score: number | null;
	readonly numericValue?: number;
}

const chosen = process.argv.slice(2);
process.env['CHROME_PATH'] = await findChromium();
mkdirSync(folder, { recursive: true });
const server = await serveCompressed();
let below = 0;
for (const page of chosen.length > 0 ? chosen : listPages()) {
	const report = await measure(page);
	const scores = Object.values(report.categories).map(({ score }) =>
		Math.round((score ?? 0) * 100),
	);
	below += scores.filter((score) => score < 100).length;
	const named = Object.keys(report.categories).map((name, index) => `${name} ${scores[index]}`);
	console.log([page.padEnd(30), ...named, ...measures(report), ...listFaults(report)].join('  '));
}
server.close();
console.log(below === 0 ? 'Every category of every page is at 100.' : `${below} below 100.`);
process.exitCode = below === 0 ? 0 : 1;

function measures({ audits }: Report): string[] {
	const value = (id: string) => audits[id]?.numericValue ?? Number.NaN;
	return [
		`largest paint ${(value('largest-contentful-paint') / 1000).toFixed(2)} s`,
		`shift ${value('cumulative-layout-shift').toFixed(3)}`,
	];
}

function listFaults({ categories, audits }: Report): string[] {
	const counted = Object.values(categories)
		.filter(({ score }) => (score ?? 0) < 1)
		.flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0));
	return counted.filter(({ id }) => (audits[id]?.score ?? 1) < 0.9).map(({ id }) => `(${id})`);
}

async function measure(page: string): Promise<Report> {
	const output = `${folder}/${page.replaceAll('/', '_')}.json`;
	const html = readFileSync(`${SITE}${page}${page.endsWith('/') ? 'index.html' : ''}`, 'utf8');
	const skipped = LEFT_OUT.flatMap(({ mark, audits }) => (mark.test(html) ? audits : []));
	if (skipped.length > 0) console.log(`${page}: left out ${skipped.join(', ')}`);
	const child = spawn(
		'npx',
		[
			'--yes',
			`lighthouse@${VERSION}`,
			`${server.address}${page}`,
			'--quiet',
			'--output=json',
			`--output-path=${output}`,
			'--chrome-flags=--no-sandbox --headless=new --disable-gpu',
			...skipped.map((audit) => `--skip-audits=${audit}`),
		],
		{ stdio: ['ignore', 'inherit', 'inherit'], timeout: 3 * minutes },
	);
	const code = await new Promise((settle) => child.on('close', settle));
	if (code !== 0) throw new Error(`Lighthouse ended with ${code} on ${page}.`);
	return JSON.parse(readFileSync(output, 'utf8'));
}
