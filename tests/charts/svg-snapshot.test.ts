import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createSvgDocument } from '../../src/render/svg-document.ts';
import { formatSnapshot } from './format-snapshot.ts';
import { expectSvg, snapshots, usedNames } from './svg-snapshot.ts';

const name = 'a-drawing-that-no-chart-draws';
const files = [
	`${snapshots}/${name}.svg`,
	`${snapshots}/${name}-changed.svg`,
	`${usedNames}/${name}`,
];

function draw(width: string): Element {
	const document = createSvgDocument();
	const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
	svg.setAttribute('width', width);
	return svg;
}

// `npm run snapshots` runs these tests, too.
beforeEach(() => {
	vi.stubEnv('UPDATE_SNAPSHOTS', '');
});

afterEach(() => {
	for (const file of files) rmSync(file, { force: true });
	vi.unstubAllEnvs();
});

describe('formatSnapshot', () => {
	test('writes one element a line, attributes sorted, ids counted, numbers to three decimals', () => {
		const document = createSvgDocument();
		const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
		svg.innerHTML =
			'<pattern id="p9"/><title id="t">A &amp; B</title><g fill="url(#p9)" class="z" aria-labelledby="t">' +
			'<path d="M0.12345,1.5e-7L-0.00001,3.5"/></g><use href="#p9"/>';
		expect(formatSnapshot(svg)).toBe(`<svg>
  <pattern id="id-1"/>
  <title id="id-2">A &amp; B</title>
  <g aria-labelledby="id-2" class="z" fill="url(#id-1)">
    <path d="M0.123,0L0,3.5"/>
  </g>
  <use href="#id-1"/>
</svg>
`);
	});
});

describe('expectSvg', () => {
	test('fails on a drawing that nobody has accepted and leaves it beside', () => {
		expect(() => expectSvg(draw('3'), name)).toThrow('is not there');
		expect(existsSync(`${snapshots}/${name}.svg`)).toBe(false);
		expect(readFileSync(`${snapshots}/${name}-changed.svg`, 'utf8')).toBe('<svg width="3"/>\n');
	});

	test('names the first line that differs', () => {
		writeFileSync(`${snapshots}/${name}.svg`, '<svg width="4"/>\n');
		expect(() => expectSvg(draw('3'), name)).toThrow(
			'differs in line 1\n- <svg width="4"/>\n+ <svg width="3"/>',
		);
	});

	test('accepts a drawing when asked to, and passes on it afterwards', () => {
		vi.stubEnv('CI', '');
		vi.stubEnv('UPDATE_SNAPSHOTS', '1');
		expectSvg(draw('3'), name);
		vi.stubEnv('UPDATE_SNAPSHOTS', '');
		expect(() => expectSvg(draw('3'), name)).not.toThrow();
	});

	test('accepts nothing where the tests run unattended', () => {
		vi.stubEnv('CI', 'true');
		vi.stubEnv('UPDATE_SNAPSHOTS', '1');
		expect(() => expectSvg(draw('3'), name)).toThrow('is not there');
	});
});
