import type { Language } from '../../figures/figure.ts';
import type { Story } from '../../figures/story.ts';
import { countValues } from './count-values.ts';
import { readingValues } from './reading-values.ts';
import { totalValues } from './total-values.ts';

/** Every computed value that a text prints by name; a text that names an empty one is not published. */
export function createValues(story: Story, language: Language): ReadonlyMap<string, string> {
	const groups = [countValues, readingValues, totalValues];
	return new Map(groups.flatMap((group) => Object.entries(group(story, language))));
}
