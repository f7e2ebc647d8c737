import type { CheckedClaim } from '../../claims/check-claim.ts';
import type { Article } from '../../claims/parse-claims.ts';
import { wordComputed, wordPrinted } from '../../figures/claims/claim-words.ts';
import type { Language } from '../../figures/figure.ts';
import { compareCount } from '../../figures/other-counts/select.ts';
import type { Story } from '../../figures/story.ts';
import type { Filling, Lookup } from '../fill-prose.ts';
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

type Fillings = readonly (readonly [name: string, filling: Filling])[];

/** Lists what a text may name: claims, computed values, dated events, sourced facts, other counts and pages. */
export function createNames(inputs: ProseInputs, language: Language): ProseNames {
	const claims = inputs.story.claims.map(({ claim }) => claim.id);
	const values = createValues(inputs.story, language);
	const sources = Map.groupBy(listSources(inputs), ({ id }) => `source:${id}`);
	const fillings = new Map<string, Filling>([
		...fillClaims(inputs, language),
		...[...values].flatMap(([name, text]) => (text === '' ? [] : fillWords([[name, text]]))),
		...fillRows(inputs, language),
		...fillAddresses(inputs),
		...[...sources].flatMap(([name, [row]]) => (row ? fillAddress(name, row.url) : [])),
	]);
	return {
		lookup: (name) => fillings.get(name) ?? null,
		names: [...fillings.keys()],
		lost: [...values].flatMap(([name, text]) => (text === '' ? [name] : [])),
		twice: claims.filter((id) => values.has(id)),
		unclear: [...sources].flatMap(([name, rows]) =>
			new Set(rows.map(({ url }) => url)).size > 1 ? [name] : [],
		),
	};
}

function fillWords(words: readonly (readonly [name: string, text: string])[]): Fillings {
	return words.map(([name, text]) => [name, { kind: 'words', text }]);
}

function fillAddress(name: string, href: string): Fillings {
	return [[name, { kind: 'address', href }]];
}

function fillClaims({ story, addressOf }: ProseInputs, language: Language): Fillings {
	return story.claims.map((checked) => {
		const { id } = checked.claim;
		const text = wordClaimInText(checked, language);
		return [id, { kind: 'words', text, href: addressOf(`claims/${id}/`), claim: id }];
	});
}

// What the rows of the small files give.
function fillRows({ story, article }: ProseInputs, { messages, format }: Language): Fillings {
	const others = [...story.others.values()];
	return fillWords([
		['day:article-published', format.day(article.published)],
		...story.timeline.map(({ id, date }) => [`day:${id}`, format.day(date)] as const),
		...[...story.facts.values()].flatMap(({ id, value, unit }) => {
			if (!value) return [];
			const text = /^\d{4}-\d{2}-\d{2}$/.test(value) ? format.day(value) : value;
			return [[`value:${id}`, [text, unit].filter(Boolean).join('\u00a0')] as const];
		}),
		...others.map(({ id, low }) => [`other:${id}`, format.count(low)] as const),
		...others.flatMap((other) => {
			const own = compareCount(other, story)?.own ?? null;
			return own === null
				? []
				: [[`own:${other.id}`, messages.pages.none(format.count(own))] as const];
		}),
	]);
}

function fillAddresses({ story, addressOf }: ProseInputs): Fillings {
	return [
		...story.claims.flatMap(({ claim: { id } }) =>
			fillAddress(`claim:${id}`, addressOf(`claims/${id}/`)),
		),
		...PAGES.flatMap((page) => fillAddress(`page:${page}`, addressOf(`${page}/`))),
	];
}

function listSources({ story, article }: ProseInputs) {
	const rows = [...story.facts.values(), ...story.others.values(), ...story.timeline];
	return [{ id: 'article', url: article.url }, ...rows];
}

// A claim that the table no longer supports may stand only with its note: then the text shows both values.
function wordClaimInText(checked: CheckedClaim, language: Language): string {
	const [computed, printed] = [wordComputed(checked, language), wordPrinted(checked, language)];
	if (checked.verdict !== 'matches') return language.messages.pages.claim.inText(computed, printed);
	return checked.claim.rounding.kind === 'over' ? printed : computed;
}
