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

/** What a text may not hold. */
interface Rule {
	readonly code: string;
	/** Says what is wrong with a text; null where nothing is. */
	readonly find: (text: string) => string | null;
	readonly expected: string;
	readonly action: string;
}

const MARK: Rule = {
	code: 'text.mark',
	find: (text) => {
		const found = FORBIDDEN.exec(text)?.[0];
		return found === undefined ? null : nameCharacter(found);
	},
	expected: 'plain text, without marks that cannot be seen',
	action: 'Delete the text around it and type it again; such marks come with what is pasted.',
};

const LETTER: Rule = {
	code: 'text.letter',
	find: (text) => {
		const found = [...text].find((letter) => !DRAWN.has(letter) && !FORBIDDEN.test(letter));
		return found === undefined
			? null
			: `${found} (${nameCharacter(found)}) in ${text.trim().slice(0, 60)}`;
	},
	expected: 'Latin, Ukrainian or Russian letters and the usual signs, which our fonts have',
	action:
		'Write it with other letters, or ask a maintainer to add the character to src/render/characters.ts.',
};

const FORMULA: Rule = {
	code: 'text.formula',
	find: (text) => (isFormula(text) ? text.slice(0, 60) : null),
	expected: 'a value, not a formula',
	action: 'Replace the formula by its value, or begin the cell with a letter.',
};

/** Finds what no published file but the table may hold: marks that turn or hide, what a feed or a drawing cannot carry, and, in a CSV file, formulas. */
export function inspectTexts(
	file: Exclude<DataFile, typeof TABLE>,
	text: string,
): readonly Problem[] {
	if (file.endsWith('.csv')) return cutCells(text).flatMap(inspectCell);
	const rules = file.startsWith('story/') ? [MARK] : [MARK, LETTER];
	return cutLines(text).flatMap((piece) => inspect(piece, rules));
}

/** Finds what no cell of a published CSV file may hold; of a formula nothing more is said. */
export function inspectCell(piece: Piece): readonly Problem[] {
	return [...inspect(piece, [MARK]), ...inspect(piece, [FORMULA, LETTER]).slice(0, 1)];
}

function inspect({ text, ...place }: Piece, rules: readonly Rule[]): readonly Problem[] {
	return rules.flatMap(({ find, ...rule }) => {
		const found = find(text);
		return found === null ? [] : [createDataProblem({ ...rule, ...place, found })];
	});
}

/** Says what is wrong with a sentence that a person typed for the readers; null where nothing is. */
export function inspectWords(text: string): string | null {
	const found = FORBIDDEN.exec(text)?.[0] ?? (/[\n\t]/.test(text) ? 'a line break or tab' : null);
	if (found === null) return null;
	const name = found.length > 2 ? found : nameCharacter(found);
	return `The sentence holds ${name}, which cannot be printed. Type it again in one line, by hand.`;
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
