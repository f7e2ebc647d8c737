import { TABLE } from '../editions/data-files.ts';
import type { FileProblem } from '../editions/read-edition.ts';
import type { Problem } from '../launches/problem.ts';
import type { DeskLanguage } from './language.ts';

/** Says what was found; of a file that is no text in words, since its first bytes tell nobody anything. */
export function wordFound({ code, found }: Problem, { words }: DeskLanguage): string {
	const kinds: Readonly<Record<string, string>> = words.problems.kinds;
	return kinds[code] ?? found;
}

/** Says what would mend a cell; empty where nobody can know. */
export function wordReplacement({ replacement }: Problem, { words }: DeskLanguage): string {
	return replacement === '' ? words.problems.blank : (replacement ?? '');
}

/** Words a problem for a person who has the table alone: what fails in the other files, as they were accepted, fails for its rows. */
export function blameTable(problem: FileProblem, { words }: DeskLanguage): FileProblem {
	return problem.file === TABLE ? problem : { ...problem, ...words.problems.elsewhere };
}
