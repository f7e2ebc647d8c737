import type { ContextFact } from '../../context/parse-context.ts';
import type { EditionNews } from '../../editions/record/list-editions.ts';
import type { Language } from '../../figures/figure.ts';
import { wholeAddress } from '../../site/address.ts';
import type { PackageFacts, PackageFile } from './data-package.ts';
import type { Download } from './download.ts';
import type { Column } from './table-files.ts';

/** What the package says of this edition. */
export function createPackageFacts(
	edition: EditionNews,
	facts: ReadonlyMap<string, ContextFact>,
	{ messages }: Language,
): PackageFacts {
	const { data } = messages;
	const source = (id: string, title: string) => {
		const path = facts.get(id)?.url;
		return path ? [{ title, path }] : [];
	};
	return {
		title: data.datasetName,
		description: data.licence.line,
		version: `${edition.date}+${edition.sha256.slice(0, 12)}`,
		created: edition.date,
		homepage: wholeAddress('data/'),
		sources: [
			...source('kaggle-table', data.cite.tableTitle),
			...source('air-force-facebook', data.cite.airForce),
		],
	};
}

/** Lists a file in the package; the file stands in the folder of the package. */
export function packFile(
	{ path, title, bytes, sha256 }: Download,
	columns: readonly Column[],
): PackageFile {
	const file = path.replace(/^data\//, '');
	return {
		name: file.replace(/\.\w+$/, '').replaceAll('_', '-'),
		path: file,
		title,
		format: file.endsWith('.csv') ? 'csv' : 'json',
		bytes: bytes.length,
		sha256,
		columns,
	};
}
