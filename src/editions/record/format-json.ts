const LONGEST_LINE = 100;

/** Writes a value as the JSON files of `data/` are kept: indented by tabs, a short group of plain values in one line, a line break at the end. */
export function formatJson(value: unknown): string {
	// A line break inside of a text is written as \n, so only those of the layout are met here.
	const text = JSON.stringify(value, null, '\t').replace(/\{\n\s+[^{}[\]]*?\n\s+\}/g, (group) => {
		const line = group.replace(/\n\s+/g, ' ');
		return line.length <= LONGEST_LINE ? line : group;
	});
	return `${text}\n`;
}
