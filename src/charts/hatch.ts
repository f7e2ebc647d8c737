import type { Drawing } from './chart.ts';
import { round } from './chart.ts';

/** Defines the hatched ground that stands for "not reported"; gives the fill to use. */
export function defineHatch(svg: Drawing<SVGSVGElement>, id: string): string {
	const pattern = svg
		.append('defs')
		.append('pattern')
		.attr('id', `${id}-hatch`)
		.attr('width', 6)
		.attr('height', 6)
		.attr('patternUnits', 'userSpaceOnUse')
		.attr('patternTransform', 'rotate(45)');
	pattern.append('path').attr('class', 'hatch').attr('d', 'M0 0v6');
	return `url(#${id}-hatch)`;
}

/** Draws a hatched rectangle, all lengths in pixels. */
export function appendHatch(
	parent: Drawing<SVGGElement> | Drawing<SVGSVGElement>,
	fill: string,
	box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): void {
	(parent as Drawing<SVGGElement>)
		.append('rect')
		.attr('fill', fill)
		.attr('x', round(box.x))
		.attr('y', round(box.y))
		.attr('width', round(box.width))
		.attr('height', round(box.height));
}
