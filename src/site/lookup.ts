import type { Language } from '../figures/figure.ts';
import type { Lookup } from '../story/fill-prose.ts';
import { createNames } from '../story/values/lookup.ts';
import { addressOf } from './address.ts';
import type { Site } from './edition.ts';

/** Makes the lookup that fills a text of the site. */
export function createLookup(site: Site, language: Language): Lookup {
	return createNames({ ...site, addressOf }, language).lookup;
}

/** Gives the address of a claim's proof, the page of that claim. */
export function claimAddress(id: string): string {
	return addressOf(`claims/${id}/`);
}
