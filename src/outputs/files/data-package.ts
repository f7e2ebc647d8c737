import type { EditionNews } from '../../editions/record/list-editions.ts';
import type { Language } from '../../figures/figure.ts';
import type { Story } from '../../figures/story.ts';
import { wholeAddress } from '../../site/address.ts';
import type { Column } from './columns.ts';
import { type Download, writeJson } from './download.ts';
import { LICENCE_URL } from './licence.ts';

/** A file of the package: its columns where it is a CSV file, none for other files. */
export interface PackageFile {
	readonly download: Download;
	readonly columns: readonly Column[];
}

/** What the package is written from. */
export interface PackageContext {
	readonly edition: EditionNews;
	readonly facts: Story['facts'];
	readonly language: Language;
}

/** Writes a Data Package of the second version of the standard, to stand in data/. */
export function writeDataPackage(
	files: readonly PackageFile[],
	{ edition, facts, language }: PackageContext,
): string {
	const { datasetName, licence, cite } = language.messages.data;
	const sources = [
		{ title: cite.tableTitle, path: facts.get('kaggle-table')?.url },
		{ title: cite.airForce, path: facts.get('air-force-facebook')?.url },
	];
	return writeJson({
		$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
		name: 'eight-then-seventy-four',
		title: datasetName,
		description: licence.line,
		version: `${edition.date}+${edition.sha256.slice(0, 12)}`,
		homepage: wholeAddress('data/') ?? undefined,
		created: `${edition.date}T00:00:00Z`,
		licenses: [{ name: 'CC-BY-NC-SA-4.0', path: LICENCE_URL, title: licence.name }],
		contributors: [
			{ title: `${cite.compiler.given} ${cite.compiler.family}`, roles: ['compiler'] },
			{ title: cite.airForce, roles: ['source'] },
		],
		sources: sources.filter(({ path }) => path),
		resources: files.map(describeFile),
	});
}

/** Writes the CSV on the Web metadata of a CSV file that stands beside it; `url` is relative to the metadata. */
export function writeCsvw(url: string, columns: readonly Column[], { messages }: Language): string {
	return writeJson({
		'@context': ['http://www.w3.org/ns/csvw', { '@language': messages.locale }],
		url,
		'dc:title': messages.data.datasetName,
		'dc:description': messages.data.licence.line,
		'dc:license': { '@id': LICENCE_URL },
		dialect: { encoding: 'utf-8', delimiter: ',', header: true, lineTerminators: ['\n'] },
		tableSchema: {
			columns: columns.map(({ name, type, meaning, required }) => ({
				name,
				titles: name,
				'dc:description': meaning,
				datatype: type === 'integer' ? { base: 'integer', minimum: '0' } : 'string',
				required,
			})),
		},
	});
}

function describeFile({ download, columns }: PackageFile) {
	const { path, title, mediaType, bytes, sha256 } = download;
	const [, folder = '', stem = '', format] = /^(\w+)\/([\w-]+)\.(\w+)$/.exec(path) ?? [];
	const name = stem.replaceAll('_', '-');
	return {
		name: folder === 'data' ? name : `figure-${name}-${format}`,
		path: locate(path),
		title,
		format,
		mediatype: mediaType,
		encoding: 'utf-8',
		bytes: bytes.length,
		hash: `sha256:${sha256}`,
		...(columns.length > 0 && {
			type: 'table',
			dialect: { delimiter: ',', lineTerminator: '\n' },
			schema: { fields: columns.map(describeField), missingValues: [''] },
		}),
	};
}

// A path leads down from the folder of the package; the standard wants a whole address for what
// stands elsewhere, which a site that does not know its host cannot give.
function locate(path: string): string {
	if (path.startsWith('data/')) return path.slice('data/'.length);
	return wholeAddress(path) ?? `../${path}`;
}

function describeField({ name, type, meaning, required }: Column) {
	const constraints = { ...(required && { required }), ...(type === 'integer' && { minimum: 0 }) };
	const isConstrained = Object.keys(constraints).length > 0;
	return { name, type, description: meaning, ...(isConstrained && { constraints }) };
}
