import type { EditionNews } from '../../editions/record/list-editions.ts';
import type { Language } from '../../figures/figure.ts';
import { DATA_FILES } from '../../site/data-files.ts';
import type { Site } from '../../site/edition.ts';
import { writeClaims } from './claims-file.ts';
import { createPackageFacts, packFile } from './create-package.ts';
import { writeDataPackage } from './data-package.ts';
import { type Download, type Draft, sealDraft } from './download.ts';
import { requireHarmless } from './find-formulas.ts';
import {
	type Column,
	describeModelColumns,
	describeTableColumns,
	writeCsvw,
} from './table-files.ts';

/** Makes the table, the weapon names, the ledger of claims, and what describes them to programs. */
export function createDataDownloads(
	{ story, article }: Site,
	edition: EditionNews,
	language: Language,
): Download[] {
	const words = language.messages.data.downloads;
	const ledger = writeClaims(story.claims, { article, edition: story.edition, language });
	const table = sealCsv('missile_attacks_daily.csv', words.table, DATA_FILES.table);
	const models = sealCsv('models.csv', words.models, DATA_FILES.models);
	const claims = sealJson('claims.json', words.claims, ledger);
	const [tableColumns, modelColumns] = [
		describeTableColumns(language),
		describeModelColumns(language),
	];
	const files = [
		packFile(table, tableColumns),
		packFile(models, modelColumns),
		packFile(claims, []),
	];
	const about = createPackageFacts(edition, story.facts, language);
	const csvw = (file: string, columns: readonly Column[]) =>
		sealJson(`${file}-metadata.json`, words.csvw, writeCsvw(file, columns, language));
	return [
		table,
		models,
		claims,
		sealJson('datapackage.json', words.package, writeDataPackage(about, files, language)),
		csvw('missile_attacks_daily.csv', tableColumns),
		csvw('models.csv', modelColumns),
	];
}

// Offered as they are, to the byte: a cell that a spreadsheet would run stops the build instead.
function sealCsv(file: string, title: string, text: string): Download {
	const content = requireHarmless(text, file);
	return sealDraft({ path: `data/${file}`, mediaType: 'text/csv', title, content });
}

function sealJson(file: string, title: string, content: string): Download {
	const draft: Draft = { path: `data/${file}`, mediaType: 'application/json', title, content };
	return sealDraft(draft);
}
