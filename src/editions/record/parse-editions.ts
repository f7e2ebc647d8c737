import { z } from 'zod';
import { createDataProblem } from '../../table/problems/data-problem.ts';
import type { Problem } from '../../table/problems/problem.ts';
import { inspectWords } from '../check/inspect-texts.ts';
import { EDITION_LIST, type Edition } from './edition.ts';
import { sealEdition } from './sums.ts';

/** The accepted editions, oldest first, and everything that is wrong with the list. */
export interface ParsedEditions {
	/** Empty where the list cannot be used. */
	readonly editions: readonly Edition[];
	readonly problems: readonly Problem[];
}

/** Reads the text of `data/editions.json`; every entry must be as it was sealed, in its place. */
export function parseEditions(text: string): ParsedEditions {
	const raw = readJson(text);
	if (raw === null) return refuse('the file', 'It is not JSON.');
	const result = EDITION_LIST.safeParse(raw);
	if (!result.success) return refuse('the file', z.prettifyError(result.error));
	const problems = result.data.flatMap((edition, at) =>
		// Sealed is what stands in the file, in the order in which it stands there.
		checkEntry(edition, {
			at,
			written: (raw as Edition[])[at] ?? edition,
			before: result.data[at - 1],
		}),
	);
	return { editions: problems.length > 0 ? [] : result.data, problems };
}

function readJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}

function checkEntry(
	edition: Edition,
	{ at, written, before }: { at: number; written: Edition; before: Edition | undefined },
): readonly Problem[] {
	const name = `edition ${edition.number}, of ${edition.date}`;
	const faults = [
		edition.number === at + 1 ? '' : `It stands at place ${at + 1}: an entry was deleted or moved.`,
		sealEdition(written) === edition.seal ? '' : 'It was changed after it was accepted.',
		before && before.date > edition.date ? 'It is dated before the one that it follows.' : '',
		inspectWords(edition.note) ?? '',
	];
	return faults.filter((fault) => fault !== '').map((fault) => wordFault(name, fault));
}

function refuse(found: string, fault: string): ParsedEditions {
	return { editions: [], problems: [wordFault(found, fault)] };
}

function wordFault(found: string, fault: string): Problem {
	return createDataProblem({
		code: 'editions.changed',
		found,
		expected: 'the list as `npm run data:accept` wrote it',
		action: `${fault} Only \`npm run data:accept\` writes this file: \`npm run restore\` brings back the last committed one (as \`git checkout -- data/editions.json\` does).`,
	});
}

/** Finds where a list of editions does not go on from an earlier one: an accepted entry is never changed or deleted. */
export function compareHistory(
	earlier: readonly Edition[],
	later: readonly Edition[],
): readonly Problem[] {
	return earlier
		.filter(({ seal }, at) => later[at]?.seal !== seal)
		.map(({ number, date }) =>
			wordFault(
				`edition ${number}, of ${date}`,
				'It was committed before, and is not the same or not there any more.',
			),
		);
}
