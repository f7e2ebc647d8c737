import { estimateAdvance } from './advance.ts';
import { wrapText } from './text.ts';

/** Breaks a label into lines of at most a width in pixels; one that fits by its letters is not broken by the rougher estimate. */
export function fitLines(label: string, width: number, fontSize: number): string[] {
	return estimateAdvance(label, fontSize) <= width ? [label] : wrapText(label, width, fontSize);
}
