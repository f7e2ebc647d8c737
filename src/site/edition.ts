import claims from '../../data/claims.json?raw';
import context from '../../data/context.csv?raw';
import counts from '../../data/counts-elsewhere.csv?raw';
import editions from '../../data/editions.json?raw';
import table from '../../data/missile_attacks_daily.csv?raw';
import models from '../../data/models.csv?raw';
import places from '../../data/places.csv?raw';
import posts from '../../data/posts.csv?raw';
import english from '../../data/story/en.md?raw';
import englishMethod from '../../data/story/en-method.md?raw';
import englishMissile from '../../data/story/en-missile.md?raw';
import timeline from '../../data/timeline.csv?raw';
import type { Article } from '../claims/parse-claims.ts';
import { createStory } from '../editions/check/check-figures.ts';
import { checkStories } from '../editions/check/check-stories.ts';
import { DATA_FILES, type DataTexts } from '../editions/record/data-files.ts';
import type { Edition } from '../editions/record/edition.ts';
import { parseEditions } from '../editions/record/parse-editions.ts';
import { type FileProblem, readEdition } from '../editions/record/read-edition.ts';
import { sumText } from '../editions/record/sums.ts';
import { formatProblems } from '../editions/report/format-problems.ts';
import type { Story } from '../figures/story.ts';
import { en } from '../words/en/english.ts';
import { createFormat } from '../words/format.ts';

/** What the pages are built from. */
export interface Site {
	readonly story: Story;
	/** The newspaper's. */
	readonly article: Article;
	/** Every accepted edition, oldest first. */
	readonly editions: readonly Edition[];
	/** Every published file, in the one way in which the project keeps it. */
	readonly texts: DataTexts;
}

/** The edition that this build publishes. The commands check it before they let the build begin; importing it fails all the same where a file has an error. */
export const site: Site = readSite();

function readSite(): Site {
	const read = readEdition({
		'missile_attacks_daily.csv': table,
		'models.csv': models,
		'claims.json': claims,
		'context.csv': context,
		'timeline.csv': timeline,
		'counts-elsewhere.csv': counts,
		'places.csv': places,
		'posts.csv': posts,
		'story/en.md': english,
		'story/en-method.md': englishMethod,
		'story/en-missile.md': englishMissile,
	});
	const listed = parseEditions(editions);
	const list = listed.problems.map((problem) => ({ ...problem, file: 'editions.json' as const }));
	const errors = [...read.problems, ...list].filter(({ severity }) => severity === 'error');
	if (errors.length > 0 || !read.article) throw createFault(errors);
	// An editor may look at files in `npm run dev` before accepting them; only a build publishes.
	const last = listed.editions.at(-1);
	const others = DATA_FILES.filter((file) => sumText(read.texts[file]) !== last?.files[file]);
	if (import.meta.env.PROD && others.length > 0)
		throw new Error(`Nobody has accepted ${others.join(', ')}: npm run data:check says more.`);
	const told = checkStories(read, { messages: en, format: createFormat(en) });
	if (told.length > 0) throw createFault(told);
	const { article, texts } = read;
	return { story: createStory(read), article, editions: listed.editions, texts };
}

// In `npm run dev` it is an editor who reads this: what to do, and no way through our code.
function createFault(problems: readonly FileProblem[]): Error {
	const files = [...Map.groupBy(problems, ({ file }) => file)];
	const told = files.map(([file, own]) => `In data/${file}:\n\n${formatProblems(own)}`);
	const fault = new Error(told.join('\n\n'));
	fault.stack = '';
	return fault;
}
