import type { Draft } from '../files/download.ts';
import type { Reference } from './reference.ts';
import { writeBibtex, writeCslJson, writeRis, writeText } from './write-citations.ts';

const FORMATS = [
	{ ending: 'txt', name: 'text', mediaType: 'text/plain', write: writeText },
	{ ending: 'bib', name: 'BibTeX', mediaType: 'application/x-bibtex', write: writeBibtex },
	{ ending: 'ris', name: 'RIS', mediaType: 'application/x-research-info-systems', write: writeRis },
	{
		ending: 'csl.json',
		name: 'CSL-JSON',
		mediaType: 'application/vnd.citationstyles.csl+json',
		write: writeCslJson,
	},
] as const;

/** Makes the files for reference managers, each with the name of its format in the title. */
export function draftCitations(references: readonly Reference[], title: string): Draft[] {
	return FORMATS.map(({ ending, name, mediaType, write }) => ({
		path: `data/citation.${ending}`,
		mediaType,
		title: `${title}: ${name}`,
		content: write(references),
	}));
}
