import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { checkClaims } from '../src/claims/check-claim.ts';
import { parseClaims } from '../src/claims/parse-claims.ts';
import { parseModels } from '../src/table/models/parse-models.ts';
import { parseLaunches } from '../src/table/parse-launches.ts';

// `npm run benchmark -- [ROWS …]` prints how long it takes to check tables of 4,000, 100,000 and a million
// rows, each in a process of its own that starts cold and reads a file, beside PapaParse alone making
// objects of the same text. The time is that of the processors, those of the collector of garbage too; the
// memory is the most that the process had. It is no test.
type Task = 'PapaParse alone' | 'reading and checking' | 'with every claim';
const tasks: readonly Task[] = ['PapaParse alone', 'reading and checking', 'with every claim'];

const FOLDER = 'tests/fixtures/edition';
const { models } = parseModels(readFileSync(`${FOLDER}/models.csv`, 'utf8'));
const claims = readFileSync(`${FOLDER}/claims.json`, 'utf8');

/** The launches of 2024, again and again in the years after it. */
function createTable(rows: number): string {
	const [header = '', ...all] = readFileSync(`${FOLDER}/missile_attacks_daily.csv`, 'utf8').split(
		'\n',
	);
	const usual = all.filter((row) => row.startsWith('2024-') && !/2024-02-29|2025-/.test(row));
	const line = (at: number) => {
		const year = 2024 + Math.floor(at / usual.length);
		return (usual[at % usual.length] ?? '').replaceAll('2024-', `${year}-`);
	};
	return `${[header, ...Array.from({ length: rows }, (_, at) => line(at))].join('\n')}\n`;
}

const actions: Readonly<Record<Task, (table: Uint8Array) => number>> = {
	'PapaParse alone': (table) =>
		Papa.parse(new TextDecoder().decode(table).trimEnd(), { header: true }).data.length,
	'reading and checking': (table) => parseLaunches(table, models).launches.length,
	'with every claim': (table) => {
		const { launches } = parseLaunches(table, models);
		checkClaims(parseClaims(claims).content?.claims ?? [], launches);
		return launches.length;
	},
};

interface Measured {
	readonly milliseconds: number;
	readonly megabytes: number;
	readonly rows: number;
}

function measure(task: Task, path: string): Measured {
	const table = readFileSync(path);
	const start = process.cpuUsage();
	const rows = actions[task](table);
	const { user, system } = process.cpuUsage(start);
	return {
		milliseconds: (user + system) / 1000,
		megabytes: process.resourceUsage().maxRSS / 1024,
		rows,
	};
}

function measureApart(task: Task, path: string): Measured {
	const child = spawnSync(process.execPath, [import.meta.filename, task, path], {
		encoding: 'utf8',
	});
	if (child.status !== 0) throw new Error(child.stderr);
	return JSON.parse(child.stdout);
}

function compare(size: number, path: string): void {
	writeFileSync(path, createTable(size));
	const alone = measureApart('PapaParse alone', path);
	console.log(`${size.toLocaleString('en')} rows`);
	for (const task of tasks) {
		const found = task === 'PapaParse alone' ? alone : measureApart(task, path);
		if (found.rows !== size) throw new Error(`${task}: ${found.rows} of ${size} rows came out.`);
		const cells = [
			task.padEnd(22),
			`${found.milliseconds.toFixed(0)} ms`.padStart(9),
			`× ${(found.milliseconds / alone.milliseconds).toFixed(1)}`.padStart(8),
			`${found.megabytes.toFixed(0)} MB`.padStart(9),
		];
		console.log(`  ${cells.join('')}`);
	}
}

const given = process.argv.slice(2);
const [task = '', path = ''] = given;
if (task in actions) console.log(JSON.stringify(measure(task as Task, path)));
else {
	const folder = mkdtempSync(join(tmpdir(), 'benchmark-'));
	const sizes = given.length > 0 ? given.map(Number) : [4000, 100_000, 1_000_000];
	for (const size of sizes) compare(size, join(folder, 'table.csv'));
	rmSync(folder, { recursive: true });
}
