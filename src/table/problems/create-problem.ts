import type { Problem, Severity } from './problem.ts';
import { type ProblemCode, problemCatalogue } from './problem-catalogue.ts';
import { showValue } from './show-value.ts';

/** Where a problem is; null where no single line, cell or column is at fault. */
export interface Place {
	readonly line: number | null;
	readonly cell: string | null;
	readonly column: string | null;
}

/** What a check found, before anyone knows where it stands. */
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
	const { severity, expected, action } = problemCatalogue[what.code];
	const fill = (text: string): string =>
		text.replace(/\{([a-z]+)\}/g, (_, word: string) => {
			const value = what.values?.[word];
			if (value === undefined) throw new Error(`${what.code} needs a value for {${word}}.`);
			return showValue(value);
		});
	return {
		code: what.code,
		severity,
		line: place.line,
		cell: place.cell,
		column: place.column,
		found: showValue(found),
		expected: fill(expected),
		action: fill(action),
		replacement: what.replacement,
	};
}

const order: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** Errors before warnings before notes, each in the order of the file. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
	return [...problems].sort(
		(a, b) => order[a.severity] - order[b.severity] || (a.line ?? 0) - (b.line ?? 0),
	);
}
