import { describe, expect, test } from 'vitest';
import { FIGURES } from '../../src/figures/registry.ts';
import { CARD, createCard } from '../../src/render/card.ts';
import { fitDrawing } from '../../src/render/fit-drawing.ts';
import { renderPng } from '../../src/render/png.ts';
import { createShortBlock } from '../../src/render/sheet.ts';
import { createSvgDocument } from '../../src/render/svg-document.ts';
import { createFrozenStory, ENGLISH } from '../fixtures/create-story.ts';
import { readStyleSheets } from './style-sheets.ts';

const story = createFrozenStory();
const views = FIGURES.map((figure) => figure.view(story, ENGLISH));
const draw = (view: (typeof views)[number], title = view.title) =>
	createCard(view, {
		title,
		subtitle: view.subtitle,
		theme: 'light',
		styles: readStyleSheets(),
	});

describe.each(views.map((view) => [view.id, view] as const))('the card of %s', (_id, view) => {
	const svg = draw(view);

	test('is a picture of 1200 by 630 pixels, the same at every run', () => {
		const png = Buffer.from(renderPng(svg, { width: CARD.width }));
		expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
		expect(Buffer.from(renderPng(draw(view), { width: CARD.width })).equals(png)).toBe(true);
	});

	test('holds its drawing between the headline and the foot', () => {
		const [, x, y, scale] = /translate\(([\d.]+),([\d.]+)\) scale\(([\d.]+)\)/.exec(svg) ?? [];
		expect(Number(scale)).toBeGreaterThan(0.5);
		expect(Number(x)).toBeGreaterThanOrEqual(56);
		expect(Number(y)).toBeGreaterThanOrEqual(42);
	});
});

test('a card says its own headline, source and edition', () => {
	const svg = draw(views[0]!, 'Eight, then seventy-four');
	expect(svg).toContain('Eight, then seventy-four');
	expect(svg).toContain('compiled by Petro Ivaniuk; data to 4 April 2026.');
});

test('a drawing is as large as its room lets it be, and no larger', () => {
	const stage = { document: createSvgDocument(), id: 'test', width: 0 };
	const room = { x: 10, y: 20, width: 900, height: 400 };
	for (const view of views) {
		const { drawing, scale, x, y } = fitDrawing(view, stage, room);
		const width = Number(drawing.getAttribute('width')) * scale;
		const height = Number(drawing.getAttribute('height')) * scale;
		expect(Math.max(width / room.width, height / room.height), view.id).toBeCloseTo(1, 5);
		expect([x, y]).toEqual([10, 20]);
	}
});

test('a card says no more than fits: whole sentences, from the first', () => {
	const font = { face: 'sans', weight: 400, size: 20 } as const;
	const style = { kind: 'note', font, lineHeight: 24, above: 0 };
	const words = (lines: number) =>
		createShortBlock('One two. Three four five six. Seven.', { width: 200, lines }, style).lines;
	expect(words(9).join(' ')).toBe('One two. Three four five six. Seven.');
	expect(words(1)).toEqual(['One two.']);
	expect(words(0)).toEqual([]);
});
