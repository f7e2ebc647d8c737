import type { ChartText, Stage } from '../charts/kit/chart.ts';
import type { MarkKind } from '../charts/kit/mark.ts';
import type { Format } from '../words/format.ts';
import type { Messages } from '../words/messages.ts';
import { type BriefTable, createTextTable, type FigureTable } from './kit/table.ts';
import type { Story } from './story.ts';

/** The words of a figure in one language. */
export interface FigureWords extends ChartText {
	/** What is measured, where and when. */
	readonly subtitle: string;
	/** The kinds of marks in the drawing, where it does not label them in place; stands behind the subtitle. */
	readonly key?: readonly KeyMark[];
	/** Data, edition and what was left out. */
	readonly source: string;
	readonly table: FigureTable;
	/** The chief rows of a table that is too long for a page with other figures; left out where the whole fits. */
	readonly brief?: BriefTable;
}

/** What a kind of mark stands for, told behind the subtitle of a figure. */
export interface KeyMark {
	readonly kind: MarkKind;
	readonly words: string;
}

/** Words of a figure whose table still comes as text. */
type TextWords = Omit<FigureWords, 'table' | 'brief'> & {
	readonly table: TextTable;
	readonly brief?: TextTable & { readonly wholeAt: string };
};

interface TextTable {
	readonly columns: readonly string[];
	readonly rows: readonly (readonly string[])[];
}

/** Words and formats of one language, handed on together. */
export interface Language {
	readonly messages: Messages;
	readonly format: Format;
}

/** How one figure joins analysis, words and a chart; `Data` is what the analysis hands to both. */
export interface FigureDefinition<Data> {
	/** Stable, part of addresses and file names. */
	readonly id: string;
	select(story: Story): Data;
	describe(data: Data, language: Language, story: Story): FigureWords | TextWords;
	draw(data: Data, words: FigureWords, place: { language: Language; stage: Stage }): SVGSVGElement;
}

/** A figure of the story made ready for one language: words, table and a way to draw it at any width. */
export interface FigureView extends FigureWords {
	readonly id: string;
	draw(stage: Stage): SVGSVGElement;
}

/** A figure of the story, whatever its data. */
export interface Figure {
	readonly id: string;
	/** Computes the figure once and words it. */
	view(story: Story, language: Language): FigureView;
}

/** Makes a figure from its definition, hiding the type of its data so that all figures stand in one registry. */
export function createFigure<Data>({ id, select, describe, draw }: FigureDefinition<Data>): Figure {
	return {
		id,
		view(story, language) {
			const data = select(story);
			const words = typeTables(describe(data, language, story));
			return { id, ...words, draw: (stage) => draw(data, words, { language, stage }) };
		},
	};
}

function typeTables(words: FigureWords | TextWords): FigureWords {
	if (!isText(words)) return words;
	const { table, brief } = words;
	const { wholeAt } = brief ?? { wholeAt: '' };
	return {
		...words,
		table: createTextTable(table.columns, table.rows),
		...(brief ? { brief: { ...createTextTable(brief.columns, brief.rows), wholeAt } } : {}),
	} as FigureWords;
}

function isText(words: FigureWords | TextWords): words is TextWords {
	return typeof words.table.columns[0] === 'string';
}
