import type { MarkKind } from '../../src/charts/kit/mark.ts';

/** Counts the marks of a kind in a drawing, each one of its own. */
export function countMarks(svg: SVGSVGElement, kind: MarkKind): number {
	return [...svg.querySelectorAll(`path.mark-${kind}`)].reduce(
		(sum, path) => sum + (path.getAttribute('d')?.match(/M/g)?.length ?? 0),
		0,
	);
}

/** Counts the marks of a kind that are drawn as rows: dashes of a length, with gaps between. */
export function countRowMarks(svg: SVGSVGElement, kind: string): number {
	return [...svg.querySelectorAll(`path.row-${kind}`)].reduce((sum, path) => {
		const [dash = 1, gap = 0] = (path.getAttribute('stroke-dasharray') ?? '')
			.split(' ')
			.map(Number);
		const lengths = [...(path.getAttribute('d') ?? '').matchAll(/h([\d.]+)/g)];
		return (
			sum +
			lengths.reduce(
				(own, [, length]) => own + Math.round((Number(length) + gap) / (dash + gap)),
				0,
			)
		);
	}, 0);
}
