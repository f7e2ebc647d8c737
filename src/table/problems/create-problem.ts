import { showValue } from '../cells/show-value.ts';
import type { Problem } from './problem.ts';
import { type ProblemCode, problemCatalogue } from './problem-catalogue.ts';

/** Where a problem is; null where no single line, cell or column is at fault. */
export interface Place {
	readonly line: number | null;
	readonly cell: string | null;
	readonly column: string | null;
}

/** What a check found in one cell, before anyone knows where the cell is. */
export interface Finding {
	readonly code: ProblemCode;
	/** The value that would mend the cell; null where none can be known. */
	readonly replacement: string | null;
	/** What the `{words}` of the catalogue's sentences stand for. */
	readonly values?: Readonly<Record<string, string>>;
}

/** The place of a problem of the whole file. */
export const wholeFile: Place = { line: null, cell: null, column: null };

/** A finding without a replacement. */
export function finding(code: ProblemCode, values: Readonly<Record<string, string>> = {}): Finding {
	return { code, replacement: null, values };
}

/** Joins a finding, its place and the value found to a problem in words; throws where a `{word}` has no value. */
export function createProblem(what: Finding, place: Place, found: string): Problem {
	const kind = problemCatalogue[what.code];
	const fill = (text: string): string => fillWords(text, what);
	return {
		code: what.code,
		severity: kind.severity,
		line: place.line,
		cell: place.cell,
		column: place.column,
		found: showValue(found),
		expected: fill(kind.expected),
		action: fill(kind.action),
		replacement: what.replacement,
	};
}

function fillWords(text: string, what: Finding): string {
	return text.replace(/\{([a-z]+)\}/g, (_, word: string) => {
		const value = what.values?.[word];
		if (value === undefined)
			throw new Error(`The problem ${what.code} needs a value for {${word}}.`);
		return showValue(value);
	});
}
