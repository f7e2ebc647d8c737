import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { FIGURES } from '../../src/figures/registry.ts';
import { BASE, HOST, SITE } from '../project-copy.ts';
import { pathOf, readBuiltCsv } from './built-pages.ts';

// What version 2 of the standard demands (datapackage.org/standard), written out here: its own
// profiles are in no package that the project could install.
const STRICT = /^((?=[^./~])(?!file:)((?!\/\.\.\/)(?!\\)(?!:\/\/).)*|(http|ftp)s?:\/\/.*)$/;
const PATH = z.string().regex(STRICT);
const SHAPES = {
	string: /^/,
	integer: /^\d*$/,
	number: /^(\d+(\.\d+)?)?$/,
	date: /^(\d{4}-\d{2}-\d{2})?$/,
	yearmonth: /^(\d{4}-\d{2})?$/,
};
const LICENCE = z
	.object({ name: z.string().regex(/^[-a-zA-Z0-9._]+$/), path: PATH, title: z.string() })
	.partial()
	.refine(({ name, path }) => name !== undefined || path !== undefined);
const FIELD = z.object({
	name: z.string(),
	type: z.enum(['string', 'integer', 'number', 'date', 'yearmonth']),
	description: z.string().optional(),
	constraints: z.object({ required: z.boolean(), minimum: z.number() }).partial().optional(),
});
const RESOURCE = z.object({
	name: z.string().regex(/^[a-z0-9-_.]+$/),
	path: PATH,
	type: z.literal('table').optional(),
	title: z.string().optional(),
	format: z.string(),
	mediatype: z.string().regex(/^(.+)\/(.+)$/),
	encoding: z.literal('utf-8'),
	bytes: z.int().positive(),
	hash: z.string().regex(/^sha256:[a-f0-9]{64}$/),
	dialect: z.object({ delimiter: z.literal(','), lineTerminator: z.literal('\n') }).optional(),
	schema: z
		.object({ fields: z.array(FIELD).min(1), missingValues: z.array(z.string()) })
		.optional(),
});
const PACKAGE = z.object({
	$schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
	name: z.string().regex(/^[a-z0-9-_.]+$/),
	title: z.string(),
	description: z.string(),
	version: z.string(),
	created: z.iso.datetime(),
	homepage: z.url().optional(),
	licenses: z.array(LICENCE).min(1),
	contributors: z.array(z.object({ title: z.string(), roles: z.array(z.string()).min(1) })).min(1),
	sources: z.array(z.object({ title: z.string(), path: PATH })).min(1),
	resources: z.array(RESOURCE).min(1),
});

/** A file that the package names, from the top of the site. */
const placeOf = (path: string) => (path.startsWith(HOST) ? pathOf(path) : `data/${path}`);
const file = (path: string) => readFileSync(`${SITE}/${placeOf(path)}`);
const described = PACKAGE.safeParse(JSON.parse(file('datapackage.json').toString()));
const records = (path: string) => readBuiltCsv(placeOf(path));

it('the data package keeps to version 2 of the standard', () => {
	expect(described.error?.issues ?? []).toEqual([]);
	const names = described.data?.resources.map(({ name }) => name) ?? [];
	expect(new Set(names).size).toBe(names.length);
});

it('the data package lists the table, the names, the claims, and the numbers of every figure', () => {
	expect(described.data?.resources.map(({ path }) => path)).toEqual([
		'missile_attacks_daily.csv',
		'models.csv',
		'claims.json',
		...FIGURES.flatMap(({ id }) =>
			['csv', 'json'].map((form) => `${HOST}${BASE}figures/${id}.${form}`),
		),
	]);
	for (const { path, schema } of described.data?.resources ?? [])
		expect(schema !== undefined, path).toBe(path.endsWith('.csv'));
});

it('the data package knows the size and the sum of each of its files', () => {
	for (const { path, bytes, hash } of described.data?.resources ?? []) {
		const content = file(path);
		expect(content.length, path).toBe(bytes);
		expect(`sha256:${createHash('sha256').update(content).digest('hex')}`, path).toBe(hash);
	}
});

it('every CSV of the package is as its schema says: columns, numbers, days, what is required', () => {
	for (const { path, schema } of described.data?.resources ?? []) {
		if (!schema) continue;
		const [header, ...rows] = records(path);
		expect(header, path).toEqual(schema.fields.map(({ name }) => name));
		for (const [index, { name, type, constraints }] of schema.fields.entries()) {
			const cells = rows.map((cells) => cells[index] ?? '');
			if (constraints?.required) expect(cells.includes(''), name).toBe(false);
			expect(
				cells.filter((cell) => !SHAPES[type].test(cell)),
				`${path} ${name}`,
			).toEqual([]);
		}
	}
});

it('CSV on the Web describes the same columns, from beside the table', () => {
	const csvw = JSON.parse(file('missile_attacks_daily.csv-metadata.json').toString());
	expect(csvw['@context'][0]).toBe('http://www.w3.org/ns/csvw');
	expect(csvw.url).toBe('missile_attacks_daily.csv');
	expect(csvw.tableSchema.columns.map(({ name }: { name: string }) => name)).toEqual(
		records('missile_attacks_daily.csv')[0],
	);
});
