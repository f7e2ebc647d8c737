import { describe, expect, it } from 'vitest';
import { FONTS, fontOf, measureText, wrapText } from '../../src/charts/kit/font.ts';
import { resolveStyles } from '../../src/render/resolve-styles.ts';
import { readStyleSheets } from '../render/style-sheets.ts';

const sans = (size: number, weight: 400 | 600 = 400) => ({ face: 'sans', weight, size }) as const;

describe('the width of a text', () => {
	// As Adobe's Source Sans 3 has it: K 579, y 467, i 246, v 467 thousandths.
	it('adds up its letters', () => {
		expect(measureText('Kyiv', sans(10))).toBeCloseTo(17.59, 9);
	});

	it('grows with the size and the weight, and has each face of its own', () => {
		expect(measureText('Kyiv', sans(20))).toBeCloseTo(35.18, 9);
		const widths = [measureText('74', sans(20)), measureText('74', sans(20, 600))];
		const serif = measureText('74', { face: 'serif', weight: 600, size: 20 });
		expect(new Set([...widths, serif]).size).toBe(3);
	});

	it('knows Cyrillic, and takes letters of other scripts for as wide as they are high', () => {
		expect(measureText('Київ', sans(10))).toBeGreaterThan(measureText('Kyiv', sans(10)));
		expect(measureText('都市', sans(10))).toBe(20);
	});

	it('takes the narrow space that does not break for the one that does', () => {
		expect(measureText('450\u202fkm', sans(10))).toBe(measureText('450\u2009km', sans(10)));
	});
});

describe('the font of a text', () => {
	it('is that of its classes, the later over the earlier', () => {
		expect(fontOf('label label-strong counted')).toEqual(sans(14, 600));
		expect(fontOf('label label-large label-quiet')).toEqual(sans(15));
	});

	// One table says it to the drawing, one style sheet to the eye.
	it('is in every class what the style sheets say', () => {
		const css = resolveStyles(readStyleSheets(), 'light');
		const said = [...css.matchAll(/^\.chart (?:text)?\.([\w-]+)\{(.*font-(?:size|weight).*)\}$/gm)];
		expect(said.length).toBeGreaterThan(Object.keys(FONTS).length);
		for (const [, name = '', body = ''] of said) {
			const { size, weight, face } = fontOf(name);
			if (body.includes('font-size')) expect(body, name).toContain(`font-size: ${size}px`);
			expect(body.includes('font-weight: 600'), name).toBe(weight === 600);
			expect(body.includes('Source Serif'), name).toBe(face === 'serif');
		}
		for (const name of Object.keys(FONTS)) expect(said.map(([, own]) => own)).toContain(name);
	});
});

describe('a text in lines', () => {
	it('breaks where the next word would not fit', () => {
		const words = 'one two three';
		const width = measureText('one two', 'label');
		expect(wrapText(words, width, 'label')).toEqual(['one two', 'three']);
		expect(wrapText(words, width - 0.1, 'label')).toEqual(['one', 'two', 'three']);
	});

	it('leaves a word that is too long on a line of its own', () => {
		expect(wrapText('a incomprehensibilities b', 20, 'label')).toHaveLength(3);
	});
});
