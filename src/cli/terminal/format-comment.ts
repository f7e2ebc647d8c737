/** By this mark the workflow finds the comment that it wrote before. */
const COMMENT_MARK = '<!-- data:diff -->';

/** GitHub takes 65,536 characters of a comment. */
const MOST_CHARACTERS = 60_000;

/** Sets the text of a comparison as a Markdown comment for a pull request; nothing that stands in a cell can act there. */
export function formatComment(text: string): string {
	const lines = text.split('\n').map(escapeLine);
	let left = MOST_CHARACTERS;
	const shown = lines.filter((line) => {
		left -= line.length + 1;
		return left >= 0;
	});
	const rest = lines.length - shown.length;
	if (rest > 0) shown.push(`… and ${rest} more lines; \`npm run data:diff\` prints them.`);
	return `${COMMENT_MARK}\n\n### What this change of data/ would publish\n\n<pre>${shown.join('\n')}</pre>`;
}

// Whatever stands in a cell is shown and does nothing: no mention, no link, no markup.
function escapeLine(line: string): string {
	const safe = /[^\p{L}\p{N} ,%→-]/gu;
	return line.replace(safe, (character) => `&#${character.codePointAt(0)};`);
}
