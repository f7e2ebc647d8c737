import {
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
	type Disk,
	finishWriting,
	PLAN_PATH,
	replaceFiles,
	writeWhole,
} from '../../src/cli/files/replace-files.ts';
import { TABLE } from '../../src/editions/record/data-files.ts';
import { revise } from '../editions/publications.ts';
import { useProject } from './project.ts';

const FILES = new Map([
	['data/accepted/claims.json', 'new copy'],
	['data/claims.json', 'new claims'],
	['data/editions.json', 'new list'],
]);

let root: string;

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'writing-'));
	mkdirSync(join(root, 'data/accepted'), { recursive: true });
	for (const name of FILES.keys()) writeFileSync(join(root, name), 'old');
});

afterEach(() => rmSync(root, { recursive: true }));

const texts = () => [...FILES.keys()].map((name) => readFileSync(join(root, name), 'utf8'));
const OLD = ['old', 'old', 'old'];
const NEW = [...FILES.values()];
const listAll = () => readdirSync(join(root, 'data'), { recursive: true }).sort();
const CLEAN = ['accepted', join('accepted', 'claims.json'), 'claims.json', 'editions.json'];

/** A disk that refuses one write or rename, counted from 1. */
function refuse(kind: keyof Disk, count: number): Disk {
	const calls = { write: 0, rename: 0 };
	const isRefused = (own: keyof Disk) => {
		calls[own] += 1;
		return kind === own && calls[own] === count;
	};
	return {
		write: (path, text) => {
			// As on a disk that fills up: half of it is there.
			writeWhole(path, isRefused('write') ? text.slice(0, 3) : text);
			if (kind === 'write' && calls.write === count) throw new Error('EPERM: the file is open');
		},
		rename: (from, to) => {
			if (isRefused('rename')) throw new Error('EPERM: the file is open');
			renameSync(from, to);
		},
	};
}

describe('replaceFiles', () => {
	test('puts all in place and leaves nothing beside', () => {
		replaceFiles(root, FILES);
		expect(texts()).toEqual(NEW);
		expect(listAll()).toEqual(CLEAN);
	});

	test.each([
		['write', 1],
		['write', 3],
		// A person may have the first file open.
		['rename', 1],
	] as const)('changes nothing where %s %i is refused', (kind, count) => {
		expect(() => replaceFiles(root, FILES, refuse(kind, count))).toThrow('EPERM');
		expect(texts()).toEqual(OLD);
		expect(listAll()).toEqual(CLEAN);
	});

	test.each([2, 3])(
		'says which file it is where rename %i is refused, and the next command finishes',
		(count) => {
			const name = count === 2 ? 'data/accepted/claims.json' : 'data/editions.json';
			expect(() => replaceFiles(root, FILES, refuse('rename', count))).toThrow(
				`${name} cannot be replaced (EPERM: the file is open). Close the program in which it is open`,
			);
			expect(finishWriting(root)).toHaveLength(4 - count);
			expect(texts()).toEqual(NEW);
			expect(listAll()).toEqual(CLEAN);
		},
	);
});

describe('finishWriting', () => {
	const DEAD = 999_999_999;

	test('says so again where a file still refuses', () => {
		expect(() => replaceFiles(root, FILES, refuse('rename', 2))).toThrow();
		expect(() =>
			finishWriting(root, () => {
				throw new Error('EPERM');
			}),
		).toThrow('data/accepted/claims.json cannot be replaced (EPERM)');
		expect(finishWriting(root)).toHaveLength(2);
	});

	test('deletes what a dead command left before its plan, and nothing of a living one', () => {
		for (const id of [DEAD, process.ppid])
			writeFileSync(join(root, `data/claims.json.${id}.new`), 'half');
		writeFileSync(join(root, `data/accepted/claims.json.${DEAD}.new`), 'half');
		expect(finishWriting(root)).toEqual([]);
		expect(listAll()).toEqual([...CLEAN, `claims.json.${process.ppid}.new`].sort());
	});

	test('takes nothing for living that is older than a minute: its number has gone to another process', () => {
		const path = join(root, `data/claims.json.${process.ppid}.new`);
		writeFileSync(path, 'half');
		utimesSync(path, 0, 0);
		finishWriting(root);
		expect(listAll()).toEqual(CLEAN);
	});

	test('waits for a command that is writing', () => {
		writeFileSync(join(root, PLAN_PATH), JSON.stringify({ process: process.ppid, names: [] }));
		expect(() => finishWriting(root)).toThrow(
			`Another command is writing in data/ (process ${process.ppid})`,
		);
	});

	test('takes no plan that leads out of data/, and none that is no plan', () => {
		for (const plan of [
			{ process: DEAD, names: ['data/../x'] },
			{ process: DEAD, names: ['/x'] },
			'x',
		]) {
			writeFileSync(join(root, PLAN_PATH), JSON.stringify(plan));
			expect(finishWriting(root)).toEqual([]);
			expect(listAll()).toEqual(CLEAN);
		}
	});
});

describe('an acceptance that is killed', () => {
	const killed = fileURLToPath(new URL('./killed-acceptance.ts', import.meta.url));
	const project = useProject();

	beforeEach(() => {
		const context = revise('context.csv', ['range-south-korea,600', 'range-south-korea,610']);
		project.place('data/context.csv', context['context.csv']);
		const places = revise('places.csv', ['Bryansk oblast', 'Briansk oblast']);
		project.place('data/places.csv', places['places.csv']);
	});

	// Three files are written, then three take their places: the copies and the list.
	test.each([
		[3, 'This can be published as soon as somebody accepts it.'],
		[4, 'This can be published.'],
		[5, 'This can be published.'],
		[9, 'This can be published.'],
	])(
		'after %i steps is wholly done or not at all as soon as any command runs',
		(steps, verdict) => {
			const { signal } = project.runScript(killed, project.root(), String(steps));
			expect(signal).toBe('SIGKILL');
			const { stdout } = project.runScript('src/cli/main.ts', 'check');
			expect(stdout.trimEnd().split('\n').at(-1)).toBe(verdict);
			expect(readdirSync(join(project.root(), 'data')).sort()).toEqual([
				...['accepted', 'claims.json', 'context.csv', 'counts-elsewhere.csv', 'editions.json'],
				...[TABLE, 'models.csv', 'places.csv', 'posts.csv', 'story', 'timeline.csv'],
			]);
		},
	);
});
