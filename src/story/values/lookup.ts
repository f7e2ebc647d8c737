import type { CheckedClaim } from '../../claims/check-claim.ts';
import type { Article } from '../../claims/parse-claims.ts';
import { wordComputed, wordPrinted } from '../../figures/claims/claim-words.ts';
import type { Language } from '../../figures/figure.ts';
import { findOwn } from '../../figures/other-counts/select.ts';
import type { Story } from '../../figures/story.ts';
import type { Filling, Lookup } from '../fill-prose.ts';
import { createMethodValues } from './method-values.ts';
import { createValues } from './values.ts';

/** What a text of the story may name. */
export interface ProseInputs {
	readonly story: Story;
	readonly article: Article;
	/** Gives the address of a page of the site from its path: `claims/growth/`. */
	readonly addressOf: (path: string) => string;
}

/** Which text is filled. */
export type ProseKind = 'story' | 'method' | 'missile';

/** Everything that a text may name, with what it stands for. */
export interface ProseNames {
	readonly lookup: Lookup;
	/** Every name, in the order in which an editor would look for it. */
	readonly names: readonly string[];
	/** Computed values that this table does not give: what a sentence says with one no longer holds. */
	readonly lost: readonly string[];
	/** Names that are both a claim and a value: nobody could tell which is meant. */
	readonly twice: readonly string[];
	/** Names of sources of which rows of two files give another address each. */
	readonly unclear: readonly string[];
}

/** Pages of the site to which a text may lead. */
const PAGES = ['claims', 'method', 'missile', 'data'];

/** Lists what a text may name: claims, computed values, dated events, sourced facts, other counts and pages. */
export function createNames(inputs: ProseInputs, language: Language): ProseNames {
	const { story } = inputs;
	const values = new Map([
		...createValues(story, language),
		...createMethodValues(story, language),
	]);
	const claims = story.claims.map(({ claim }) => claim.id);
	const [facts, others] = [[...story.facts.keys()], [...story.others.keys()]];
	const events = story.timeline.map(({ id }) => id);
	const name = (prefix: string, ids: readonly string[]) => ids.map((id) => `${prefix}:${id}`);
	const candidates = [
		...claims,
		...values.keys(),
		...name('day', ['article-published', ...events]),
		...name('value', facts),
		...name('other', others),
		...name('own', others),
		...name('claim', claims),
		...name('page', PAGES),
		...name('source', ['article', ...facts, ...others, ...events]),
	];
	const lookup = createLookup(inputs, values, language);
	const rows = [...new Set([...facts, ...others, ...events])];
	return {
		lookup,
		names: [...new Set(candidates)].filter((candidate) => lookup(candidate) !== null),
		lost: [...values].flatMap(([name, value]) => (value === '' ? [name] : [])),
		twice: claims.filter((id) => values.has(id)),
		unclear: name(
			'source',
			rows.filter((id) => new Set(listAddresses(id, inputs)).size > 1),
		),
	};
}

function createLookup(
	inputs: ProseInputs,
	values: ReadonlyMap<string, string>,
	language: Language,
): Lookup {
	const { story, addressOf } = inputs;
	return (name) => {
		const claim = story.claims.find(({ claim: { id } }) => id === name);
		if (claim) {
			const text = wordClaimInText(claim, language);
			return { kind: 'words', text, href: addressOf(`claims/${name}/`), claim: name };
		}
		const value = values.get(name);
		if (value !== undefined) return value === '' ? null : { kind: 'words', text: value };
		const [kind = '', id = ''] = name.split(':');
		return LOOKUPS[kind]?.(id, inputs, language) ?? null;
	};
}

const LOOKUPS: Readonly<
	Record<string, (id: string, inputs: ProseInputs, language: Language) => Filling | null>
> = {
	claim: (id, { story, addressOf }) =>
		story.claims.some(({ claim }) => claim.id === id)
			? { kind: 'address', href: addressOf(`claims/${id}/`) }
			: null,
	page: (id, { addressOf }) =>
		PAGES.includes(id) ? { kind: 'address', href: addressOf(`${id}/`) } : null,
	day: (id, { story, article }, { format }) => {
		if (id === 'article-published') return { kind: 'words', text: format.day(article.published) };
		const event = story.timeline.find((candidate) => candidate.id === id);
		return event ? { kind: 'words', text: format.day(event.date) } : null;
	},
	source: (id, inputs) => {
		const href = findSource(id, inputs);
		return href ? { kind: 'address', href } : null;
	},
	value: (id, { story: { facts } }, { format }) => {
		const fact = facts.get(id);
		if (!fact?.value) return null;
		const value = /^\d{4}-\d{2}-\d{2}$/.test(fact.value) ? format.day(fact.value) : fact.value;
		return { kind: 'words', text: [value, fact.unit].filter(Boolean).join('\u00a0') };
	},
	own: (id, { story }, { messages, format }) => {
		const own = findOwn(story, id);
		return own === null ? null : { kind: 'words', text: messages.pages.none(format.count(own)) };
	},
	other: (id, { story: { others } }, { format }) => {
		const count = others.get(id);
		return count ? { kind: 'words', text: format.count(count.low) } : null;
	},
};

function findSource(id: string, inputs: ProseInputs): string | null {
	return listAddresses(id, inputs)[0] ?? null;
}

function listAddresses(id: string, { story, article }: ProseInputs): readonly string[] {
	const rows = [
		id === 'article' ? article : undefined,
		story.facts.get(id),
		story.others.get(id),
		...story.timeline.filter((event) => event.id === id),
	];
	return rows.flatMap((row) => (row === undefined ? [] : [row.url]));
}

// A claim that the table no longer supports may stand only with its note: then the text shows both values.
function wordClaimInText(checked: CheckedClaim, language: Language): string {
	const computed = wordComputed(checked, language);
	if (checked.verdict !== 'matches')
		return language.messages.pages.claim.inText(computed, wordPrinted(checked, language));
	return checked.claim.rounding.kind === 'over' ? wordPrinted(checked, language) : computed;
}
