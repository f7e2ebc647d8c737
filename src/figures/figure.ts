import type { ChartText, Stage } from '../charts/kit/chart.ts';
import type { MarkKind } from '../charts/kit/mark.ts';
import type { Format } from '../words/format.ts';
import type { Messages } from '../words/messages.ts';
import type { BriefTable, FigureTable } from './kit/table.ts';
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

/** Words and formats of one language, handed on together. */
export interface Language {
	readonly messages: Messages;
	readonly format: Format;
}

/** A figure of the story made ready for one language: words, table and a way to draw it at any width. */
export interface FigureView extends FigureWords {
	readonly id: string;
	draw(stage: Stage): SVGSVGElement;
}

/** A figure of the story, whatever its data. */
export interface Figure {
	/** Stable, part of addresses and file names. */
	readonly id: string;
	/** Selects its data from the story once and words them. */
	view(story: Story, language: Language): FigureView;
}

/** What a figure makes of a story: its words, and a drawing that is given the title and description among them. */
type Made = FigureWords & { draw(text: ChartText, stage: Stage): SVGSVGElement };

/** Makes a figure of its id and of what it selects, words and draws. */
export function createFigure(id: string, make: (story: Story, language: Language) => Made): Figure {
	return {
		id,
		view(story, language) {
			const made = make(story, language);
			return { ...made, id, draw: (stage) => made.draw(made, stage) };
		},
	};
}
