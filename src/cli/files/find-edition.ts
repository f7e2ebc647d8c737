import { DataFault } from '../../editions/record/data-fault.ts';
import { DATA_FILES, type DataFile, mapFiles } from '../../editions/record/data-files.ts';
import type { Edition } from '../../editions/record/edition.ts';
import { compareHistory, parseEditions } from '../../editions/record/parse-editions.ts';
import { sumText } from '../../editions/record/sums.ts';
import { copyPath, decodeFile, readCommitted, readPublication, runGit } from './read-files.ts';

/** The list of editions that holds, whatever stands in the file. */
export interface FoundList {
	/** At least one, oldest first. */
	readonly editions: readonly Edition[];
	readonly text: string;
	/** Whether data/editions.json holds something else, or is not there. */
	readonly isMended: boolean;
	/** How many of them git has. */
	readonly committed: number;
}

/** The texts of an edition, file by file. */
export type EditionTexts = Readonly<Record<DataFile, string>>;

/** Finds the list of editions: the file where it goes on from the list that git has last, else that one. Throws a DataFault where there is neither. */
export function findList(root: string): FoundList {
	const { editions: own, committed } = readPublication(root);
	const earlier = parseEditions(committed ?? '[]').editions;
	const { editions } = parseEditions(own ?? '[]');
	if (own !== null && editions.length > 0 && compareHistory(earlier, editions).length === 0)
		return { editions, text: own, isMended: false, committed: earlier.length };
	if (committed && earlier.length > 0)
		return { editions: earlier, text: committed, isMended: true, committed: earlier.length };
	throw new DataFault(
		'There is no edition to bring back: data/editions.json lists none that holds, and git knows no other.',
	);
}

/** Finds the text of every file as an edition accepted it, by its sum: among the accepted copies, in data/, then in the history of git. Throws a DataFault that names the files which are nowhere. */
export function findTexts(root: string, edition: Edition): EditionTexts {
	const { accepted, current } = readPublication(root);
	const found = mapFiles((file) => {
		const isIt = (text: string | null) => text !== null && sumText(text) === edition.files[file];
		const near = [accepted[file], current[file]].map(decodeFile).find(isIt);
		return near ?? readHistory(root, copyPath(file)).find(isIt) ?? null;
	});
	const lost = DATA_FILES.filter((file) => found[file] === null);
	if (lost.length > 0) throw new DataFault(wordLost(edition, lost));
	return mapFiles((file) => found[file] ?? '');
}

/** Lists the accepted copies that do not hold what they should. */
export function listChangedCopies(root: string, texts: EditionTexts): readonly DataFile[] {
	const { accepted } = readPublication(root);
	return DATA_FILES.filter((file) => decodeFile(accepted[file]) !== texts[file]);
}

// The commit need not be known by name: the sums of the list tell which text it is.
function readHistory(root: string, name: string) {
	const commits = runGit(root, 'log', '--format=%H', '--', name)?.split('\n') ?? [];
	return commits
		.values()
		.filter((commit) => commit !== '')
		.map((commit) => readCommitted(root, name, commit));
}

function wordLost({ number }: Edition, lost: readonly DataFile[]): string {
	const names = lost.map((file) => `data/${file}`).join(', ');
	const way =
		number > 1
			? `The edition before it can be brought back: \`npm run restore -- ${number - 1}\`.`
			: `Bring data/accepted/ back from a copy of the project.`;
	return `What edition ${number} accepted is nowhere any more of ${names}: not in data/accepted/, and only what was committed is in the history of git. ${way}`;
}
