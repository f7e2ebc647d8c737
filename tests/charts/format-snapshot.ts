import { escapeXml, sortAttributes } from '../../src/render/format-svg.ts';

/**
 * A drawing as lines that a reviewer can compare: one element a line, indented, attributes in
 * alphabetical order, ids counted in order of appearance, numbers to three decimals.
 */
export function formatSnapshot(svg: Element): string {
	return `${formatLines(svg, countIds(svg), '').join('\n')}\n`;
}

function countIds(svg: Element): Map<string, string> {
	const ids = new Map<string, string>();
	for (const element of [svg, ...svg.querySelectorAll('[id]')]) {
		const id = element.getAttribute('id');
		if (id !== null && !ids.has(id)) ids.set(id, `id-${ids.size + 1}`);
	}
	return ids;
}

function formatLines(element: Element, ids: Map<string, string>, indent: string): string[] {
	const attributes = sortAttributes(element)
		.map(([name, value]) => ` ${name}="${escapeXml(formatValue(name, value, ids))}"`)
		.join('');
	const start = `${indent}<${element.tagName}${attributes}`;
	const nodes = [...element.childNodes].filter((node) => node.nodeType === 1 || text(node) !== '');
	const end = `</${element.tagName}>`;
	if (nodes.length === 0) return [`${start}/>`];
	if (nodes.every((node) => node.nodeType === 3)) return [`${start}>${text(element)}${end}`];
	const inner = nodes.flatMap((node) =>
		node.nodeType === 1
			? formatLines(node as Element, ids, `${indent}  `)
			: [`${indent}  ${text(node)}`],
	);
	return [`${start}>`, ...inner, `${indent}${end}`];
}

function text(node: Node): string {
	return escapeXml(node.textContent ?? '').trim();
}

function formatValue(name: string, value: string, ids: Map<string, string>): string {
	if (name === 'id') return ids.get(value) ?? value;
	if (name.startsWith('aria-')) return replaceWords(value, ids);
	if (name === 'href') return value.replace(/^#(.+)$/, (all, id) => refer(all, id, ids));
	return value
		.replace(/(?<=url\()#([^)]+)/g, (all, id) => refer(all, id, ids))
		.replace(/-?\d*\.\d+(?:e[-+]?\d+)?/gi, (number) => String(roundOff(Number(number))));
}

function replaceWords(value: string, ids: Map<string, string>): string {
	const words = value.split(' ');
	return words.every((word) => ids.has(word))
		? words.map((word) => ids.get(word)).join(' ')
		: value;
}

function refer(all: string, id: string, ids: Map<string, string>): string {
	return ids.has(id) ? `#${ids.get(id)}` : all;
}

function roundOff(number: number): number {
	const rounded = Number(number.toFixed(3));
	return Object.is(rounded, -0) ? 0 : rounded;
}
