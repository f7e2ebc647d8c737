import { DOMParser } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { FIGURES } from '../../src/figures/registry.ts';
import { renderPng } from '../../src/render/png.ts';
import { createStandAlone, type StandAloneOptions } from '../../src/render/stand-alone.ts';
import { createFrozenStory, ENGLISH } from '../fixtures/create-story.ts';
import { readStyleSheets } from './style-sheets.ts';

const story = createFrozenStory();
const options: StandAloneOptions = {
	width: 816,
	theme: 'light',
	styles: readStyleSheets(),
	notes: ['Source: somebody & others.', 'Edition of 4 April 2026.', 'CC BY-NC-SA 4.0.'],
	address: null,
};
const parse = (svg: string) => new DOMParser().parseFromString(svg, 'image/svg+xml');
// Lines of a paragraph are elements of their own: the spaces between them are put back.
const readText = (svg: string) =>
	[...parse(svg).querySelectorAll('text')]
		.map((text) =>
			text.children.length > 0
				? [...text.children].map((line) => line.textContent).join(' ')
				: text.textContent,
		)
		.join('\n');

describe.each(FIGURES.map((figure) => [figure.id, figure.view(story, ENGLISH)] as const))(
	'the figure %s alone',
	(id, view) => {
		const svg = createStandAlone(view, options);

		test('says what it is, where it comes from and under which licence', () => {
			const text = readText(svg);
			for (const words of [view.title, view.subtitle, ...options.notes]) {
				expect(text).toContain(words);
			}
			expect(parse(svg).querySelector('title')?.textContent).toBe(view.title);
			expect(parse(svg).querySelector('desc')?.textContent).toBe(view.description);
		});

		test('needs nothing from outside: no variable, no link, no address', () => {
			expect(svg).not.toMatch(/var\(|<a\b|href="(?!#)|@import/);
			expect(svg.replaceAll('http://www.w3.org/2000/svg', '')).not.toContain('http');
		});

		test('has a viewport of the width asked for', () => {
			const root = parse(svg).documentElement;
			expect(root.getAttribute('width')).toBe('816');
			expect(root.getAttribute('viewBox')).toBe(`0 0 816 ${root.getAttribute('height')}`);
		});

		test('can be drawn as a PNG in every theme and width', () => {
			for (const theme of ['light', 'dark'] as const) {
				for (const width of [352, 816]) {
					const png = renderPng(createStandAlone(view, { ...options, theme, width }), { width });
					expect(Buffer.from(png).readUInt32BE(16), `${id} ${theme}`).toBe(width);
				}
			}
		});
	},
);

describe('the links of a figure alone', () => {
	const figure = FIGURES.find(({ id }) => id === 'half-years');
	const view = figure!.view(story, ENGLISH);

	test('become absolute where there is an address', () => {
		const svg = createStandAlone(view, { ...options, address: 'https://example.org/kn-23/' });
		const links = [...parse(svg).querySelectorAll('a')].map((link) => link.getAttribute('href'));
		expect(links).toHaveLength(24);
		for (const link of links)
			expect(link).toMatch(/^https:\/\/example\.org\/kn-23\/claims\/#entry-2024/);
	});

	test('leave their strokes behind where there is none', () => {
		const svg = parse(createStandAlone(view, options));
		expect(svg.querySelectorAll('g.marks').length).toBe(24);
	});
});

test('a figure alone has the paper of its theme', () => {
	const view = FIGURES[0]!.view(story, ENGLISH);
	const dark = createStandAlone(view, { ...options, theme: 'dark' });
	const paper = /--paper: (#[0-9a-f]{6})/g;
	const [light, night] = [...options.styles.tokens.matchAll(paper)].map((found) => found[1]);
	expect(createStandAlone(view, options)).toContain(`.paper{fill: ${light}}`);
	expect(dark).toContain(`.paper{fill: ${night}}`);
});

describe('the key of a figure alone', () => {
	const figure = FIGURES.find(({ id }) => id === 'half-years');
	const view = figure!.view(story, ENGLISH);
	const words = ['full to the brim', 'open', 'and not counted at all, since it has no number'];
	const kinds = ['full', 'outline', 'dotted'] as const;
	const key = kinds.map((kind, at) => ({ kind, words: words[at] ?? '' }));
	const read = (width: number, withKey: boolean) =>
		parse(createStandAlone(withKey ? { ...view, key } : view, { ...options, width }));
	const heightOf = (document: ReturnType<typeof parse>) =>
		Number(document.documentElement.getAttribute('height'));

	test('stands behind the subtitle, a mark before each of its words', () => {
		const plain = read(816, false);
		const keyed = read(816, true);
		for (const kind of kinds) {
			const count = (document: typeof keyed) => document.querySelectorAll(`.mark-${kind}`).length;
			expect(count(keyed) - count(plain), kind).toBe(1);
		}
		expect(readText(keyed.toString())).toContain(words.join('\n'));
		// One line of twenty pixels, three below the subtitle.
		expect(heightOf(keyed) - heightOf(plain)).toBe(23);
	});

	test('breaks into lines where it is too long for one', () => {
		// 352 less margins of 16 at both sides: the second mark ends at 190 of 320 pixels.
		expect(heightOf(read(352, true)) - heightOf(read(352, false))).toBe(43);
	});
});

test('the notes of a figure alone stand a line of 17 pixels and a gap of 3 below each other', () => {
	const svg = parse(createStandAlone(FIGURES[0]!.view(story, ENGLISH), options));
	const [first = 0, second = 0, third = 0] = [...svg.querySelectorAll('.sheet-note')].map((note) =>
		Number(note.getAttribute('y')),
	);
	expect([second - first, third - second].map((gap) => Math.round(gap * 100) / 100)).toEqual([
		20, 20,
	]);
});
