import { cyrillicCharacters, latinCharacters } from '../../render/characters.ts';
import { isFormula } from '../../table/cells/disarm.ts';
import { createDataProblem } from '../../table/problems/data-problem.ts';
import type { Problem } from '../../table/problems/problem.ts';
import { formatColumnLetters } from '../../table/read/columns.ts';
import { listRecords } from '../../table/read/read-records.ts';
import type { DataFile, TABLE } from '../record/data-files.ts';

/** A piece of text and where it stands. */
export interface Piece {
	readonly line: number;
	readonly cell: string | null;
	readonly column?: string;
	readonly text: string;
}

// What turns the direction of writing, what XML 1.0 forbids, and marks that cannot be seen.
const FORBIDDEN =
	/[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]|[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]|[\u007f-\u009f\u200b\u2028\u2029\ufdd0-\ufdef\ufeff\ufffd]/u;

const DRAWN = new Set(`${latinCharacters}${cyrillicCharacters}\t\n`);

/** Finds what no published file but the table may hold: marks that turn or hide, what a feed or a drawing cannot carry, and, in a CSV file, formulas. */
export function inspectTexts(
	file: Exclude<DataFile, typeof TABLE>,
	text: string,
): readonly Problem[] {
	if (file.startsWith('story/')) return cutLines(text).flatMap(inspectMarks);
	if (file.endsWith('.csv')) return cutCells(text).flatMap(inspectCell);
	return cutLines(text).flatMap((piece) => [...inspectMarks(piece), ...inspectLetters(piece)]);
}

/** Finds what no cell of a published CSV file may hold. */
export function inspectCell(piece: Piece): readonly Problem[] {
	const formula = inspectFormula(piece);
	return [...inspectMarks(piece), ...(formula.length > 0 ? formula : inspectLetters(piece))];
}

/** Says what is wrong with a sentence that a person typed for the readers; null where nothing is. */
export function inspectWords(text: string): string | null {
	const found = FORBIDDEN.exec(text)?.[0] ?? (/[\n\t]/.test(text) ? 'a line break or tab' : null);
	if (found === null) return null;
	const name = found.length > 2 ? found : nameCharacter(found);
	return `The sentence holds ${name}, which cannot be printed. Type it again in one line, by hand.`;
}

function inspectMarks({ text, ...place }: Piece): readonly Problem[] {
	const found = FORBIDDEN.exec(text)?.[0];
	if (found === undefined) return [];
	return [
		createDataProblem({
			code: 'text.mark',
			...place,
			found: nameCharacter(found),
			expected: 'plain text, without marks that cannot be seen',
			action: 'Delete the text around it and type it again; such marks come with what is pasted.',
		}),
	];
}

function inspectLetters({ text, ...place }: Piece): readonly Problem[] {
	const found = [...text].find((letter) => !DRAWN.has(letter) && !FORBIDDEN.test(letter));
	if (found === undefined) return [];
	return [
		createDataProblem({
			code: 'text.letter',
			...place,
			found: `${found} (${nameCharacter(found)}) in ${text.trim().slice(0, 60)}`,
			expected: 'Latin, Ukrainian or Russian letters and the usual signs, which our fonts have',
			action:
				'Write it with other letters, or ask a maintainer to add the character to src/render/characters.ts.',
		}),
	];
}

function inspectFormula({ text, ...place }: Piece): readonly Problem[] {
	if (!isFormula(text)) return [];
	return [
		createDataProblem({
			code: 'text.formula',
			...place,
			found: text.slice(0, 60),
			expected: 'a value, not a formula',
			action: 'Replace the formula by its value, or begin the cell with a letter.',
		}),
	];
}

function cutLines(text: string): readonly Piece[] {
	return text.split('\n').map((line, index) => ({ line: index + 1, cell: null, text: line }));
}

function cutCells(text: string): readonly Piece[] {
	return listRecords(text).flatMap(({ cells, line, row }) =>
		cells.map((cell, index) => ({ line, cell: `${formatColumnLetters(index)}${row}`, text: cell })),
	);
}

function nameCharacter(character: string): string {
	const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
	return `the character U+${code}`;
}
