import { DATA_FILES, type DataFile, type DataTexts } from '../record/data-files.ts';

/** A paragraph of the story that differs. */
export interface TextChange {
	readonly file: DataFile;
	/** Null where the paragraph is new. */
	readonly before: string | null;
	/** Null where it is gone. */
	readonly after: string | null;
}

/** Compares the story paragraph by paragraph; how its lines are broken makes no difference. A paragraph that only moves is told as gone and new. */
export function compareStory(before: DataTexts, after: DataTexts): readonly TextChange[] {
	return DATA_FILES.filter((file) => file.startsWith('story/')).flatMap((file) => {
		const [old, next] = [cutParagraphs(before[file]), cutParagraphs(after[file])];
		if (old.join('\n') === next.join('\n')) return [];
		return pairParagraphs(findLone(old, next), findLone(next, old)).map((pair) => ({
			file,
			...pair,
		}));
	});
}

function cutParagraphs(text: string): readonly string[] {
	return text
		.split(/\n\s*\n/)
		.map((paragraph) => paragraph.trim().replace(/\s+/g, ' '))
		.filter((paragraph) => paragraph !== '');
}

// Paragraphs of one text that the other does not have; where none is, only the order differs.
function findLone(own: readonly string[], others: readonly string[]): readonly string[] {
	const lone = own.filter((paragraph) => !others.includes(paragraph));
	return lone.length > 0 || own.length !== others.length
		? lone
		: own.filter((one, at) => one !== others[at]);
}

function pairParagraphs(gone: readonly string[], added: readonly string[]) {
	return Array.from({ length: Math.max(gone.length, added.length) }, (_, at) => ({
		before: gone[at] ?? null,
		after: added[at] ?? null,
	}));
}
