import { toNumber } from '../analysis/fraction.ts';
import type { Language } from '../figures/figure.ts';
import type { Story } from '../figures/story.ts';

/** Words the title of the story from the two counts that the table gives: `Eight, then seventy-four`. */
export function wordTitle({ claims }: Story, { messages }: Language): string {
	const [first, second] = ['kn23-2024-h1', 'kn23-2024-h2'].map((id) => {
		const value = claims.find(({ claim }) => claim.id === id)?.value;
		return value ? messages.writeNumber(toNumber(value)) : '–';
	});
	const title = messages.pages.site.title(first ?? '', second ?? '');
	return title.charAt(0).toUpperCase() + title.slice(1);
}
