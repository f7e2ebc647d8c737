import type { Language } from '../../figures/figure.ts';
import { LICENCE_URL } from './licence.ts';
import type { Column } from './table-files.ts';

/** A file of the package, with what makes it the same file to the byte. */
export interface PackageFile {
	/** Lower-case name in the package. */
	readonly name: string;
	/** Beside datapackage.json. */
	readonly path: string;
	readonly title: string;
	readonly format: 'csv' | 'json';
	readonly bytes: number;
	readonly sha256: string;
	/** The columns of a CSV file; none for other files. */
	readonly columns: readonly Column[];
}

/** What the package says of itself. */
export interface PackageFacts {
	readonly title: string;
	readonly description: string;
	/** Of the edition: its day and the start of its SHA-256. */
	readonly version: string;
	/** ISO day on which the edition was accepted. */
	readonly created: string;
	readonly homepage: string | null;
	readonly sources: readonly { readonly title: string; readonly path: string }[];
}

/** Writes a Data Package of the second version of the standard. */
export function writeDataPackage(
	{ homepage, created, sources, ...facts }: PackageFacts,
	files: readonly PackageFile[],
	{ messages }: Language,
): string {
	const { licence, cite } = messages.data;
	const content = {
		$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
		name: 'eight-then-seventy-four',
		...facts,
		...(homepage ? { homepage } : {}),
		created: `${created}T00:00:00Z`,
		licenses: [{ name: 'CC-BY-NC-SA-4.0', path: LICENCE_URL, title: licence.name }],
		contributors: [
			{ title: `${cite.compiler.given} ${cite.compiler.family}`, roles: ['compiler'] },
			{ title: cite.airForce, roles: ['source'] },
		],
		sources,
		resources: files.map(describeFile),
	};
	return `${JSON.stringify(content, null, '\t')}\n`;
}

function describeFile({ name, path, title, format, bytes, sha256, columns }: PackageFile) {
	const common = {
		name,
		path,
		title,
		format,
		mediatype: format === 'csv' ? 'text/csv' : 'application/json',
		encoding: 'utf-8',
		bytes,
		hash: `sha256:${sha256}`,
	};
	if (columns.length === 0) return common;
	return {
		...common,
		type: 'table',
		dialect: { delimiter: ',', lineTerminator: '\n' },
		schema: { fields: columns.map(describeField), missingValues: [''] },
	};
}

function describeField({ name, type, meaning, required }: Column) {
	const constraints = {
		...(required ? { required } : {}),
		...(type === 'count' ? { minimum: 0 } : {}),
	};
	return {
		name,
		type: type === 'count' ? 'integer' : 'string',
		description: meaning,
		...(Object.keys(constraints).length > 0 ? { constraints } : {}),
	};
}
