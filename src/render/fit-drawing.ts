import type { Stage } from '../charts/kit/chart.ts';
import type { FigureView } from '../figures/figure.ts';
import { WIDTHS } from './widths.ts';

/** A rectangle in pixels from the top left. */
export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** A drawing that has found its size and place in pixels. */
export interface FittedDrawing {
	readonly drawing: SVGSVGElement;
	readonly scale: number;
	readonly x: number;
	readonly y: number;
}

// The narrow layout, and the wide one at the page's width and up to half as much again.
const widths = [WIDTHS.narrow, ...Array.from({ length: 17 }, (_, step) => WIDTHS.wide + 20 * step)];

/** Draws a figure as large as a room allows: it lays itself out anew at every width, and the one that may be enlarged most is taken. */
export function fitDrawing(view: FigureView, stage: Stage, room: Box): FittedDrawing {
	const fits = widths.map((width) => {
		const drawing = view.draw({ ...stage, width });
		const height = Number(drawing.getAttribute('height'));
		return {
			drawing,
			scale: Math.min(room.width / width, room.height / height),
			x: room.x,
			y: room.y,
		};
	});
	return fits.reduce((best, fit) => (fit.scale > best.scale ? fit : best));
}
