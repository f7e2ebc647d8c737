import { formatReference, nameAuthor, type Reference } from './reference.ts';

/** Writes references as text to read, one a paragraph. */
export function writeText(references: readonly Reference[]): string {
	return `${references.map(formatReference).join('\n\n')}\n`;
}

/** Writes references as BibTeX (with biblatex's types and fields), UTF-8. */
export function writeBibtex(references: readonly Reference[]): string {
	return references.map(writeEntry).join('\n');
}

/** Writes references as RIS, which ends its lines with CR and LF. */
export function writeRis(references: readonly Reference[]): string {
	return references
		.map((reference) => [...listRisFields(reference), ['ER', '']])
		.map((fields) => fields.map(([tag, value]) => `${tag}  - ${value}\r\n`).join(''))
		.join('\r\n');
}

/** Writes references as CSL-JSON. */
export function writeCslJson(references: readonly Reference[]): string {
	const items = references.map(({ issued, url, publisher, author, ...rest }) => ({
		...rest,
		author: [author],
		issued: { 'date-parts': [issued.split('-').map(Number)] },
		...(publisher ? { publisher } : {}),
		...(url ? { URL: url } : {}),
	}));
	return `${JSON.stringify(items, null, '\t')}\n`;
}

function writeEntry(reference: Reference): string {
	const { id, type, title, issued, version, publisher, url, note } = reference;
	const isBody = 'literal' in reference.author;
	const author = escapeTex(nameAuthor(reference));
	const fields: [string, string | null][] = [
		['author', isBody ? `{${author}}` : author],
		['title', `{${escapeTex(title)}}`],
		['date', issued],
		['year', issued.slice(0, 4)],
		['version', escapeTex(version)],
		['publisher', publisher && escapeTex(publisher)],
		['note', escapeTex(note)],
		['url', url],
	];
	const lines = fields
		.filter(([, value]) => value)
		.map(([name, value]) => `\t${name} = {${value}},`);
	return `@${type === 'dataset' ? 'dataset' : 'online'}{${id},\n${lines.join('\n')}\n}\n`;
}

function escapeTex(text: string): string {
	const commands: Record<string, string> = {
		'\\': '\\textbackslash{}',
		'~': '\\textasciitilde{}',
		'^': '\\textasciicircum{}',
	};
	return text.replaceAll(/[\\~^{}%&#$_]/g, (sign) => commands[sign] ?? `\\${sign}`);
}

function listRisFields(reference: Reference): [string, string][] {
	const { id, type, title, issued, version, publisher, url, note } = reference;
	const fields: [string, string | null][] = [
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
	];
	return fields.filter((field): field is [string, string] => Boolean(field[1]));
}
