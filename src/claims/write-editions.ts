import type { EditionFile } from './edition-shape.ts';

const LONGEST_LINE = 100;

/** The text of `data/editions.json`: indented by tabs, short groups of plain values in one line. */
export function writeEditions(file: EditionFile): string {
	// A line break inside of a text is written as \n, so only those of the layout are met here.
	const text = JSON.stringify(file, null, '\t').replace(/\{\n\s+[^{}[\]]*?\n\s+\}/g, (group) => {
		const line = group.replace(/\n\s+/g, ' ');
		return line.length <= LONGEST_LINE ? line : group;
	});
	return `${text}\n`;
}
