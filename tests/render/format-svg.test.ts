import { describe, expect, test } from 'vitest';
import { formatSvg } from '../../src/render/format-svg.ts';
import { createSvgDocument } from '../../src/render/svg-document.ts';

function createSvg(): Element {
	return createSvgDocument().createElementNS('http://www.w3.org/2000/svg', 'svg');
}

describe('formatSvg', () => {
	test('escapes what XML would read as markup, in text and in attributes', () => {
		const svg = createSvg();
		svg.setAttribute('aria-label', 'R&D "<1"');
		svg.textContent = 'a < b & c > d';
		expect(formatSvg(svg)).toBe(
			'<svg aria-label="R&amp;D &quot;&lt;1&quot;" xmlns="http://www.w3.org/2000/svg">a &lt; b &amp; c &gt; d</svg>',
		);
	});

	test('writes the same whatever the order in which attributes were set', () => {
		const [one, other] = [createSvg(), createSvg()];
		for (const name of ['x', 'y']) one.setAttribute(name, '1');
		for (const name of ['y', 'x']) other.setAttribute(name, '1');
		expect(formatSvg(one)).toBe(formatSvg(other));
	});

	test('keeps the case of names and closes an element without content', () => {
		const svg = createSvg();
		svg.append(svg.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'linearGradient'));
		expect(formatSvg(svg)).toContain('<linearGradient/>');
	});

	test('throws on a character that no XML file may hold', () => {
		const svg = createSvg();
		svg.textContent = 'a\u0001b';
		expect(() => formatSvg(svg)).toThrow('Not allowed in XML');
	});
});
