/** What the guide says, in one language. */
export interface GuideWords {
	readonly title: string;
	readonly description: string;
	/** What a short answer must not leave out. */
	readonly caution: string;
	/** What is found where, by the path below the root of the site. */
	readonly links: Readonly<Record<string, string>>;
}

/** Writes llms.txt, the page of links for language models (llmstxt.org), as Markdown. */
export function writeGuide(words: GuideWords, addressOf: (path: string) => string): string {
	const { title, description, caution, links } = words;
	const list = Object.entries(links).map(([path, name]) => `- [${name}](${addressOf(path)})`);
	return `# ${title}\n\n> ${description}\n\n${caution}\n\n${list.join('\n')}\n`;
}
