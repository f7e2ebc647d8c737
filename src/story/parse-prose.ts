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

/** Parts that take the list below them. */
const TOLD_IN_STEPS: ReadonlySet<string> = new Set(['steps']);

/** Splits a text into sections (`## Words {#id}`, or `## id` where the page has no heading) and blocks (`{{figure months}}` alone on a line); throws an Error on text before the first section, a heading without an id, an id used twice, and steps that are none. */
export function parseProse(text: string): ProseSection[] {
	const [before = '', ...sections] = text.split(/^## /m);
	if (before.trim())
		throw new Error(`text before the first section: ${before.trim().slice(0, 40)}`);
	const parsed = sections.map(parseSection);
	const ids = parsed.map(({ id }) => id);
	const twice = ids.find((id, index) => ids.indexOf(id) !== index);
	if (twice) throw new Error(`two sections are called ${twice}`);
	return parsed;
}

/** Reads what stands behind `## `: words and id, or an id alone; null where there is no id. */
export function parseHeading(line: string): Pick<ProseSection, 'id' | 'heading'> | null {
	const [, alone, heading = '', id = ''] =
		/^(?:([a-z][a-z0-9-]*)|(\S.*?)\s*\{#([a-z][a-z0-9-]*)\})$/.exec(line.trim()) ?? [];
	if (alone) return { id: alone, heading: null };
	return id ? { id, heading } : null;
}

function parseSection(text: string): ProseSection {
	const [line = ''] = text.split('\n', 1);
	const heading = parseHeading(line);
	if (!heading) throw new Error(`a heading without an id: write “## ${line.trim()} {#id}”`);
	return { ...heading, blocks: parseBlocks(text.slice(line.length)) };
}

function parseBlocks(text: string): ProseBlock[] {
	const pieces = text.split(/^\{\{(.+)\}\}$/m);
	const blocks = pieces.map((piece, index): ProseBlock => {
		if (index % 2 === 0) return { kind: 'text', markdown: piece.trim() };
		const [name = '', argument = null] = piece.trim().split(/\s+/);
		return { kind: 'part', name, argument, steps: [] };
	});
	return blocks
		.map((block, index) => giveSteps(block, blocks, index))
		.filter((block) => block.kind === 'part' || block.markdown !== '');
}

// The list below a part that is told in steps belongs to it, and no longer to the text.
function giveSteps(block: ProseBlock, blocks: readonly ProseBlock[], index: number): ProseBlock {
	const [before, after] = [blocks[index - 1], blocks[index + 1]];
	if (block.kind === 'part' && isTold(block) && after?.kind === 'text')
		return { ...block, steps: parseSteps(splitList(after.markdown).list) };
	if (block.kind === 'text' && isTold(before))
		return { ...block, markdown: splitList(block.markdown).rest };
	return block;
}

function isTold(block: ProseBlock | undefined) {
	return block?.kind === 'part' && TOLD_IN_STEPS.has(block.name);
}

function splitList(markdown: string): { readonly list: string; readonly rest: string } {
	const lines = markdown.split('\n');
	const end = lines.findIndex((line) => line.trim() !== '' && !/^\d+\. /.test(line));
	if (end === -1) return { list: markdown, rest: '' };
	return { list: lines.slice(0, end).join('\n'), rest: lines.slice(end).join('\n').trim() };
}

function parseSteps(list: string): ProseStep[] {
	const lines = list.split('\n').filter((line) => line.trim() !== '');
	if (lines.length === 0) throw new Error('a part told in steps needs them as a list below it');
	return lines.map((line) => {
		const [, title, markdown] = /^\d+\. \*\*(.+?)\.?\*\*\s*(.+)$/.exec(line) ?? [];
		if (!title || !markdown) throw new Error(`a step is “1. **Title.** Words.”, not: ${line}`);
		return { title, markdown };
	});
}
