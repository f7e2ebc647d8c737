import { describe, expect, test } from 'vitest';
import { readTokens, resolveStyles } from '../../src/render/resolve-styles.ts';
import { readStyleSheets } from './style-sheets.ts';

const tokens = `/* a comment with a { in it */
:root { --paper: #fff; --ink: #000; --strong: var(--ink); --font: 'A B', serif; }
@media (prefers-color-scheme: dark) { :root { --ink: #eee; } }
@media (prefers-contrast: more) { :root { --ink: #f00; } }`;

const resolve = (chart: string, theme: 'light' | 'dark' = 'light') =>
	resolveStyles({ tokens, chart }, theme);

describe('the custom properties of a theme', () => {
	test('are those of the root, over which the dark ones go', () => {
		expect(readTokens(tokens, 'light').get('--ink')).toBe('#000');
		expect(readTokens(tokens, 'dark').get('--ink')).toBe('#eee');
		expect(readTokens(tokens, 'dark').get('--paper')).toBe('#fff');
	});

	test('may refer to each other, in the theme that is asked for', () => {
		expect(readTokens(tokens, 'light').get('--strong')).toBe('#000');
		expect(readTokens(tokens, 'dark').get('--strong')).toBe('#eee');
	});

	test('may not refer to nothing or to themselves', () => {
		expect(() => readTokens(':root { --a: var(--b); }', 'light')).toThrow('gives a value to --b');
		expect(() => readTokens(':root { --a: 1px var(--a); }', 'light')).toThrow('refers to itself');
	});
});

describe('the rules of drawings', () => {
	test('come out resolved, one a line', () => {
		expect(resolve('.a, .b .c { fill: var(--ink);\n\tfont-family: var(--font); }\n.d{x:1}')).toBe(
			".a, .b .c{fill: #000; font-family: 'A B', serif}\n.d{x:1}",
		);
	});

	test('take a fallback where no value is known, and throw without one', () => {
		expect(resolve('.a { fill: var(--none, var(--ink)); }')).toBe('.a{fill: #000}');
		expect(() => resolve('.a { fill: var(--none); }')).toThrow('gives a value to --none');
	});

	test('leave out states of the pointer and conditions, but not those of the theme', () => {
		const chart = `.a:hover, .b { x: 1 }
			.a:focus { x: 2 }
			@media print { .a { x: 3 } }
			@media (prefers-color-scheme: dark) { .a { x: 4 } }`;
		expect(resolve(chart, 'light')).toBe('.b{x: 1}');
		expect(resolve(chart, 'dark')).toBe('.b{x: 1}\n.a{x: 4}');
	});

	test('may not stand within each other', () => {
		expect(() => resolve('.a { .b { x: 1 } }')).toThrow('cannot be resolved: .a');
		expect(() => resolve('.a { x: 1')).toThrow('breaks off');
	});

	test('of this project can be resolved in both themes', () => {
		const sheets = readStyleSheets();
		const [light, dark] = [resolveStyles(sheets, 'light'), resolveStyles(sheets, 'dark')];
		expect(light).not.toMatch(/var\(|@|:hover/);
		expect(light).toContain('.chart .mark-full');
		expect(light).not.toBe(dark);
	});
});
