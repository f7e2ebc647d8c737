import type { Language } from '../../figures/figure.ts';
import { formatCells } from '../../table/launch-text.ts';
import { createDataProblem } from '../../table/problems/data-problem.ts';
import type { Problem } from '../../table/problems/problem.ts';
import { compareEditions } from '../compare/compare-editions.ts';
import { DATA_FILES, type FoundFiles, TABLE } from '../record/data-files.ts';
import type { Edition } from '../record/edition.ts';
import { compareHistory, type ParsedEditions, parseEditions } from '../record/parse-editions.ts';
import {
	type FileProblem,
	type ReadEdition,
	readEdition,
	type TableReader,
} from '../record/read-edition.ts';
import { sumText } from '../record/sums.ts';
import { checkFigures, createStory } from './check-figures.ts';
import { checkStories } from './check-stories.ts';

/** The files that decide what is published, and what was. */
export interface PublicationFiles {
	readonly current: FoundFiles;
	/** Below `data/accepted/`. */
	readonly accepted: FoundFiles;
	/** `data/editions.json`; null where it is not there. */
	readonly editions: string | null;
	/** The list as it was committed last; null where nobody knows. */
	readonly committed?: string | null;
	/** Last day that a row may name, ISO; only the commands know today, the build takes any. */
	readonly latestDay?: string | undefined;
	/** In place of the reader that takes the whole table at once. */
	readonly readTable?: TableReader | undefined;
}

/** All that the build and the commands know before anything is published. */
export type CheckedPublication = ReturnType<typeof checkPublication>;

/** Checks everything that is published, by itself and against what was accepted: check, accept, build and desk all ask this and nothing else. */
export function checkPublication(files: PublicationFiles, language: Language) {
	const read = readEdition(files.current, files.latestDay, files.readTable);
	const { editions, problems: listed } = checkList(files);
	const accepted = editions.length > 0 ? readEdition(files.accepted) : null;
	const { fresh, known } = splitKnown(read, accepted);
	const isReadable = !hasErrors(read.problems);
	const unmade = isReadable ? checkFigures(createStory(read), language) : [];
	const told = isReadable && unmade.length === 0 ? checkStories(read, language) : [];
	const problems: readonly FileProblem[] = [
		...fresh,
		...inFile('context.csv', unmade),
		...told,
		...inFile('editions.json', listed),
	];
	const difference = isReadable && accepted ? compareEditions(accepted, read) : null;
	const holds = !hasErrors(problems) && read.claims.every((claim) => claim.publishable);
	return {
		read,
		/** What is wrong now, of every file; what was published before is left out. */
		problems,
		/** Warnings and notes that stood in the accepted edition already. */
		known,
		/** Every accepted edition, oldest first. */
		editions,
		/** The accepted files read with each other; null where there are none, or they are not as they were accepted. */
		accepted,
		/** Against the accepted edition; null where there is none, or where errors make the comparison idle. */
		difference,
		/** Whether there is no error and every claim holds or carries a note. */
		holds,
		/** Whether a person has accepted exactly this, and it holds: then and only then it is built. */
		publishable: holds && difference?.kind === 'same',
	};
}

/** Tells whether anything stops the build. */
export function hasErrors(problems: readonly Problem[]): boolean {
	return problems.some(({ severity }) => severity === 'error');
}

function inFile(file: FileProblem['file'], problems: readonly Problem[]): FileProblem[] {
	return problems.map((problem) => ({ ...problem, file }));
}

function checkList({ editions: text, accepted, committed }: PublicationFiles): ParsedEditions {
	const hasCopies = DATA_FILES.some((file) => accepted[file] !== null);
	if (text === null) return { editions: [], problems: hasCopies || committed ? [LOST] : [] };
	const { editions, problems } = parseEditions(text);
	if (problems.length > 0) return { editions: [], problems };
	if (editions.length === 0 && hasCopies) return { editions, problems: [LOST] };
	const earlier = committed ? parseEditions(committed).editions : [];
	const faults = [...compareHistory(earlier, editions), ...checkCopies(editions, accepted)];
	return { editions: faults.length > 0 ? [] : editions, problems: faults };
}

const LOST = createDataProblem({
	code: 'editions.lost',
	found: '',
	expected: 'the list of all that was accepted and published',
	action:
		'Without it every earlier edition and correction would vanish from the site. Bring it back: `npm run restore` (as `git checkout -- data/editions.json` does).',
});

function checkCopies(editions: readonly Edition[], accepted: FoundFiles): readonly Problem[] {
	const last = editions.at(-1);
	if (!last) return [];
	return DATA_FILES.filter((file) => {
		const copy = accepted[file];
		// A file that the project has had since then has no copy yet.
		if (last.files[file] === undefined) return copy !== null;
		const text = typeof copy === 'string' ? copy : new TextDecoder().decode(copy ?? undefined);
		return copy === null || sumText(text) !== last.files[file];
	}).map((file) =>
		createDataProblem({
			code: 'editions.copy',
			found: `data/accepted/${file}`,
			expected: `the file as edition ${last.number} accepted it`,
			action: `It was changed or is not there. Bring it back: \`npm run restore\`, which leaves your own edits as they are. Edit the files of data/, never these copies.`,
		}),
	);
}

/** Parts what is wrong with an edition from the warnings and notes that stood in an earlier one already; they are known by their row, wherever that stands now. */
export function splitKnown(read: ReadEdition, earlier: ReadEdition | null) {
	// No two rows of a table that was accepted are the same.
	const told = new Set(earlier ? keyProblems(earlier).map(({ key }) => key) : []);
	const isKnown = ({ problem, key }: ReturnType<typeof keyProblems>[number]) =>
		problem.severity !== 'error' && told.has(key);
	const keyed = keyProblems(read);
	return {
		fresh: keyed.filter((one) => !isKnown(one)).map(({ problem }) => problem),
		known: keyed.filter(isKnown).map(({ problem }) => problem),
	};
}

function keyProblems({ problems, launches }: ReadEdition) {
	const rows = new Map(launches.map((launch) => [launch.line, formatCells(launch).join('\t')]));
	return problems.map((problem) => {
		const { file, code, column, found, line } = problem;
		const row = (file === TABLE && line !== null && rows.get(line)) || '';
		return { problem, key: [file, code, column, found, row].join('\n') };
	});
}
