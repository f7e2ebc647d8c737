import { expect, it } from 'vitest';
import type { Reference } from '../../src/outputs/citations/references.ts';
import { draftCitations } from '../../src/outputs/citations/write-citations.ts';

const table: Reference = {
	id: 'table',
	type: 'dataset',
	author: { family: 'Ivaniuk', given: 'Petro' },
	title: 'Attacks & counts',
	issued: '2026-04-10',
	version: 'Data to 4 April 2026',
	publisher: 'Kaggle',
	url: 'https://example.org/a_b',
	note: 'From reports.',
};
const page: Reference = {
	...table,
	id: 'page',
	type: 'webpage',
	author: { literal: 'The maintainers' },
	publisher: null,
	url: null,
};
const [text, bibtex, ris, csl] = draftCitations([table, page], 'How to cite').map(({ content }) =>
	String(content),
);

it('reads as one line, without doubled stops and without what is not known', () => {
	expect(text).toBe(
		'Ivaniuk, Petro (2026). Attacks & counts. Data to 4 April 2026. Kaggle. From reports. https://example.org/a_b\n\nThe maintainers (2026). Attacks & counts. Data to 4 April 2026. From reports.\n',
	);
});

it('is BibTeX with special signs escaped, a body kept whole and the address as it is', () => {
	const [first = '', second = ''] = bibtex?.split('\n\n') ?? [];
	expect(first).toContain('@dataset{table,');
	expect(first).toContain('title = {{Attacks \\& counts}},');
	expect(first).toContain('url = {https://example.org/a_b},');
	expect(second).toContain('author = {{The maintainers}},');
	expect(second).not.toContain('url =');
});

it('is RIS: begins with a type, ends with ER, one field a line, the version with every kind', () => {
	const [first = '', second = ''] = ris?.split('\r\n\r\n') ?? [];
	const lines = first.split('\r\n');
	expect(lines[0]).toBe('TY  - DATA');
	expect(lines.at(-1)).toBe('ER  - ');
	expect(lines).toContain('DA  - 2026/04/10');
	expect(lines.every((line) => /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true);
	expect(second).toMatch(/^TY {2}- ELEC\r\n.*ET {2}- Data to 4 April 2026\r\n/s);
});

it('is CSL-JSON with the date in parts', () => {
	expect(JSON.parse(csl ?? '')).toMatchObject([
		{ id: 'table', type: 'dataset', issued: { 'date-parts': [[2026, 4, 10]] }, URL: table.url },
		{ id: 'page', author: [{ literal: 'The maintainers' }] },
	]);
});
