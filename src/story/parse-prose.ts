/** One piece of a section: Markdown to be set, or a part of the page to be put in its place. */
export type ProseBlock =
	| { readonly kind: 'text'; readonly markdown: string }
	| {
			readonly kind: 'part';
			readonly name: string;
			readonly argument: string | null;
			/** What stands in the list below it, where the part takes one. */
			readonly steps: readonly ProseStep[];
	  };

/** A step of a part that is told in steps: `1. **Title.** Words.` */
export interface ProseStep {
	readonly title: string;
	readonly markdown: string;
}

/** A section of a text. */
export interface ProseSection {
	/** Part of addresses. */
	readonly id: string;
	/** As the text words it, placeholders included; null where it says the id alone. */
	readonly heading: string | null;
	readonly blocks: readonly ProseBlock[];
}

/** Splits a text that was checked into sections (`## Words {#id}`, or `## id` where the page has no heading) and blocks (`{{figure months}}` alone on a line); throws an Error on a heading without an id. */
export function parseProse(text: string): ProseSection[] {
	const [, ...sections] = text.split(/^## /m);
	return sections.map((section) => {
		const [line = ''] = section.split('\n', 1);
		const heading = parseHeading(line);
		if (!heading) throw new Error(`a heading without an id: ${line}`);
		return { ...heading, blocks: parseBlocks(section.slice(line.length)) };
	});
}

/** Reads what stands behind `## `: words and id, or an id alone; null where there is no id. */
export function parseHeading(line: string): Pick<ProseSection, 'id' | 'heading'> | null {
	const [, alone, heading = '', id = ''] =
		/^(?:([a-z][a-z0-9-]*)|(\S.*?)\s*\{#([a-z][a-z0-9-]*)\})$/.exec(line.trim()) ?? [];
	if (alone) return { id: alone, heading: null };
	return id ? { id, heading } : null;
}

/** Takes the list that lines begin with, and what follows it; blank lines may stand between. */
export function splitSteps(lines: readonly string[]): readonly [steps: string[], rest: string[]] {
	const end = lines.findIndex((line) => line.trim() !== '' && !/^\d+\. /.test(line));
	const list = end === -1 ? lines : lines.slice(0, end);
	return [list.filter((line) => line.trim() !== ''), end === -1 ? [] : lines.slice(end)];
}

/** Reads a step; null where it lacks its title or its words. */
export function parseStep(line: string): ProseStep | null {
	const [, title, markdown] = /^\d+\. \*\*(.+?)\.?\*\*\s*(.+)$/.exec(line) ?? [];
	return title && markdown ? { title, markdown } : null;
}

function parseBlocks(text: string): ProseBlock[] {
	const [before = '', ...pieces] = text.split(/^\{\{(.+)\}\}$/m);
	const blocks: ProseBlock[] = [{ kind: 'text', markdown: before.trim() }];
	for (let at = 0; at < pieces.length; at += 2) {
		const [name = '', argument = null] = pieces[at]?.trim().split(/\s+/) ?? [];
		const lines = pieces[at + 1]?.split('\n') ?? [];
		// The list below a part that is told in steps belongs to it, and no longer to the text.
		const [steps, rest] = name === 'steps' ? splitSteps(lines) : [[], lines];
		blocks.push(
			{ kind: 'part', name, argument, steps: steps.flatMap((step) => parseStep(step) ?? []) },
			{ kind: 'text', markdown: rest.join('\n').trim() },
		);
	}
	return blocks.filter((block) => block.kind === 'part' || block.markdown !== '');
}
