import type { Page } from '@playwright/test';

/** A line of a label as it stands in the window; all lengths in CSS pixels. */
export interface LabelBox {
	/** The id of its drawing's title, and the words. */
	readonly drawing: string;
	readonly words: string;
	/** The ink of the letters, not the height of the line. */
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
	readonly fontSize: number;
	/** Shown under a pointer or in focus alone: it never meets another of its kind. */
	readonly passing: boolean;
}

/** A visible drawing and the part of the window in which it can be seen. */
export interface DrawingBox {
	readonly drawing: string;
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
	/** How far it reaches out of a box that cuts it off, or of the window; 0 is fine. */
	readonly cut: number;
}

/** Everything that is measured of the drawings of a page. */
export interface PageBoxes {
	readonly drawings: readonly DrawingBox[];
	readonly labels: readonly LabelBox[];
}

/** Measures every visible drawing of a page and every line of text in it, in its present state. */
export function measureLabels(page: Page): Promise<PageBoxes> {
	return page.evaluate(measureInPage);
}

// Runs in the page and can use nothing from outside of itself.
function measureInPage(): PageBoxes {
	const pen = document.createElement('canvas').getContext('2d');
	if (!pen) throw new Error('This browser cannot measure text.');
	const seen = (element: Element) =>
		element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
	const nameOf = (svg: Element) => svg.getAttribute('aria-labelledby') ?? '';
	const drawings = [...document.querySelectorAll<SVGSVGElement>('svg.chart')].filter(
		(svg) => seen(svg) && svg.getBoundingClientRect().width > 0,
	);

	function cutOf(svg: Element): number {
		const own = svg.getBoundingClientRect();
		const window = document.documentElement.clientWidth;
		let cut = Math.max(0, own.right - window, -own.left);
		for (let box = svg.parentElement; box && box !== document.body; box = box.parentElement) {
			if (getComputedStyle(box).overflowX === 'visible') continue;
			const { left, right } = box.getBoundingClientRect();
			cut = Math.max(cut, own.right - right, left - own.left);
		}
		return cut;
	}

	// Parts that have a place of their own are lines; a text without such parts is one line.
	function linesOf(text: SVGTextElement): SVGTextContentElement[] {
		const spans = [...text.querySelectorAll('tspan')];
		return spans.length > 0 ? spans : [text];
	}

	function boxOf(line: SVGTextContentElement, svg: Element): LabelBox | null {
		const words = line.textContent ?? '';
		const matrix = line.getScreenCTM();
		if (words.trim() === '' || !matrix || !pen) return null;
		const style = getComputedStyle(line);
		pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
		const ink = pen.measureText(words);
		const from = line.getStartPositionOfChar(0);
		const to = line.getEndPositionOfChar(line.getNumberOfChars() - 1);
		const corner = (x: number, y: number) => new DOMPoint(x, y).matrixTransform(matrix);
		// Large letters have air at both sides; the browser reckons ink in whole pixels, never too little.
		const air = {
			left: Math.max(0, -ink.actualBoundingBoxLeft),
			right: Math.max(0, ink.width - ink.actualBoundingBoxRight),
		};
		const [left, right] = [Math.min(from.x, to.x) + air.left, Math.max(from.x, to.x) - air.right];
		const start = corner(left, from.y - ink.actualBoundingBoxAscent);
		const end = corner(right, to.y + ink.actualBoundingBoxDescent);
		return {
			drawing: nameOf(svg),
			words,
			left: start.x,
			right: end.x,
			top: start.y,
			bottom: end.y,
			fontSize: Number.parseFloat(style.fontSize) * matrix.a,
			passing: line.closest('.readout') !== null,
		};
	}

	return {
		drawings: drawings.map((svg) => {
			const { left, right, top, bottom } = svg.getBoundingClientRect();
			return { drawing: nameOf(svg), left, right, top, bottom, cut: cutOf(svg) };
		}),
		labels: drawings.flatMap((svg) =>
			[...svg.querySelectorAll('text')]
				.filter((text) => seen(text) || text.closest('.readout'))
				.flatMap((text) => linesOf(text).flatMap((line) => boxOf(line, svg) ?? [])),
		),
	};
}
