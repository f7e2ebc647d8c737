import type { CheckedClaim } from '../claims/check-claim.ts';
import { wordComputed, wordPrinted } from '../figures/claim-words.ts';
import type { Language } from '../figures/figure.ts';
import type { Filling, Lookup } from '../prose/fill-prose.ts';
import { createValues } from '../prose/values.ts';
import { addressOf } from './address.ts';
import type { Site } from './edition.ts';

/** Makes the lookup that fills the story's placeholders from claims, computed values, dated events and sourced facts. */
export function createLookup(site: Site, language: Language): Lookup {
	const values = createValues(site.story, language);
	return (name) => {
		const claim = site.story.claims.find(({ claim: { id } }) => id === name);
		if (claim)
			return {
				kind: 'words',
				text: wordClaimInText(claim, language),
				href: claimAddress(name),
				claim: name,
			};
		const value = values.get(name);
		if (value) return { kind: 'words', text: value };
		const [kind = '', id = ''] = name.split(':');
		return LOOKUPS[kind]?.(id, site, language) ?? null;
	};
}

/** Gives the address of a claim's proof, the page of that claim. */
export function claimAddress(id: string): string {
	return addressOf(`claims/${id}/`);
}

const LOOKUPS: Readonly<
	Record<string, (id: string, site: Site, language: Language) => Filling | null>
> = {
	claim: (id, { story }) =>
		story.claims.some(({ claim }) => claim.id === id)
			? { kind: 'address', href: claimAddress(id) }
			: null,
	page: (id) => ({ kind: 'address', href: addressOf(`${id}/`) }),
	day: (id, { story, article }, { format }) => {
		if (id === 'article-published') return { kind: 'words', text: format.day(article.published) };
		const event = story.timeline.find((candidate) => candidate.id === id);
		return event ? { kind: 'words', text: format.day(event.date) } : null;
	},
	source: (id, site) => {
		const href = findSource(id, site);
		return href ? { kind: 'address', href } : null;
	},
	value: (id, { facts }, { format }) => {
		const fact = facts.get(id);
		if (!fact?.value) return null;
		const value = /^\d{4}-\d{2}-\d{2}$/.test(fact.value) ? format.day(fact.value) : fact.value;
		return { kind: 'words', text: [value, fact.unit].filter(Boolean).join('\u00a0') };
	},
	other: (id, { others }, { format }) => {
		const count = others.get(id);
		return count ? { kind: 'words', text: format.count(count.low) } : null;
	},
};

function findSource(id: string, { story, article, facts, others }: Site): string | null {
	if (id === 'article') return article.url;
	return (
		facts.get(id)?.url ??
		others.get(id)?.url ??
		story.timeline.find((event) => event.id === id)?.url ??
		null
	);
}

// A claim that the table no longer supports may stand only with its note: then the text shows both values.
function wordClaimInText(checked: CheckedClaim, language: Language): string {
	const computed = wordComputed(checked, language);
	if (checked.verdict !== 'matches')
		return language.messages.pages.claim.inText(computed, wordPrinted(checked, language));
	return checked.claim.rounding.kind === 'over' ? wordPrinted(checked, language) : computed;
}
