import type { Article } from '../../claims/parse-claims.ts';
import type { EditionNews } from '../../editions/record/list-editions.ts';
import type { Language } from '../../figures/figure.ts';
import { describeCorrections } from './describe-corrections.ts';

/** What the explainer says of itself to machines. */
export interface ArticleFacts {
	readonly title: string;
	readonly description: string;
	/** Whole addresses where the host is known. */
	readonly address: string;
	readonly image: string;
	readonly datasetId: string;
	/** The article that it counts again. */
	readonly article: Article;
	/** Newest first, at least one. */
	readonly editions: readonly EditionNews[];
}

/** Describes the explainer as a schema.org NewsArticle. */
export function describeArticle(facts: ArticleFacts, { messages }: Language) {
	const { title, description, address, image, datasetId, article, editions } = facts;
	const maker = { '@type': 'Organization', name: messages.data.cite.maintainers };
	return {
		'@context': 'https://schema.org',
		'@type': 'NewsArticle',
		'@id': `${address}#article`,
		headline: title,
		description,
		inLanguage: messages.locale,
		url: address,
		mainEntityOfPage: address,
		image,
		datePublished: editions.at(-1)?.date,
		dateModified: editions[0]?.date,
		author: maker,
		publisher: maker,
		isAccessibleForFree: true,
		isBasedOn: [
			{ '@type': 'Dataset', '@id': datasetId },
			{
				'@type': 'NewsArticle',
				url: article.url,
				datePublished: article.published,
				publisher: { '@type': 'Organization', name: article.publisher },
			},
		],
		...describeCorrections(editions),
	};
}
