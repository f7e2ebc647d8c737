import type { Article } from '../../claims/parse-claims.ts';
import { findTableSpan } from '../../counting/months/coverage.ts';
import { type EditionNews, listCorrections } from '../../editions/record/list-editions.ts';
import type { Language } from '../../figures/figure.ts';
import type { Story } from '../../figures/story.ts';
import { bestAddress } from '../../site/address.ts';
import { describeTableColumns } from '../files/columns.ts';
import type { Download } from '../files/download.ts';
import { LICENCE_URL } from '../files/licence.ts';

const DATASET_ID = `${bestAddress('data/')}#dataset`;

/** Describes the explainer as a schema.org NewsArticle; editions come newest first, at least one. */
export function describeArticle(
	{
		title,
		article,
		editions,
	}: { title: string; article: Article; editions: readonly EditionNews[] },
	{ messages }: Language,
) {
	const address = bestAddress('');
	const maker = { '@type': 'Organization', name: messages.data.cite.maintainers };
	return {
		'@context': 'https://schema.org',
		'@type': 'NewsArticle',
		'@id': `${address}#article`,
		headline: title,
		description: messages.pages.site.description,
		inLanguage: messages.locale,
		url: address,
		mainEntityOfPage: address,
		image: bestAddress('cards/index.png'),
		datePublished: editions.at(-1)?.date,
		dateModified: editions[0]?.date,
		author: maker,
		publisher: maker,
		isAccessibleForFree: true,
		isBasedOn: [
			{ '@type': 'Dataset', '@id': DATASET_ID },
			{
				'@type': 'NewsArticle',
				url: article.url,
				datePublished: article.published,
				publisher: { '@type': 'Organization', name: article.publisher },
			},
		],
		correction: describeCorrections(editions),
	};
}

/** Describes the data as a schema.org Dataset with its files, what it is based on and its corrections; editions come newest first, at least one. */
export function describeDataset(
	{ launches, facts }: Story,
	{ files, editions }: { files: readonly Download[]; editions: readonly EditionNews[] },
	language: Language,
) {
	const { messages } = language;
	const { datasetName, description, cite } = messages.data;
	const span = findTableSpan(launches);
	const upstream = facts.get('kaggle-table')?.url;
	const compiler = {
		'@type': 'Person',
		name: `${cite.compiler.given} ${cite.compiler.family}`,
		givenName: cite.compiler.given,
		familyName: cite.compiler.family,
	};
	return {
		'@context': 'https://schema.org',
		'@type': 'Dataset',
		'@id': DATASET_ID,
		name: datasetName,
		description,
		url: bestAddress('data/'),
		inLanguage: messages.locale,
		license: LICENCE_URL,
		isAccessibleForFree: true,
		creator: [compiler, { '@type': 'Organization', name: cite.airForce }],
		publisher: { '@type': 'Organization', name: cite.maintainers },
		version: editions[0]?.sha256,
		datePublished: editions.at(-1)?.date,
		dateModified: editions[0]?.date,
		temporalCoverage: span && `${span.first}/${span.last}`,
		spatialCoverage: { '@type': 'Country', name: 'Ukraine' },
		variableMeasured: describeTableColumns(language).map(({ name, meaning }) => ({
			'@type': 'PropertyValue',
			name,
			description: meaning,
		})),
		distribution: files.map(describeFile),
		isBasedOn: upstream && {
			'@type': 'Dataset',
			name: cite.tableTitle,
			url: upstream,
			creator: compiler,
		},
		correction: describeCorrections(editions),
	};
}

// Nothing is said where there is none, since a correction would be claimed.
function describeCorrections(editions: readonly EditionNews[]) {
	const corrections = listCorrections(editions).map(({ date, note }) => ({
		'@type': 'CorrectionComment',
		datePublished: date,
		text: note,
	}));
	return corrections.length > 0 ? corrections : undefined;
}

function describeFile({ path, title, mediaType, bytes, sha256 }: Download) {
	return {
		'@type': 'DataDownload',
		name: title,
		contentUrl: bestAddress(path),
		encodingFormat: mediaType,
		contentSize: `${bytes.length} B`,
		sha256,
	};
}
