import { DATA_FILES } from '../../site/data-files.ts';
import { site } from '../../site/edition.ts';
import { EDITION } from '../../site/editions.ts';
import { ENGLISH } from '../../site/language.ts';
import { viewFigures } from '../../site/views.ts';
import { createReferences } from '../citations/references.ts';
import { draftCitations } from '../citations/write-citations.ts';
import { writeClaims } from './claims-file.ts';
import { describeFigureColumns, describeModelColumns, describeTableColumns } from './columns.ts';
import { writeCsvw, writeDataPackage } from './data-package.ts';
import { type Download, sealDraft, writeSums } from './download.ts';
import { draftFigure } from './figure-files.ts';
import { requireHarmless } from './find-formulas.ts';

const words = ENGLISH.messages.data.downloads;

/** Every file that the site offers, each made once: addresses, sums, page and tests all loop over it. */
export const DOWNLOADS: readonly Download[] = createCatalogue();

/** Finds an offered file; throws an Error for a path that is not offered. */
export function findDownload(path: string): Download {
	const found = DOWNLOADS.find((download) => download.path === path);
	if (!found) throw new Error(`no download ${path}`);
	return found;
}

function createCatalogue(): Download[] {
	const figures = createFigures();
	const references = createReferences(site.story, EDITION, ENGLISH);
	const files = [
		...createData(figures.flatMap(({ packed }) => packed)),
		...draftCitations(references, words.citation).map(sealDraft),
		...figures.flatMap(({ files }) => files),
	];
	const content = writeSums(files);
	const path = 'data/SHA256SUMS';
	return [...files, sealDraft({ path, mediaType: 'text/plain', title: words.sums, content })];
}

// The files of every figure, and those of them that the data package lists: its numbers.
function createFigures() {
	return viewFigures(site.story, ENGLISH).map((view) => {
		const files = draftFigure(view, ENGLISH, EDITION).map(sealDraft);
		const packed = files
			.filter(({ path }) => /\.(csv|json)$/.test(path))
			.map((download) => ({
				download,
				columns: download.path.endsWith('.csv') ? describeFigureColumns(view.table) : [],
			}));
		return { files, packed };
	});
}

// The table, the weapon names, the ledger of claims, and what describes them to programs.
function createData(figures: Parameters<typeof writeDataPackage>[0]): Download[] {
	const table = sealCsv('missile_attacks_daily.csv', words.table, DATA_FILES.table);
	const models = sealCsv('models.csv', words.models, DATA_FILES.models);
	const claims = sealJson('claims.json', words.claims, writeClaims(site, ENGLISH));
	const described = [
		{ download: table, columns: describeTableColumns(ENGLISH) },
		{ download: models, columns: describeModelColumns(ENGLISH) },
	];
	const whole = writeDataPackage([...described, { download: claims, columns: [] }, ...figures], {
		edition: EDITION,
		facts: site.story.facts,
		language: ENGLISH,
	});
	return [
		table,
		models,
		claims,
		sealJson('datapackage.json', words.package, whole),
		...described.map(({ download, columns }) => {
			const file = download.path.replace('data/', '');
			return sealJson(`${file}-metadata.json`, words.csvw, writeCsvw(file, columns, ENGLISH));
		}),
	];
}

// Offered as they are, to the byte: a cell that a spreadsheet would run stops the build instead.
function sealCsv(file: string, title: string, text: string): Download {
	const content = requireHarmless(text, file);
	return sealDraft({ path: `data/${file}`, mediaType: 'text/csv', title, content });
}

function sealJson(file: string, title: string, content: string): Download {
	return sealDraft({ path: `data/${file}`, mediaType: 'application/json', title, content });
}
