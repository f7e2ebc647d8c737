import { type Site, site } from '../../site/edition.ts';
import { EDITION } from '../../site/editions.ts';
import { ENGLISH } from '../../site/language.ts';
import { viewFigures } from '../../site/views.ts';
import { draftCitations } from '../citations/citation-downloads.ts';
import { createReferences } from '../citations/create-references.ts';
import { createDataDownloads } from './data-downloads.ts';
import { type Download, sealDraft, writeSums } from './download.ts';
import { draftFigure } from './figure-downloads.ts';

/** Every file that the site offers, each made once: addresses, sums, page and tests all loop over it. */
export const DOWNLOADS: readonly Download[] = createCatalogue(site);

/** Finds an offered file; throws an Error for a path that is not offered. */
export function findDownload(path: string): Download {
	const found = DOWNLOADS.find((download) => download.path === path);
	if (!found) throw new Error(`no download ${path}`);
	return found;
}

function createCatalogue(whole: Site): Download[] {
	const { story } = whole;
	const language = ENGLISH;
	const words = language.messages.data.downloads;
	const references = createReferences(story, EDITION, language);
	const views = viewFigures(story, language);
	const drafts = [
		...draftCitations(references, words.citation),
		...views.flatMap((view) => draftFigure(view, language, EDITION)),
	];
	const files = [...createDataDownloads(whole, EDITION, language), ...drafts.map(sealDraft)];
	const content = writeSums(files);
	const path = 'data/SHA256SUMS';
	return [...files, sealDraft({ path, mediaType: 'text/plain', title: words.sums, content })];
}
