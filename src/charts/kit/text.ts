import { type Drawing, round } from './chart.ts';
import { measureText, wrapText } from './font.ts';

/** Where a text stands and how it is set. */
export interface TextPlace {
	readonly x: number;
	/** Baseline of the first line. */
	readonly y: number;
	readonly anchor?: 'start' | 'middle' | 'end';
	/** Space-separated classes that say what the text is: label, number, note, event. */
	readonly kind: string;
	/** From baseline to baseline, in pixels. */
	readonly lineHeight?: number;
}

/** Writes text, one line per string; the classes carry font and colour, so that themes and forced colours work. */
export function appendText(
	parent: Drawing,
	lines: string | readonly string[],
	{ x, y, anchor = 'start', kind, lineHeight = 17 }: TextPlace,
) {
	const text = parent.append('text').attr('class', kind).attr('y', round(y));
	if (anchor !== 'start') text.attr('text-anchor', anchor);
	const [only = '', ...more] = [lines].flat();
	if (more.length === 0) return text.attr('x', round(x)).text(only);
	for (const [index, line] of [only, ...more].entries()) {
		const span = text.append('tspan').attr('x', round(x)).text(line);
		if (index > 0) span.attr('dy', lineHeight);
	}
	return text;
}

/** A line that begins with strong words and goes on with plain ones. */
export interface HeadedText {
	readonly title: string;
	readonly label: string;
}

/** Writes a line with a strong beginning. */
export function appendHeaded(
	parent: Drawing,
	{ title, label }: HeadedText,
	place: TextPlace,
): void {
	const text = appendText(parent, '', place);
	text.append('tspan').attr('class', 'label-strong').text(title);
	text.append('tspan').text(` ${label}`);
}

/** Measures a line with a strong beginning, in pixels; the kind is its classes. */
export function measureHeaded({ title, label }: HeadedText, kind: string): number {
	return measureText(title, `${kind} label-strong`) + measureText(` ${label}`, kind);
}

/** Writes a note in lines of at most a width in pixels, the last of them at a baseline. */
export function appendNote(
	parent: Drawing,
	label: string,
	{ x, y, room }: { readonly x: number; readonly y: number; readonly room: number },
): void {
	const lines = wrapText(label, room, 'note');
	appendText(parent, lines, { x, y: y - (lines.length - 1) * 17, kind: 'note' });
}
