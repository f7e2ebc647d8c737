import type { Language } from '../figures/figure.ts';
import type { Lookup } from '../prose/fill-prose.ts';
import { createMethodValues } from '../prose/method-values.ts';
import type { Site } from './edition.ts';
import { createLookup } from './lookup.ts';

/** Makes the lookup of the method page: that of the story, and every reading by its name. */
export function createMethodLookup(site: Site, language: Language): Lookup {
	const values = createMethodValues(site.story, language);
	const lookup = createLookup(site, language);
	return (name) => {
		const text = values.get(name);
		return text ? { kind: 'words', text } : lookup(name);
	};
}
