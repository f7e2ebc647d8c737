import { describe, expect, it } from 'vitest';
import { year2024 } from '../../fixtures/frozen.ts';
import { corpus } from './corpus.ts';
import { type Grid, readGrid, withCell, writeGrid } from './grid.ts';
import type { Mutation } from './mutation.ts';
import { codesOf, publish } from './publish.ts';

const grid = readGrid(year2024);
/** The row under the last one, where nothing was accepted that it could be compared with. */
const newRow = grid.length + 1;
const mutations = Object.values(corpus).flat();
const ofCells = mutations.filter(({ cell }) => cell !== undefined);

/** Codes that tell of the neighbours of a row, and not of its cells. */
const aside = /^date\.(?:out-of-place|isolated)/;
/** Codes that tell how far the two days of a row are apart: farther in a row of another year. */
const span = /^date\.(?:end-before-start|end-far-before-start|long-span)/;

/** The same value in the same column of a new row, which is otherwise sound: it repeats the row that was damaged, in the next year. */
function layInNewRow([cell, value]: readonly [string, string]): Grid {
	const old = grid[Number(/\d+$/.exec(cell)?.[0]) - 1] ?? [];
	const row = [...old].with(0, '2025-01-05').with(1, '2025-01-05 08:00');
	return withCell([...grid, row], `${cell.replace(/\d+$/, '')}${newRow}`, value);
}

/** What was expected at the mutation's cell, at the cell of the new row. */
function expectedOf({ cell: [cell] = ['', ''], outcome }: Mutation): readonly string[] {
	return listCodes(outcome, cell)
		.filter((text) => text.endsWith(` ${cell}`) && !aside.test(text))
		.map((text) => simplify(text.replace(/\d+$/, String(newRow))));
}

function listCodes(outcome: Mutation['outcome'], cell: string): readonly string[] {
	if (outcome.kind === 'note') return outcome.notes.map((code) => `${code} ${cell}`);
	if (outcome.kind === 'warning') return outcome.warnings;
	return outcome.kind === 'stop' ? outcome.errors : [];
}

function simplify(text: string): string {
	return text.replace(span, 'date.span');
}

describe('a damaged cell in a new row', () => {
	const trials = ofCells
		.map((mutation) => ({ mutation, expected: expectedOf(mutation) }))
		.filter(({ expected }) => expected.length > 0);

	it('is tried with nearly all that is laid in an accepted row', () => {
		expect(trials.length).toBeGreaterThan(250);
		// What is left is a sound value: only the list of newer rows shows it.
		const left = ofCells.filter((one) => !trials.some(({ mutation }) => mutation === one));
		expect(left.map(({ name }) => name)).toMatchInlineSnapshot(`
			[
			  "day and month of the start swapped",
			  "launched: blank filled in",
			  "launched: one more",
			  "launched: one less",
			  "launched: a digit too few",
			  "destroyed: another sound number",
			  "model: X-69 for KN-23, a sound name",
			  "model: Iskander-K for Iskander-M/KN-23",
			  "model: KN-23 for Iskander-M/KN-23",
			  "model: a drone for KN-23",
			  "model: a legitimate Cyrillic name",
			  "a cell in quotation marks that needs none",
			]
		`);
	});

	it.each(trials.map((trial) => [trial.mutation.name, trial] as const))(
		'%s: is named there',
		(_, { mutation: { cell = ['', ''] }, expected }) => {
			const { problems } = publish(writeGrid(layInNewRow(cell)));
			const found = (['error', 'warning', 'note'] as const).flatMap((severity) =>
				codesOf(problems, severity).map(simplify),
			);
			expect(found).toEqual(expect.arrayContaining([...expected]));
		},
	);
});
