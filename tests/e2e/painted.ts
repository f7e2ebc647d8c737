import type { Page } from '@playwright/test';

/** Something painted in a drawing: its least contrast with the grounds of the page. */
export interface Painted {
	readonly drawing: string;
	readonly kind: 'text' | 'mark';
	/** The words of a text, the tag and classes of a mark. */
	readonly name: string;
	/** From 1 to 21, as WCAG defines it. */
	readonly contrast: number;
}

/** Measures the contrast of everything visible in the drawings of a page; classes that are ground are left out. */
export function measurePaint(page: Page, grounds: readonly string[]): Promise<Painted[]> {
	return page.evaluate(measureInPage, [...grounds]);
}

// Runs in the page and can use nothing from outside of itself.
function measureInPage(grounds: string[]): Painted[] {
	const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
	if (!pen) throw new Error('This browser cannot read colours.');
	type Colour = readonly [red: number, green: number, blue: number, alpha: number];

	function read(css: string): Colour {
		if (!pen) throw new Error('This browser cannot read colours.');
		pen.clearRect(0, 0, 1, 1);
		pen.fillStyle = css;
		pen.fillRect(0, 0, 1, 1);
		const [red = 0, green = 0, blue = 0, alpha = 0] = pen.getImageData(0, 0, 1, 1).data;
		return [red, green, blue, alpha / 255];
	}

	function luminance([red, green, blue]: Colour): number {
		const [r = 0, g = 0, b = 0] = [red, green, blue].map((value) => {
			const share = value / 255;
			return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
		});
		return 0.2126 * r + 0.7152 * g + 0.0722 * b;
	}

	function lay(colour: Colour, opacity: number, ground: Colour): Colour {
		const alpha = colour[3] * opacity;
		const mix = (index: 0 | 1 | 2) => colour[index] * alpha + ground[index] * (1 - alpha);
		return [mix(0), mix(1), mix(2), 1];
	}

	function contrast(one: Colour, other: Colour): number {
		const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
		return (light + 0.05) / (dark + 0.05);
	}

	const root = getComputedStyle(document.documentElement);
	const paper = read(root.backgroundColor);
	// Words may stand on lit ground or on land too; marks are judged against the paper.
	const lit = ['--light', '--land'].map((name) => root.getPropertyValue(name)).filter(Boolean);
	const textGrounds = [paper, ...lit.map(read)];

	function opacityOf(element: Element, svg: Element): number {
		let opacity = 1;
		for (let at: Element | null = element; at && at !== svg; at = at.parentElement)
			opacity *= Number(getComputedStyle(at).opacity);
		return opacity;
	}

	function paintOf(element: Element, svg: Element, against: Colour[]): number {
		const style = getComputedStyle(element);
		const opacity = opacityOf(element, svg);
		const paints = [
			{ paint: style.fill, own: Number(style.fillOpacity) },
			{ paint: style.stroke, own: Number(style.strokeOpacity) },
		].filter(({ paint }) => paint !== 'none' && !paint.startsWith('url'));
		const values = paints.map(({ paint, own }) =>
			Math.min(
				...against.map((ground) => contrast(lay(read(paint), own * opacity, ground), ground)),
			),
		);
		return Math.max(...values);
	}

	const isGround = (element: Element) =>
		element.closest('clipPath, mask') !== null ||
		grounds.some((name) => element.classList.contains(name));
	const isSeen = (element: Element) =>
		element.closest('defs, pattern') !== null ||
		element.checkVisibility({ opacityProperty: true, visibilityProperty: true });

	const drawings = [...document.querySelectorAll('svg.chart')].filter(
		(svg) => svg.checkVisibility() && svg.getBoundingClientRect().width > 0,
	);
	return drawings.flatMap((svg) => {
		const drawing = svg.getAttribute('aria-labelledby') ?? '';
		const texts = [...svg.querySelectorAll('text, tspan')]
			.filter((text) => text.childElementCount === 0 && (isSeen(text) || text.closest('.readout')))
			.map((text) => ({
				drawing,
				kind: 'text' as const,
				name: text.textContent ?? '',
				contrast: paintOf(text, svg, textGrounds),
			}));
		const marks = [...svg.querySelectorAll('path, rect, circle, ellipse, line, polygon, polyline')]
			.filter((mark) => !isGround(mark) && isSeen(mark))
			.map((mark) => ({
				drawing,
				kind: 'mark' as const,
				name: `${mark.tagName}.${mark.getAttribute('class') ?? ''}`,
				contrast: paintOf(mark, svg, [paper]),
			}))
			.filter((mark) => Number.isFinite(mark.contrast));
		return [...texts, ...marks];
	});
}
