import type { EditionNews } from '../../editions/record/list-editions.ts';
import type { Language } from '../../figures/figure.ts';
import type { Download } from '../files/download.ts';
import { LICENCE_URL } from '../files/licence.ts';
import type { Column } from '../files/table-files.ts';
import { describeCorrections } from './describe-corrections.ts';

/** What the dataset says of itself to machines. */
export interface DatasetFacts {
	readonly id: string;
	readonly address: string;
	readonly description: string;
	/** First and last day of the table. */
	readonly first: string;
	readonly last: string;
	/** Where the compiled table stands; null where it is not known. */
	readonly upstream: string | null;
	readonly columns: readonly Column[];
	readonly files: readonly Download[];
	/** Gives the address of an offered file. */
	readonly addressOf: (path: string) => string;
	/** Newest first, at least one. */
	readonly editions: readonly EditionNews[];
}

/** Describes the data as a schema.org Dataset with its files, what it is based on and its corrections. */
export function describeDataset(facts: DatasetFacts, { messages }: Language) {
	const { datasetName, cite } = messages.data;
	const { editions, columns, files, upstream } = facts;
	const compiler = {
		'@type': 'Person',
		name: `${cite.compiler.given} ${cite.compiler.family}`,
		givenName: cite.compiler.given,
		familyName: cite.compiler.family,
	};
	return {
		'@context': 'https://schema.org',
		'@type': 'Dataset',
		'@id': facts.id,
		name: datasetName,
		description: facts.description,
		url: facts.address,
		inLanguage: messages.locale,
		license: LICENCE_URL,
		isAccessibleForFree: true,
		creator: [compiler, { '@type': 'Organization', name: cite.airForce }],
		publisher: { '@type': 'Organization', name: cite.maintainers },
		version: editions[0]?.sha256,
		datePublished: editions.at(-1)?.date,
		dateModified: editions[0]?.date,
		temporalCoverage: `${facts.first}/${facts.last}`,
		spatialCoverage: { '@type': 'Country', name: 'Ukraine' },
		variableMeasured: columns.map(describeColumn),
		distribution: files.map((file) => describeFile(file, facts)),
		...(upstream
			? {
					isBasedOn: {
						'@type': 'Dataset',
						name: cite.tableTitle,
						url: upstream,
						creator: compiler,
					},
				}
			: {}),
		...describeCorrections(editions),
	};
}

function describeColumn({ name, meaning }: Column) {
	return { '@type': 'PropertyValue', name, description: meaning };
}

function describeFile(
	{ path, title, mediaType, bytes, sha256 }: Download,
	{ addressOf }: DatasetFacts,
) {
	return {
		'@type': 'DataDownload',
		name: title,
		contentUrl: addressOf(path),
		encodingFormat: mediaType,
		contentSize: `${bytes.length} B`,
		sha256,
	};
}
