import { expect, it } from 'vitest';
import { share } from '../../src/figures/share/figure.ts';
import { describeFigureColumns } from '../../src/outputs/files/columns.ts';
import { writeDataPackage } from '../../src/outputs/files/data-package.ts';
import { sealDraft } from '../../src/outputs/files/download.ts';
import { createFrozenStory, ENGLISH } from '../fixtures/create-story.ts';

const story = createFrozenStory();
const edition = {
	number: 1,
	date: '2026-11-22',
	rows: 10,
	lastDay: '2026-04-04',
	sha256: 'a'.repeat(64),
	note: '',
	changes: null,
	kind: 'first',
} as const;
const seal = (path: string) =>
	sealDraft({ path, mediaType: 'text/csv', title: 'Title', content: 'a\n' });

it('gives the whole address of what stands in another folder, and a path below its own', () => {
	const { table } = share.view(story, ENGLISH);
	const files = [
		{ download: seal('data/claims_of_all.csv'), columns: [] },
		{ download: seal('figures/share.csv'), columns: describeFigureColumns(table) },
	];
	const text = writeDataPackage(files, { edition, facts: story.facts, language: ENGLISH });
	expect(JSON.parse(text)).toMatchObject({
		homepage: 'https://example.org/data/',
		version: '2026-11-22+aaaaaaaaaaaa',
		resources: [
			{ name: 'claims-of-all', path: 'claims_of_all.csv', bytes: 2 },
			{
				name: 'figure-share-csv',
				path: 'https://example.org/figures/share.csv',
				schema: {
					fields: [
						{ name: 'period', type: 'string', description: 'Period' },
						{ name: 'labelled_kn23', type: 'integer', constraints: { minimum: 0 } },
						{ name: 'missiles', type: 'integer' },
						{ name: 'share_percent', type: 'number' },
					],
				},
			},
		],
	});
});

it('calls a count that is shared out no integer', () => {
	const columns = [{ name: 'counted', title: 'Counted', kind: 'count' }] as const;
	expect(describeFigureColumns({ columns, rows: [[8], [null], [3.5]] })[0]?.type).toBe('number');
	expect(describeFigureColumns({ columns, rows: [[8], [null]] })[0]?.type).toBe('integer');
});
