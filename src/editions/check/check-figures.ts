import { findTableSpan } from '../../counting/months/coverage.ts';
import type { Language } from '../../figures/figure.ts';
import { FIGURES } from '../../figures/registry.ts';
import type { Story } from '../../figures/story.ts';
import { createDataProblem } from '../../table/problems/data-problem.ts';
import type { Problem } from '../../table/problems/problem.ts';
import { TABLE } from '../record/data-files.ts';
import type { ReadEdition } from '../record/read-edition.ts';
import { sumText } from '../record/sums.ts';

/** Gives what figures and pages of an edition are drawn from; the same story each time. */
export function createStory(read: ReadEdition): Story {
	const story = MADE.get(read) ?? makeStory(read);
	MADE.set(read, story);
	return story;
}

// What takes long to compute is kept by the story that it was computed of.
const MADE = new WeakMap<ReadEdition, Story>();

function makeStory({ launches, claims, context, texts }: ReadEdition): Story {
	const lastDay = findTableSpan(launches)?.last ?? '';
	const edition = { lastDay, rows: launches.length, sha256: sumText(texts[TABLE]) };
	return { launches, claims, ...context, edition };
}

/** Finds the figures that cannot be made from the files; what they lack, a page would lack too. */
export function checkFigures(story: Story, language: Language): readonly Problem[] {
	return FIGURES.flatMap((figure) => {
		try {
			figure.view(story, language);
			return [];
		} catch (fault) {
			return [
				createDataProblem({
					code: 'figure.unmade',
					found: fault instanceof Error ? fault.message : String(fault),
					expected: `all that the figure “${figure.id}” draws`,
					action:
						'A row that the figure needs is gone, or has another id. Bring it back; `npm run data:diff` lists what differs.',
				}),
			];
		}
	});
}

/** Finds the figures that would draw something else of the days that were published, by their ids. Rows of later days are left out: what is newer corrects nothing. */
export function findCorrectedFigures(
	before: Story,
	after: Story,
	language: Language,
): readonly string[] {
	const { edition } = before;
	const known = after.launches.filter(({ start }) => start.day <= edition.lastDay);
	const same: Story = { ...after, launches: known, edition };
	return FIGURES.filter((figure) => {
		const [old, next] = [before, same].map((story) => {
			const { title, description, table } = figure.view(story, language);
			return JSON.stringify([title, description, table]);
		});
		return old !== next;
	}).map(({ id }) => id);
}
