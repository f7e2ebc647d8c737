import type { MarkKind } from '../../src/charts/kit/mark.ts';
import type { FigureView } from '../../src/figures/figure.ts';
import { findFigure } from '../../src/figures/registry.ts';
import type { Story } from '../../src/figures/story.ts';
import { createSvgDocument } from '../../src/render/svg-document.ts';
import { createStory, ENGLISH } from '../fixtures/create-story.ts';
import { frozen } from '../fixtures/frozen.ts';

/** The story of the whole frozen table; the treaty's dates are the fixture's. */
export const STORY: Story = createStory(frozen.launches);

/** Views a figure of a story, the frozen one unless told. */
export function viewOf(id: string, story: Story = STORY): FigureView {
	return findFigure(id).view(story, ENGLISH);
}

/** Draws a figure, at its full width unless told. */
export function draw(view: Pick<FigureView, 'draw'>, width = 1056): SVGSVGElement {
	return view.draw({ document: createSvgDocument(), id: 'test', width });
}

/** Gives what a column of a figure's table has. */
export function columnOf({ table }: FigureView, name: string) {
	const at = table.columns.findIndex((column) => column.name === name);
	return table.rows.map((row) => row[at]);
}

/** Counts the marks of a kind in a drawing, each one of its own. */
export function countMarks(svg: SVGSVGElement, kind: MarkKind): number {
	return [...svg.querySelectorAll(`path.mark-${kind}`)].reduce(
		(sum, path) => sum + (path.getAttribute('d')?.match(/M/g)?.length ?? 0),
		0,
	);
}

/** Counts the marks of a kind that are drawn as rows: dashes of a length, with gaps between. */
export function countRowMarks(svg: SVGSVGElement, kind: string): number {
	const rows = [...svg.querySelectorAll(`path.row-${kind}`)].flatMap((path) => {
		const dashes = (path.getAttribute('stroke-dasharray') ?? '').split(' ').map(Number);
		const [dash = 1, gap = 0] = dashes;
		const lengths = [...(path.getAttribute('d') ?? '').matchAll(/h([\d.]+)/g)];
		return lengths.map(([, length]) => Math.round((Number(length) + gap) / (dash + gap)));
	});
	return rows.reduce((sum, count) => sum + count, 0);
}
