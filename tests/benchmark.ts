import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { checkClaims } from '../src/claims/check-claim.ts';
import { parseClaims } from '../src/claims/parse-claims.ts';
import { parseModels } from '../src/table/models/parse-models.ts';
import { parseLaunches } from '../src/table/parse-launches.ts';

// `npm run benchmark` prints how long it takes to check tables of 4,000 and 100,000 rows, each in a process
// of its own that starts cold, beside PapaParse alone making objects of the same text. It is no test.
type Task = 'PapaParse alone' | 'reading and checking' | 'with every claim';
const tasks: readonly Task[] = ['PapaParse alone', 'reading and checking', 'with every claim'];
const sizes = [4000, 100_000];

const models = readFileSync('tests/fixtures/edition/models.csv', 'utf8');
const claims = readFileSync('tests/fixtures/edition/claims.json', 'utf8');

/** The launches of 2024, again and again in the years after it. */
function createTable(rows: number): string {
	const [header = '', ...all] = readFileSync(
		'tests/fixtures/edition/missile_attacks_daily.csv',
		'utf8',
	).split('\n');
	const usual = all.filter((row) => row.startsWith('2024-') && !/2024-02-29|2025-/.test(row));
	const line = (at: number) =>
		(usual[at % usual.length] ?? '').replaceAll(
			'2024-',
			`${2024 + Math.floor(at / usual.length)}-`,
		);
	return `${[header, ...Array.from({ length: rows }, (_, at) => line(at))].join('\n')}\n`;
}

const actions: Readonly<Record<Task, (table: string) => number>> = {
	'PapaParse alone': (table) => Papa.parse(table.trimEnd(), { header: true }).data.length,
	'reading and checking': (table) =>
		parseLaunches(table, parseModels(models).models).launches.length,
	'with every claim': (table) => {
		const { launches } = parseLaunches(table, parseModels(models).models);
		checkClaims(parseClaims(claims).content?.claims ?? [], launches);
		return launches.length;
	},
};

interface Measured {
	readonly milliseconds: number;
	readonly megabytes: number;
	readonly rows: number;
}

function measure(task: Task, size: number): Measured {
	const table = createTable(size);
	const start = performance.now();
	const rows = actions[task](table);
	return {
		milliseconds: performance.now() - start,
		megabytes: process.resourceUsage().maxRSS / 1024,
		rows,
	};
}

function measureApart(task: Task, size: number): Measured {
	const child = spawnSync(process.execPath, [import.meta.filename, task, String(size)], {
		encoding: 'utf8',
	});
	if (child.status !== 0) throw new Error(child.stderr);
	return JSON.parse(child.stdout);
}

function print(task: Task, size: number, alone: Measured): void {
	const found = task === 'PapaParse alone' ? alone : measureApart(task, size);
	if (found.rows !== size) throw new Error(`${task}: ${found.rows} of ${size} rows came out.`);
	const cells = [
		task.padEnd(22),
		`${found.milliseconds.toFixed(0)} ms`.padStart(9),
		`${Math.round((size / found.milliseconds) * 1000).toLocaleString('en')} rows/s`.padStart(18),
		`${found.megabytes.toFixed(0)} MB`.padStart(8),
		`× ${(found.milliseconds / alone.milliseconds).toFixed(1)}`.padStart(8),
	];
	console.log(`  ${cells.join('')}`);
}

const [task, size] = process.argv.slice(2);
if (task === undefined) {
	for (const rows of sizes) {
		console.log(`${rows.toLocaleString('en')} rows`);
		const alone = measureApart('PapaParse alone', rows);
		for (const each of tasks) print(each, rows, alone);
	}
} else console.log(JSON.stringify(measure(task as Task, Number(size))));
