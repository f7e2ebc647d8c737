import { type Draft, writeJson } from '../files/download.ts';
import type { Reference } from './references.ts';

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

/** Writes a reference as one line to read: author (year). Title. Version. Publisher. Note. Address. */
export function formatReference(reference: Reference): string {
	const { title, issued, version, publisher, url, note } = reference;
	const author = `${nameAuthor(reference)} (${issued.slice(0, 4)})`;
	const sentences = [author, title, version, publisher, note]
		.flatMap((part) => part || [])
		.map((part) => (/[.?!]$/.test(part) ? part : `${part}.`));
	return [...sentences, ...(url ? [url] : [])].join(' ');
}

function writeText(references: readonly Reference[]): string {
	return `${references.map(formatReference).join('\n\n')}\n`;
}

// With biblatex's types and fields, UTF-8.
function writeBibtex(references: readonly Reference[]): string {
	const entries = references.map((reference) => {
		const { id, type, title, issued, version, publisher, url, note } = reference;
		const author = escapeTex(nameAuthor(reference));
		const lines = listFields([
			['author', 'literal' in reference.author ? `{${author}}` : author],
			['title', `{${escapeTex(title)}}`],
			['date', issued],
			['year', issued.slice(0, 4)],
			['version', escapeTex(version)],
			['publisher', publisher && escapeTex(publisher)],
			['note', escapeTex(note)],
			['url', url],
		]).map(([name, value]) => `\t${name} = {${value}},\n`);
		return `@${type === 'dataset' ? 'dataset' : 'online'}{${id},\n${lines.join('')}}\n`;
	});
	return entries.join('\n');
}

// RIS ends its lines with CR and LF.
function writeRis(references: readonly Reference[]): string {
	const entries = references.map((reference) => {
		const { id, type, title, issued, version, publisher, url, note } = reference;
		const fields = listFields([
			['TY', type === 'dataset' ? 'DATA' : 'ELEC'],
			['ID', id],
			['AU', nameAuthor(reference)],
			['TI', title],
			['PY', issued.slice(0, 4)],
			['DA', issued.replaceAll('-', '/')],
			['ET', version],
			['PB', publisher],
			['N1', note],
			['UR', url],
		]);
		return [...fields, ['ER', '']].map(([tag, value]) => `${tag}  - ${value}\r\n`).join('');
	});
	return entries.join('\r\n');
}

function writeCslJson(references: readonly Reference[]): string {
	const items = references.map(({ issued, url, publisher, author, ...rest }) => ({
		...rest,
		author: [author],
		issued: { 'date-parts': [issued.split('-').map(Number)] },
		publisher: publisher ?? undefined,
		URL: url ?? undefined,
	}));
	return writeJson(items);
}

// As a list writes it: `Ivaniuk, Petro`, or a body as it is called.
function nameAuthor({ author }: Reference): string {
	return 'literal' in author ? author.literal : `${author.family}, ${author.given}`;
}

function listFields(fields: readonly (readonly [name: string, value: string | null])[]) {
	return fields.filter(([, value]) => value);
}

function escapeTex(text: string): string {
	const commands: Record<string, string> = {
		'\\': '\\textbackslash{}',
		'~': '\\textasciitilde{}',
		'^': '\\textasciicircum{}',
	};
	return text.replaceAll(/[\\~^{}%&#$_]/g, (sign) => commands[sign] ?? `\\${sign}`);
}
