import { escapeMarkup } from '../words/escape.ts';

const svgNamespace = 'http://www.w3.org/2000/svg';

// The characters that no XML file may hold, escaped or not.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

/**
 * Writes a drawn element as XML: escaped, attributes in alphabetical order, with its namespace, so
 * that it stands in a page and in a file alike. Throws on a character that XML does not allow.
 */
export function formatSvg(element: Element): string {
	if (!element.hasAttribute('xmlns')) element.setAttribute('xmlns', svgNamespace);
	return formatNode(element);
}

/** The attributes of an element as `[name, value]`, in alphabetical order of name. */
export function sortAttributes(element: Element): [string, string][] {
	const pairs = [...element.attributes].map(({ name, value }): [string, string] => [name, value]);
	return pairs.sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Escapes text for XML, inside an element or between double quotes; throws on what XML forbids. */
export function escapeXml(text: string): string {
	if (forbidden.test(text)) throw new Error(`Not allowed in XML: ${JSON.stringify(text)}`);
	return escapeMarkup(text);
}

function formatNode(node: Node): string {
	if (node.nodeType === 3) return escapeXml(node.textContent ?? '');
	return node.nodeType === 1 ? formatElement(node as Element) : '';
}

function formatElement(element: Element): string {
	const attributes = sortAttributes(element).map(
		([name, value]) => ` ${name}="${escapeXml(value)}"`,
	);
	const start = `<${element.tagName}${attributes.join('')}`;
	const content = [...element.childNodes].map(formatNode).join('');
	return content === '' ? `${start}/>` : `${start}>${content}</${element.tagName}>`;
}
