import { type CheckedClaim, checkClaims } from '../../claims/check-claim.ts';
import { type Article, type ParsedClaims, parseClaims } from '../../claims/parse-claims.ts';
import { type Context, parseContext } from '../../context/parse-context.ts';
import type { Launch } from '../../table/launch.ts';
import type { ModelCatalogue } from '../../table/models/model-catalogue.ts';
import { parseModels } from '../../table/models/parse-models.ts';
import { parseLaunches } from '../../table/parse-launches.ts';
import { createDataProblem } from '../../table/problems/data-problem.ts';
import type { Problem } from '../../table/problems/problem.ts';
import { writeTable } from '../../table/write-table.ts';
import { checkPosts } from '../check/check-posts.ts';
import { inspectTable } from '../check/inspect-table.ts';
import { inspectTexts } from '../check/inspect-texts.ts';
import {
	DATA_FILES,
	type DataFile,
	type DataTexts,
	type FoundFiles,
	mapFiles,
	TABLE,
} from './data-files.ts';

/** A problem, and the file of `data/` in which it stands. */
export interface FileProblem extends Problem {
	readonly file: DataFile | 'editions.json';
}

/** All that the published files hold, each read by the others of the same edition and by none of another. */
export interface ReadEdition {
	readonly launches: readonly Launch[];
	readonly models: ModelCatalogue;
	/** Null where data/claims.json cannot be used. */
	readonly article: Article | null;
	readonly claims: readonly CheckedClaim[];
	readonly context: Context;
	readonly texts: DataTexts;
	/** Of every file, in the order of the files. */
	readonly problems: readonly FileProblem[];
}

/** Reads the table of an edition; a file that a person names is read as it was opened. */
export type TableReader = typeof parseLaunches;

/** Reads every published file; what is wrong is told of all of them at once, and nothing is thrown for it. `latestDay` is the last day that a row may name, ISO; only a caller at the edge knows today. */
export function readEdition(
	found: FoundFiles,
	latestDay?: string,
	readTable: TableReader = parseLaunches,
): ReadEdition {
	const texts = mapFiles((file) => decode(found[file]));
	const models = parseModels(texts['models.csv']);
	const table = readTable(found['missile_attacks_daily.csv'] ?? '', models.models, { latestDay });
	const claims = parseClaims(texts['claims.json']);
	const context = parseContext(texts);
	const posts = [...context.problems['posts.csv'], ...comparePosts(context, table)];
	const problems: Partial<Record<DataFile, readonly Problem[]>> = {
		'missile_attacks_daily.csv': leaveOutNames(table.problems, models.problems),
		'models.csv': models.problems,
		'claims.json': claims.problems,
		...context.problems,
		'posts.csv': posts,
	};
	const inspect = (file: DataFile) =>
		file === TABLE
			? inspectTable(table.launches, found[file] ?? '')
			: inspectTexts(file, texts[file]);
	return {
		launches: table.launches,
		models: models.models,
		article: claims.content?.article ?? null,
		claims: checkEvery(claims, table.launches),
		context: context.context,
		texts: { ...texts, 'missile_attacks_daily.csv': writeTable(table.launches) },
		problems: DATA_FILES.flatMap((file) =>
			(found[file] === null ? [MISSING] : [...(problems[file] ?? []), ...inspect(file)]).map(
				(problem) => ({ ...problem, file }),
			),
		),
	};
}

// One slip in the list of names is not told once more for every row that carries the name.
function leaveOutNames(table: readonly Problem[], models: readonly Problem[]): readonly Problem[] {
	return models.length === 0 ? table : table.filter(({ code }) => !code.startsWith('model.'));
}

// An entry that could not be read would be missed at each post that it cites.
function comparePosts(
	{ context: { posts } }: ReturnType<typeof parseContext>,
	{ launches, problems }: ReturnType<TableReader>,
): readonly Problem[] {
	return problems.some(({ severity }) => severity === 'error') ? [] : checkPosts(posts, launches);
}

const MISSING = createDataProblem({
	code: 'file.missing',
	found: '',
	expected: 'the file, beside the others of its folder',
	action: 'Bring back the last accepted file with `npm run restore`.',
});

function decode(found: string | Uint8Array | null): string {
	const text = typeof found === 'string' ? found : new TextDecoder().decode(found ?? undefined);
	return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

function checkEvery({ content }: ParsedClaims, launches: readonly Launch[]) {
	return content ? checkClaims(content.claims, launches) : [];
}
