import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { checkCommand } from '../../src/cli/commands/check.ts';
import { TABLE } from '../../src/editions/record/data-files.ts';
import { rowWith, tableOf } from '../table/tables.ts';
import { useProject } from './project.ts';

const { root, place, edit, run } = useProject();
const check = (...args: readonly string[]) => run(checkCommand, args);

beforeEach(() => place('bad.csv', BAD));

const BAD = tableOf(
	rowWith({ launched: '1,600' }),
	rowWith({ launched: '2,600' }),
	rowWith({ model: '<script>alert(1)</script>', target: 'Kharkiv' }),
	rowWith({ destroyed: '' }),
);

describe('data:check --json', () => {
	it('gives every problem with its file, and every claim', async () => {
		edit('context.csv', 'range-cns,420,', 'range-cns,about 420,');
		const { code, said } = await check('bad.csv', '--json');
		const result = JSON.parse(said);
		expect(result).toMatchObject({ file: 'bad.csv', errors: 4, warnings: 1, publishable: false });
		expect(result.problems[0]).toEqual({
			file: 'missile_attacks_daily.csv',
			code: 'count.not-whole',
			severity: 'error',
			line: 2,
			cell: 'F2',
			column: 'launched',
			found: '1,600',
			expected: expect.stringMatching(/^a whole number/),
			action: expect.stringMatching(/^Write one whole number in digits/),
			replacement: '1600',
		});
		expect(result.problems.at(-1)).toMatchObject({ file: 'context.csv', cell: 'B2' });
		const claims = result.claims.map(({ id, verdict }: Record<string, string>) => [id, verdict]);
		expect(claims.slice(0, 2)).toEqual([
			['kn23-2024-h1', 'not-computable'],
			['kn23-2024-h2', 'differs'],
		]);
		expect(code).toBe(2);
	});

	it('leaves none out, however many there are', async () => {
		const rows = Array.from({ length: 300 }, (_, at) => rowWith({ launched: `~${at}` }));
		place('long.csv', tableOf(...rows));
		expect(JSON.parse((await check('long.csv', '--json')).said).problems).toHaveLength(300);
	});

	it('says what differs from the accepted edition', async () => {
		edit(TABLE, /(2024-09-02 08:00,Iskander-M\/KN-23,.*),16,9,/, '$1,15,9,');
		edit('context.csv', 'range-cns,420,', 'range-cns,430,');
		expect(JSON.parse((await check('--json')).said).difference).toMatchObject({
			kind: 'correction',
			rowsBefore: 630,
			rowsAfter: 630,
			changed: 1,
			gone: 0,
			months: [{ id: '2024-09' }],
			claims: [
				{ id: 'kn23-2024-h2' },
				{ id: 'kn23-2024-09' },
				{ id: 'growth' },
				{ id: 'share-2024-h2' },
			],
			cells: [{ file: 'context.csv', id: 'range-cns', before: '420', after: '430' }],
		});
	});
});

describe('the command in a process of its own', () => {
	const start = (env: Record<string, string>) => {
		const { NO_COLOR: _no, FORCE_COLOR: _force, INIT_CWD: _from, ...rest } = process.env;
		return spawnSync(process.execPath, [resolve('src/cli/main.ts'), 'check', 'bad.csv'], {
			cwd: root(),
			env: { ...rest, ...env },
			encoding: 'utf8',
		});
	};

	it('colours nothing where it writes to no terminal, or NO_COLOR is set', () => {
		const plainRun = start({});
		expect(plainRun.status).toBe(2);
		expect(plainRun.stdout).toContain('3 errors stop the build');
		expect(plainRun.stdout).not.toContain('\u001b');
		expect(start({ FORCE_COLOR: '1' }).stdout).toContain('\u001b[31m3 errors stop the build');
		expect(start({ NO_COLOR: '1' }).stdout).toBe(plainRun.stdout);
	});

	it('ends with 1 on a fault of its own, and says so', () => {
		const broken = 'data:text/javascript,Map.groupBy=()=>Promise.reject.call(null)';
		const { status, stderr } = start({ NODE_OPTIONS: `--import=${broken}` });
		expect(status).toBe(1);
		expect(stderr).toContain('Nothing was written.');
	});
});
