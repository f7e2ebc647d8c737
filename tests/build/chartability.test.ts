import { DOMParser } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { FIGURES } from '../../src/figures/registry.ts';
import { readBuiltPages } from './built-pages.ts';

// What a machine can tell of the critical heuristics of Chartability. Contrast, size of text and the
// keyboard are looked at in the browser: tests/e2e/contrast, boxes and keyboard.
const figures = readBuiltPages().flatMap(({ file, html }) => {
	const document = new DOMParser().parseFromString(html, 'text/html');
	return [...document.querySelectorAll('figure')]
		.filter((figure) => figure.querySelector('svg.chart:not([aria-hidden])'))
		.map((figure) => ({ name: `${file}#${figure.id}`, figure, document }));
});
const textOf = (element: Element | null | undefined) =>
	element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

test('every figure of the registry stands on a page', () => {
	const drawn = figures.flatMap(({ figure }) =>
		[...figure.querySelectorAll('svg.chart')].map((svg) => svg.getAttribute('aria-labelledby')),
	);
	const missing = FIGURES.filter(({ id }) => !drawn.includes(`${id}-wide-title`));
	expect(missing.map(({ id }) => id)).toEqual([]);
});

describe.each(figures)('the figure $name', ({ figure, document }) => {
	const drawings = [...figure.querySelectorAll('svg.chart')].filter(
		(svg) => svg.closest('[aria-hidden="true"]') === null,
	);
	const byId = (id: string | null) => document.querySelector(`[id="${id}"]`);

	test('has a title that is read first', () => {
		const caption = figure.querySelector('figcaption');
		expect(figure.firstElementChild).toBe(caption);
		expect(textOf(caption)).toMatch(/\S+ \S+ \S+/);
		for (const svg of drawings) {
			const title = textOf(byId(svg.getAttribute('aria-labelledby')));
			expect(textOf(figure)).toContain(title);
		}
	});

	test('has a summary of its own in every drawing, which says more than the title', () => {
		for (const svg of drawings) {
			const title = textOf(byId(svg.getAttribute('aria-labelledby')));
			const summary = textOf(byId(svg.getAttribute('aria-describedby')));
			expect(summary.length, title).toBeGreaterThan(40);
			expect(summary).toMatch(/\d|none/);
			expect(summary).not.toBe(title);
		}
	});

	// The drawing of a claim has them in the entries to which its marks lead.
	const listTables = () => {
		const own = [...figure.querySelectorAll('table')];
		if (own.length > 0) return own;
		const targets = [...figure.querySelectorAll('svg a')].map((link) => link.getAttribute('href'));
		return [
			...new Set(
				targets.map((target) => {
					const table = byId(target?.replace(/^#/, '') ?? '')?.closest('table');
					if (!table) throw new Error(`${target} stands in no table of the page`);
					return table;
				}),
			),
		];
	};

	test('has the same numbers in a table, with a heading for every row and column', () => {
		const tables = listTables();
		expect(tables.length).toBeGreaterThan(0);
		for (const table of tables) {
			expect(textOf(table.querySelector('caption'))).toMatch(/\S+ \S+/);
			const columns = table.querySelectorAll('thead th[scope="col"]').length;
			const rows = [...table.querySelectorAll('tbody tr')];
			expect(rows.length).toBeGreaterThan(0);
			for (const row of rows) {
				expect(row.querySelectorAll('th[scope="row"]')).toHaveLength(1);
				expect(row.children).toHaveLength(columns);
			}
		}
	});

	test('says where it comes from', () => {
		expect(textOf(figure.querySelector('.source'))).toMatch(/data to \d|^Not from the list/);
	});

	test('answers to more than the pointer: every part that does anything is a named link or a control', () => {
		const links = [...figure.querySelectorAll('svg a')];
		for (const link of links) {
			expect(link.getAttribute('href'), link.outerHTML.slice(0, 99)).toMatch(/./);
			expect(link.getAttribute('aria-label') ?? textOf(link)).toMatch(/\w{3}/);
		}
		expect(figure.querySelectorAll('[tabindex]:not([tabindex="0"])')).toHaveLength(0);
		const controls = figure.querySelectorAll('summary, input, button, a[href]');
		expect(controls.length).toBeGreaterThan(0);
	});
});
